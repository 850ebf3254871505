using System.Collections.Immutable;
using System.Text;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Evaluation;
using Reconcile.Text;

namespace Reconcile.Training.Stories;

/// <summary>Something on which articles agree, and the article that is to tell it otherwise.</summary>
/// <param name="Claim">What the articles agree on.</param>
/// <param name="Article">The article to change.</param>
/// <param name="Kind">What is changed, as the figures count it.</param>
/// <param name="Said">The article's words for it.</param>
/// <param name="Other">The words that take their place.</param>
internal abstract record StoryChange(GoldClaim Claim, string Article, string Kind, string Said, string Other)
{
    /// <summary>The story in which the article tells the other wherever it told this.</summary>
    public ChangedStory Apply(Story story)
    {
        var article = story.Articles.First(article => article.Id == Article);
        var text = article.Text.Text;
        var changed = new StringBuilder();
        var moves = new List<(int From, int By)>();
        var told = new List<TextSpan>();
        var end = 0;
        foreach (var (span, other) in Edits(article))
        {
            changed.Append(text, end, span.Start - end).Append(other);
            told.Add(new TextSpan(changed.Length - other.Length, changed.Length));
            end = span.End;
            moves.Add((end, changed.Length - end));
        }

        changed.Append(text, end, text.Length - end);
        int Moved(int offset) => offset + moves.LastOrDefault(move => move.From <= offset).By;
        TextSpan MovedSpan(TextSpan span) => new(Moved(span.Start), Moved(span.End));
        var edited = article with
        {
            Text = new SourceText(changed.ToString()),
            Body = MovedSpan(article.Body),
            Markup = [.. article.Markup.Select(MovedSpan)],
        };
        return new ChangedStory(
            story with
            {
                Articles = story.Articles.Replace(article, edited),
            },
            this,
            [
                .. Claim.Members.Select(member =>
                    member.Article == Article ? member with { Span = MovedSpan(member.Span) } : member
                ),
            ],
            [.. told]
        );
    }

    /// <summary>Whether a claim of the changed article tells what is new there.</summary>
    /// <param name="claim">A claim of the changed article.</param>
    /// <param name="told">Where the article tells the new.</param>
    public abstract bool IsNewIn(Claim claim, ImmutableArray<TextSpan> told);

    /// <summary>Whether a claim of another article tells what the articles agreed on.</summary>
    public abstract bool IsFormerIn(Claim claim);

    /// <summary>What stands in place of what in the article, in the order of the text.</summary>
    protected abstract IEnumerable<(TextSpan Span, string Other)> Edits(Article article);
}
