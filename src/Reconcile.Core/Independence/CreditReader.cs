using System.Collections.Frozen;
using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Lexicon;

namespace Reconcile.Independence;

/// <summary>Finds the news agency that an article says its text is from.</summary>
/// <remarks>
/// Read are a dateline ("BELMARA (AP) -"), a byline ("By Jan Novak, Associated Press Writer"), a line of its own
/// ("- Reuters", "Source: AFP", "Copyright 2024 The Associated Press") and a closing "(AP)". An agency that somebody
/// told something, or that "contributed to this report", is no credit: most of the text is the paper's own.
/// </remarks>
internal sealed class CreditReader
{
    private const int FirstLines = 6;
    private const int LastLines = 4;
    private const int LongestDateline = 80;

    /// <summary>Words that may stand beside an agency's name in a line that is a credit.</summary>
    private static readonly FrozenSet<string> Around = FrozenSet.ToFrozenSet(
        [
            "source",
            "sources",
            "copyright",
            "c",
            "by",
            "from",
            "via",
            "credit",
            "text",
            "report",
            "the",
            "in",
            "writer",
            "writers",
            "correspondent",
            "staff",
            "news",
            "agency",
            "newswire",
            "newswires",
            "service",
            "all",
            "rights",
            "reserved",
            "inc",
            "ltd",
        ],
        StringComparer.Ordinal
    );

    private readonly FrozenDictionary<string, string> agencies;
    private readonly ImmutableArray<string> names;

    internal CreditReader(IReadOnlyDictionary<string, string> agencies)
    {
        this.agencies = agencies.ToFrozenDictionary(StringComparer.Ordinal);

        // The longest first, so that "Australian Associated Press" is not read as "Associated Press".
        names = [.. agencies.Keys.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];
    }

    /// <summary>Creates a reader with the shipped list of agencies.</summary>
    public static CreditReader Load() => With(Lexicons.Shipped);

    /// <summary>Creates a reader with the list of agencies as packs changed it.</summary>
    public static CreditReader With(Lexicons lexicons)
    {
        var agencies = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var agency in lexicons.Read("agencies").Mappings("agencies"))
        {
            var names = WordList.Words(agency, "names");
            foreach (var name in names)
            {
                agencies.TryAdd(name, names[0]);
            }
        }

        return new CreditReader(agencies);
    }

    /// <summary>The agency by its first name; null when none is credited.</summary>
    public string? Read(Article article)
    {
        if (agencies.TryGetValue(article.Source.Trim(), out var source))
        {
            return source;
        }

        var lines = article
            .Prose()[article.Body.Start..article.Body.End]
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < lines.Length; i++)
        {
            var (isFirst, isLast) = (i < FirstLines, i >= lines.Length - LastLines);
            if ((isFirst || isLast) && Credit(lines[i], isFirst, isLast) is { } agency)
            {
                return agency;
            }
        }

        return null;
    }

    private string? Credit(string line, bool isFirst, bool isLast)
    {
        foreach (var name in names)
        {
            for (
                var at = line.IndexOf(name, StringComparison.Ordinal);
                at >= 0;
                at = line.IndexOf(name, at + 1, StringComparison.Ordinal)
            )
            {
                var (before, after) = (line[..at], line[(at + name.Length)..]);
                if (
                    IsWhole(before, after)
                    && (
                        (IsCreditWords(before) && IsCreditWords(after))
                        || (isFirst && (IsDateline(before, after) || IsByline(before, after)))
                        || (isLast && IsClosing(before, after))
                    )
                )
                {
                    return agencies[name];
                }
            }
        }

        return null;
    }

    private static bool IsWhole(string before, string after) =>
        (before.Length == 0 || !char.IsLetterOrDigit(before[^1]))
        && (after.Length == 0 || !char.IsLetterOrDigit(after[0]));

    /// <summary>"BELMARA, March 3 (AP) - ...": the name in brackets or before a dash, after a place and a day.</summary>
    private static bool IsDateline(string before, string after)
    {
        var rest = after.TrimStart(')', '/', ' ');
        return before.Length is > 1 and <= LongestDateline
            && IsPlace(before.Split(' ')[0], before.Count(unit => unit == ' '))
            && before.TrimEnd() is [.., '(' or '-' or '–' or '—']
            && !before.Contains(". ", StringComparison.Ordinal)
            && rest is ['-' or '–' or '—' or ':', ..];
    }

    // A dateline's place is in capitals ("NEW TORNBY"), or it is all that stands before the name ("New Tornby").
    private static bool IsPlace(string first, int spaces) =>
        first.All(unit => !char.IsLower(unit)) || (spaces <= 2 && char.IsUpper(first[0]) && first is not "The");

    /// <summary>"By Jan Novak, Associated Press Writer", "By Jan Novak | AP".</summary>
    private static bool IsByline(string before, string after) =>
        before.Length <= LongestDateline
        && before.StartsWith("By ", StringComparison.OrdinalIgnoreCase)
        && before.TrimEnd() is [.., ',' or '|' or '/' or '-' or '–' or '—' or '(']
        && IsCreditWords(after);

    /// <summary>"... was reopened. - Reuters", "... was reopened. (AP)".</summary>
    private static bool IsClosing(string before, string after) =>
        IsCreditWords(after)
        && before.TrimEnd() is [.., '(' or '-' or '–' or '—' or '/'] opened
        && opened[..^1].TrimEnd() is [.., '.' or '!' or '?' or '"' or '”' or '\'' or '’' or ')'];

    private static bool IsCreditWords(string text) =>
        text.Split(
                [.. text.Where(unit => !char.IsLetterOrDigit(unit)).Distinct()],
                StringSplitOptions.RemoveEmptyEntries
            )
            .All(word => word.All(char.IsAsciiDigit) || Around.Contains(word.ToLowerInvariant()));
}
