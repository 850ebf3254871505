using System.Text.RegularExpressions;
using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>The dateline of an article: "VELIN, Tolvia - Fighters entered the city" is told from Velin.</summary>
/// <remarks>
/// It is no part of the sentence behind it, so it is made a sentence of its own: a place in capitals, then a country or a
/// day behind a comma; or names and who reports in brackets; or who reports alone; then a dash with a new beginning behind
/// it. "UPDATE: ..." is none of what follows either.
/// </remarks>
internal static partial class Dateline
{
    /// <summary>Headline, byline, summary and a line of credit may stand before the paragraph with the dateline.</summary>
    public const int LastParagraph = 4;

    private const string PlaceInCapitals = """\p{Lu}[\p{Lu}.'’-]+(?:\ \p{Lu}[\p{Lu}.'’-]+){0,3}""";
    private const string PlaceAndNames = """\p{Lu}[\p{L}.'’-]+(?:\ \p{Lu}[\p{L}.'’-]+){0,3}""";

    /// <summary>A country, an agency or a day behind the place.</summary>
    private const string More = """(?:,\ \p{Lu}[\p{L}.'’]*(?:\ (?:\p{Lu}[\p{L}.'’]*|\d{1,2})){0,3})""";

    private const string Year = """(?:,\ \d{4})?""";

    private const string Labels =
        """(?:UPDATED?|BREAKING(?:\ NEWS)?|CORRECTION|CORRECTED|EXCLUSIVE|DEVELOPING|URGENT|WATCH|LIVE|VIDEO|WRAPUP)""";

    /// <summary>Units of the dateline that a paragraph begins with, with the blanks behind it; 0 where it begins with none.</summary>
    public static int LengthIn(ReadOnlySpan<char> paragraph)
    {
        foreach (var match in Pattern().EnumerateMatches(paragraph))
        {
            return match.Length;
        }

        return 0;
    }

    /// <summary>Whether a sentence is a dateline and nothing else.</summary>
    public static bool IsAll(ReadOnlySpan<char> sentence) => LengthIn(sentence) == sentence.Length;

    /// <summary>The number of the first token of what a paragraph tells, behind its dateline.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="tokens">All tokens, those of the paragraph last.</param>
    /// <param name="first">The number of the paragraph's first token.</param>
    /// <param name="isFirst">Whether it is the article's first paragraph.</param>
    public static int End(ReadOnlySpan<char> text, TextSpan paragraph, List<TextSpan> tokens, int first, bool isFirst)
    {
        // A headline may have a dash in it ("STORM KILLS FORTY - POLICE"); it does not end as a sentence does.
        if (isFirst && text[paragraph.End - 1] is not ('.' or '!' or '?' or '"' or '”' or '\'' or '’'))
        {
            return first;
        }

        var end = paragraph.Start + LengthIn(text[paragraph.Start..paragraph.End]);
        var i = first;
        while (i < tokens.Count && tokens[i].Start < end)
        {
            i++;
        }

        return i;
    }

    [GeneratedRegex(
        """\A(?:(?:"""
            + PlaceInCapitals
            + More
            + "{0,2}"
            + Year
            + """(?:\ ?[(\[][^()\[\]\r\n]{1,40}[)\]])?"""
            + "|"
            + PlaceAndNames
            + More
            + "{1,2}"
            + Year
            + """\ ?\([^()\r\n]{1,40}\)"""
            + "|"
            + PlaceAndNames
            + """\ ?\((?:\p{Lu}{2,6}|Reuters)\)"""
            + "|"
            + """\(\p{Lu}[^()\r\n]{1,40}\)"""
            + """)\s*(?:--|[-–—_])|"""
            + Labels
            + """:)(?:\s+(?=[\p{Lu}\d"“‘'(])|\s*\z)""",
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Pattern();
}
