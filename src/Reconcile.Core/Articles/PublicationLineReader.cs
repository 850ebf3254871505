using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Reconcile.Text;

namespace Reconcile.Articles;

/// <summary>Reads the day of publication from a line at the head of an article that says nothing else.</summary>
/// <remarks>
/// Pages saved as text carry it so: "Updated: 11 November 2011 20:09 IST", "March 17, 2013 | 5:00 PM". It is not prose: a
/// line with any word that is not of a date, a clock or of publishing is left alone, as is a day in digits that may be read
/// two ways (4/5/2001).
/// </remarks>
internal static partial class PublicationLineReader
{
    /// <summary>How many lines that are not blank are looked at.</summary>
    private const int Lines = 8;

    /// <summary>Longest line looked at, in UTF-16 units.</summary>
    private const int LongestLine = 100;

    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;
    private const int ShortestMonth = 3;

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            .. CultureInfo.InvariantCulture.DateTimeFormat.DayNames,
            .. CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedDayNames,
            .. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(name => name.Length > 0),
            .. CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames.Where(name => name.Length > 0),
            "sept",
            "tues",
            "weds",
            "thur",
            "thurs",
            "published",
            "posted",
            "updated",
            "edited",
            "modified",
            "created",
            "released",
            "filed",
            "date",
            "time",
            "first",
            "last",
            "on",
            "at",
            "am",
            "pm",
            "a",
            "p",
            "m",
            "noon",
            "midnight",
            "hrs",
            "hours",
            "h",
            "local",
        ]
    );

    /// <summary>The day; null when no line tells it.</summary>
    /// <param name="text">The article.</param>
    /// <param name="body">The part of it that is read.</param>
    public static DateOnly? Read(SourceText text, TextSpan body)
    {
        var seen = 0;
        foreach (var line in text[body].EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                continue;
            }

            if (++seen > Lines)
            {
                return null;
            }

            if (line.Length <= LongestLine && ReadLine(line.ToString()) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether words tell when an article was published or updated and nothing else: "Last updated at 12:42 GMT". Two
    /// articles that both say so agree on nothing.
    /// </summary>
    public static bool SaysNothingElse(ReadOnlySpan<char> words)
    {
        if (words.Length > LongestLine || !words.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var line = words.ToString();
        return ReadLine(line) is not null || (Publishing().IsMatch(line) && IsOfPublishing(line));
    }

    private static DateOnly? ReadLine(string line)
    {
        foreach (var pattern in (ReadOnlySpan<Regex>)[MonthFirst(), DayFirst(), YearFirst(), Digits()])
        {
            var match = pattern.Match(line);
            if (match.Success && DayOf(match) is { } day)
            {
                return IsOfPublishing(line[..match.Index] + " " + line[(match.Index + match.Length)..]) ? day : null;
            }
        }

        return null;
    }

    private static DateOnly? DayOf(Match match)
    {
        var year = Number(match.Groups["year"]);
        if (year is < EarliestYear or > LatestYear)
        {
            return null;
        }

        if (match.Groups["one"] is { Success: true } one)
        {
            var (first, second) = (Number(one), Number(match.Groups["other"]));
            return (Day(year, first, second), Day(year, second, first)) switch
            {
                ({ } day, null) => day,
                (null, { } day) => day,
                ({ } day, { } same) when day == same => day,
                _ => null,
            };
        }

        var name = match.Groups["name"];
        var month = name.Success ? MonthOf(name.Value) : Number(match.Groups["month"]);
        return Day(year, month, Number(match.Groups["day"]));
    }

    private static DateOnly? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>From 1 to 12; 0 for what is no month.</summary>
    private static int MonthOf(string name) =>
        name.Equals("Sept", StringComparison.OrdinalIgnoreCase)
            ? 9
            : 1
                + Array.FindIndex(
                    Months,
                    month =>
                        month.Equals(name, StringComparison.OrdinalIgnoreCase)
                        || (name.Length == ShortestMonth && month.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                );

    private static int Number(Group digits) =>
        int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsOfPublishing(string rest)
    {
        foreach (var match in Letters().EnumerateMatches(rest))
        {
            var word = rest.AsSpan(match.Index, match.Length);
            if (!IsTimeZone(word) && !Words.Contains(word.ToString()))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"GMT", "CEST", "Z".</summary>
    private static bool IsTimeZone(ReadOnlySpan<char> word) =>
        word.Length <= 4 && word[^1] is 'T' or 'Z' or 'C' && !word.ContainsAnyExceptInRange('A', 'Z');

    [GeneratedRegex(@"\b(?<name>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b", Options)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\b(?<day>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?<name>\p{L}{3,9})\.?,?\s+(?<year>\d{4})\b", Options)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)", Options)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\b(?<one>\d{1,2})[/.](?<other>\d{1,2})[/.](?<year>\d{4})\b", Options)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b(?:published|posted|updated|edited|modified|created|released|filed)\b", Options)]
    private static partial Regex Publishing();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
}
