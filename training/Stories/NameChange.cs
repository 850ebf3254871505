using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Evaluation;
using Reconcile.Language;
using Reconcile.Rules;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Training.Stories;

/// <summary>A name that articles share where they agree, and the article that is to name another.</summary>
internal sealed record NameChange : StoryChange
{
    private readonly AnnotatedArticle annotated;
    private readonly ImmutableDictionary<string, string> words;
    private readonly string last;

    private NameChange(
        GoldClaim claim,
        AnnotatedArticle annotated,
        NameKind kind,
        string said,
        ImmutableDictionary<string, string> words
    )
        : base(
            claim,
            annotated.Article.Id,
            Kebab.Of(kind),
            said,
            string.Join(' ', said.Split(' ').Select(word => words.GetValueOrDefault(word, word)))
        )
    {
        this.annotated = annotated;
        this.words = words;
        last = said.Split(' ')[^1];
    }

    /// <summary>The changes that a story allows: each name of one kind whose last word two articles' passages of one agreement share.</summary>
    /// <param name="story">The story.</param>
    /// <param name="articles">Its articles with their names.</param>
    public static IEnumerable<NameChange> Of(AnnotatedStory story, ImmutableArray<AnnotatedArticle> articles)
    {
        var others = new OtherNameWords(articles);
        foreach (var claim in story.Gold.Claims.Where(claim => claim.Verdicts[0] is Verdict.Corroborated))
        {
            var named = claim
                .Members.SelectMany(member =>
                    NamesIn(articles.First(article => article.Article.Id == member.Article), member.Span)
                )
                .ToList();
            foreach (var article in claim.Members.Select(member => member.Article).Distinct(StringComparer.Ordinal))
            {
                var own = named.Where(one => one.Article.Article.Id == article).DistinctBy(one => one.Text);
                foreach (var (of, kind, text) in own)
                {
                    if (
                        named.Exists(one =>
                            one.Article != of && one.Kind == kind && one.Text.Split(' ')[^1] == text.Split(' ')[^1]
                        )
                    )
                    {
                        yield return new NameChange(claim, of, kind, text, others.For(text, kind));
                    }
                }
            }
        }
    }

    /// <inheritdoc/>
    public override bool IsNewIn(Claim claim, ImmutableArray<TextSpan> told) =>
        told.Any(claim.Span.Contains) && Says(claim, words[last]);

    /// <inheritdoc/>
    public override bool IsFormerIn(Claim claim) => Says(claim, last);

    /// <inheritdoc/>
    protected override IEnumerable<(TextSpan Span, string Other)> Edits(Article article) =>
        from sentence in annotated.Sentences
        from token in sentence.Tokens
        where words.ContainsKey(token.Text)
        select (token.Span, words[token.Text]);

    private static bool Says(Claim claim, string word) =>
        claim.Form.Terms.Any(term => term.Lemma.Split('_').Contains(word.ToLowerInvariant()));

    private static IEnumerable<(AnnotatedArticle Article, NameKind Kind, string Text)> NamesIn(
        AnnotatedArticle article,
        TextSpan span
    ) =>
        from sentence in article.Sentences
        where sentence.Span.Overlaps(span)
        from name in sentence.Names
        where span.Contains(sentence.SpanOf(name.Tokens))
        select (
            article,
            name.Kind,
            string.Join(
                ' ',
                Enumerable.Range(name.Tokens.Start, name.Tokens.Length).Select(token => sentence.Tokens[token].Text)
            )
        );
}
