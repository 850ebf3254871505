using System.Text;
using Reconcile.Articles;
using Reconcile.Evaluation;
using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Training.Stories;

/// <summary>A value on which articles agree, and the article that is to tell another.</summary>
/// <param name="Claim">What the articles agree on.</param>
/// <param name="Article">The article to change.</param>
/// <param name="From">The value as that article states it.</param>
/// <param name="Said">The article's words for it.</param>
internal sealed record ValueChange(GoldClaim Claim, string Article, StatedValue From, string Said)
{
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

    /// <summary>The story in which the article tells the other value wherever it told this one.</summary>
    public ChangedStory Apply(Story story)
    {
        var article = story.Articles.First(article => article.Id == Article);
        var text = article.Text.Text;
        var changed = new StringBuilder();
        var moves = new List<(int From, int By)>();
        var values = new List<TextSpan>();
        var end = 0;
        foreach (var value in StatedValue.In(text, article.Body).Where(value => value.IsSameAs(From)))
        {
            changed.Append(text, end, value.Span.Start - end);
            var isCapital = char.IsUpper(text[value.Span.Start]);
            changed.Append(isCapital ? Capitalised(value.Other()) : value.Other());
            values.Add(new TextSpan(changed.Length - value.Other().Length, changed.Length));
            end = value.Span.End;
            moves.Add((end, changed.Length - end));
        }

        changed.Append(text, end, text.Length - end);
        int Moved(int offset) => offset + moves.LastOrDefault(move => move.From <= offset).By;
        TextSpan MovedSpan(TextSpan span) => new(Moved(span.Start), Moved(span.End));
        var other = article with
        {
            Text = new SourceText(changed.ToString()),
            Body = MovedSpan(article.Body),
            Markup = [.. article.Markup.Select(MovedSpan)],
        };
        return new ChangedStory(
            story with
            {
                Articles = story.Articles.Replace(article, other),
            },
            this,
            [
                .. Claim.Members.Select(member =>
                    member.Article == Article ? member with { Span = MovedSpan(member.Span) } : member
                ),
            ],
            [.. values]
        );
    }

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Text(Story story, string article) => story.Articles.First(one => one.Id == article).Text.Text;
}
