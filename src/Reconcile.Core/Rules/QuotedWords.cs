using System.Text.RegularExpressions;
using Reconcile.Claims;
using Reconcile.Text;

namespace Reconcile.Rules;

/// <summary>The words of a claim as they are quoted: without the dateline that they stand behind.</summary>
/// <remarks>"VELIN, Tolvia - Fighters entered the city" is quoted as "Fighters entered the city".</remarks>
internal static partial class QuotedWords
{
    /// <summary>Headline, byline, summary and a line of credit may stand before the paragraph with the dateline.</summary>
    private const int LastParagraph = 4;

    /// <summary>What is quoted; the claim's own span where it starts with no dateline.</summary>
    public static TextSpan SpanOf(Claim claim)
    {
        var sentence = claim.Proposition.Sentence;
        if (sentence.Paragraph > LastParagraph || claim.Span.Start != sentence.Span.Start)
        {
            return claim.Span;
        }

        var text = claim.Proposition.Article.Text[claim.Span];
        foreach (var match in Dateline().EnumerateMatches(text))
        {
            var quoted = new TextSpan(claim.Span.Start + match.Length, claim.Span.End);
            return ValueOf(claim) is { } value && !quoted.Contains(value) ? claim.Span : quoted;
        }

        return claim.Span;
    }

    // "VELIN, March 4 -" may be all that tells the day.
    private static TextSpan? ValueOf(Claim claim) =>
        claim.Value switch
        {
            QuantityValue { Quantity.Span: var span } => span,
            CalendarValue { Time.Span: var span } => span,
            _ => null,
        };

    // A place in capitals; then names and a day, and who reports; then a dash with a new beginning behind it.
    [GeneratedRegex(
        @"\A\p{Lu}[\p{Lu}.'’-]+(?:,?[ ](?:\p{Lu}[\p{L}.'’]*|\d{1,2}))*(?:[ ]\([^()\r\n]{1,40}\))?\s*(?:[-–—_]|--)\s+(?=[\p{Lu}""“‘'])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Dateline();
}
