using System.Collections.Immutable;
using System.Globalization;
using Reconcile.Articles;
using Reconcile.Independence;

namespace Reconcile.Reports;

/// <summary>Tells people which articles are one source.</summary>
internal static class FamilyText
{
    private const int LongestExample = 160;

    /// <summary>For each family its heading, and a line for each article that is a copy of another.</summary>
    public static IEnumerable<(string Heading, ImmutableArray<string> Copies)> Describe(Reconciliation reconciliation)
    {
        var articles = reconciliation.Story.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        return reconciliation.Families.All.Select(family =>
            (Heading(family, articles), Copies(family).Select(copy => Describe(copy, articles)).ToImmutableArray())
        );
    }

    private static string Heading(SourceFamily family, Dictionary<string, Article> articles)
    {
        var sources = List([.. family.Articles.Select(id => Name(articles[id]))]);
        return family switch
        {
            { Reason: FamilyReason.Stated } => $"one source, as story.yaml says: {sources}",
            { Agency: { } agency } => $"one source, {TextLayout.OneLine(agency)}: {sources}",
            _ => $"one source: {sources}",
        };
    }

    /// <summary>The closest copies that hold the family together, not every two of its articles.</summary>
    private static IEnumerable<SharedText> Copies(SourceFamily family)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        return family.Copies.Where(copy => shown.Add(copy.Article) | shown.Add(copy.Other));
    }

    private static string Describe(SharedText copy, Dictionary<string, Article> articles)
    {
        // The article of which more is shared is told as the copy; which one came first the words do not say.
        var (one, other, share) =
            copy.Share >= copy.OtherShare
                ? (copy.Article, copy.Other, copy.Share)
                : (copy.Other, copy.Article, copy.OtherShare);
        var text = articles[copy.Article].Text;
        var place = text.PositionOf(copy.Longest.Span.Start).Line;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{100 * share:F0} % of {Name(articles[one])} stands in {Name(articles[other])} too: “{Shorten(TextLayout.OneLine(text[copy.Longest.Span].ToString()))}” ({TextLayout.OneLine(articles[copy.Article].Path)}:{place})"
        );
    }

    private static string Name(Article article) => TextLayout.OneLine(article.Source);

    private static string Shorten(string words)
    {
        if (words.Length <= LongestExample)
        {
            return words;
        }

        var end = words.LastIndexOf(' ', LongestExample);
        return words[..(end > 0 ? end : LongestExample)] + " ...";
    }

    private static string List(ImmutableArray<string> names) =>
        names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
}
