using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Evaluation;
using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Training.Stories;

/// <summary>A number, weekday or month on which articles agree, and the article that is to tell another.</summary>
internal sealed record ValueChange : StoryChange
{
    private readonly StatedValue from;

    private ValueChange(GoldClaim claim, string article, StatedValue from, string said)
        : base(claim, article, Yaml.Kebab.Of(from.Kind), said, from.Other())
    {
        this.from = from;
    }

    /// <summary>The changes that a story allows: each value that two articles' passages of one agreement share.</summary>
    public static IEnumerable<ValueChange> Of(AnnotatedStory story)
    {
        foreach (var claim in story.Gold.Claims.Where(claim => claim.Verdicts[0] is Verdict.Corroborated))
        {
            var stated = claim
                .Members.SelectMany(member =>
                    StatedValue
                        .In(Text(story.Story, member.Article), member.Span)
                        .Select(value => (member.Article, Value: value))
                )
                .ToList();
            foreach (var article in claim.Members.Select(member => member.Article).Distinct(StringComparer.Ordinal))
            {
                var done = new List<StatedValue>();
                foreach (var (_, value) in stated.Where(one => one.Article == article))
                {
                    if (
                        !done.Exists(one => one.IsSameAs(value))
                        && stated.Exists(one => one.Article != article && one.Value.IsSameAs(value))
                    )
                    {
                        done.Add(value);
                        yield return new ValueChange(
                            claim,
                            article,
                            value,
                            Text(story.Story, article)[value.Span.Start..value.Span.End]
                        );
                    }
                }
            }
        }
    }

    /// <inheritdoc/>
    public override bool IsNewIn(Claim claim, ImmutableArray<TextSpan> told) =>
        SpanOf(claim.Value) is { } span && told.Any(value => span.Start <= value.Start && span.End >= value.End);

    /// <inheritdoc/>
    public override bool IsFormerIn(Claim claim) =>
        SpanOf(claim.Value) is { } span
        && StatedValue.In(claim.Proposition.Article.Text.Text, span).Any(value => value.IsSameAs(from));

    /// <inheritdoc/>
    protected override IEnumerable<(TextSpan Span, string Other)> Edits(Article article)
    {
        var text = article.Text.Text;
        return StatedValue
            .In(text, article.Body)
            .Where(value => value.IsSameAs(from))
            .Select(value => (value.Span, char.IsUpper(text[value.Span.Start]) ? Capitalised(Other) : Other));
    }

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Text(Story story, string article) => story.Articles.First(one => one.Id == article).Text.Text;

    private static TextSpan? SpanOf(ClaimValue value) =>
        value switch
        {
            QuantityValue { Quantity.Span: var span } => span,
            CalendarValue { Time.Span: var span } => span,
            _ => null,
        };
}
