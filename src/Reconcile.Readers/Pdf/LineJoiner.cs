using System.Text;
using System.Text.RegularExpressions;

namespace Reconcile.Readers.Pdf;

/// <summary>Joins the lines of a paragraph, and words that were broken at a line's end.</summary>
internal sealed partial class LineJoiner
{
    private readonly HashSet<string> hyphenated;

    /// <summary>Creates a joiner for one document.</summary>
    /// <param name="lines">All its lines: a compound that stands whole in one of them keeps its hyphen elsewhere.</param>
    public LineJoiner(IEnumerable<PdfLine> lines)
    {
        hyphenated = lines
            .SelectMany(line => Compound().Matches(line.Text).Select(match => match.Value))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The text of some lines.</summary>
    public string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (text.Length > 0 && !EndsInBrokenWord(text, line))
            {
                text.Append(' ');
            }

            text.Append(line);
        }

        return text.ToString();
    }

    // Takes the hyphen off where it was set for the line's sake.
    private bool EndsInBrokenWord(StringBuilder text, string next)
    {
        if (text[^1] is not ('-' or '\u00AD' or '\u2010') || text.Length < 2 || !char.IsLetterOrDigit(text[^2]))
        {
            return false;
        }

        var first = LastWord().Match(text.ToString(Math.Max(0, text.Length - 40), Math.Min(40, text.Length))).Value;
        var second = FirstWord().Match(next).Value;
        var isCompound =
            text[^1] != '\u00AD'
            && (second.Length == 0 || hyphenated.Contains($"{first}-{second}") || Prefix().IsMatch(first));
        if (!isCompound && char.IsLower(next[0]))
        {
            text.Length--;
        }

        return true;
    }

    [GeneratedRegex(@"\p{L}+-\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Compound();

    [GeneratedRegex(@"[\p{L}\d]+(?=[-\u00AD\u2010]\z)", RegexOptions.CultureInvariant)]
    private static partial Regex LastWord();

    [GeneratedRegex(@"\A\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();

    // What stands before a hyphen that belongs there: numbers, and words that rarely begin another word.
    [GeneratedRegex(
        @"\A(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|quarter|ex|self|non|vice|anti|post|pre|mid|pro|well|long|short|high|low|full|part|left|right|north|south|east|west)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Prefix();
}
