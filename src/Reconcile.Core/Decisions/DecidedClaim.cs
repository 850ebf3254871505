using System.Text;
using Reconcile.Claims;

namespace Reconcile.Decisions;

/// <summary>A claim as a decision names it: its words and its value, in a form that survives edits around it.</summary>
/// <remarks>
/// Taken from the words alone: no line, offset, article or cluster number, nothing that another article of the story
/// could change, such as the name that an entity is resolved to.
/// </remarks>
/// <param name="Words">The words of the claim, normalised.</param>
/// <param name="Value">The words that give its value, normalised; empty for a happening.</param>
public readonly record struct DecidedClaim(string Words, string Value) : IComparable<DecidedClaim>
{
    /// <summary>The normal form of a claim.</summary>
    public static DecidedClaim Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var text = claim.Proposition.Article.Text;
        return new DecidedClaim(
            Normalise(text[claim.Span]),
            claim.Value switch
            {
                QuantityValue { Quantity.Span: var span } => Normalise(text[span]),
                CalendarValue { Time.Span: var span } => Normalise(text[span]),
                WordsValue words => Normalise(words.Said),
                _ => "",
            }
        );
    }

    /// <summary>
    /// Letters and digits in lower case and the signs that change a value; all else is a blank, so that line breaks,
    /// quotation marks and commas may change.
    /// </summary>
    public static string Normalise(ReadOnlySpan<char> text)
    {
        var normal = new StringBuilder(text.Length);
        var isBetween = false;
        for (var i = 0; i < text.Length; i++)
        {
            var isDigitSeparator =
                text[i] is '.' or ',' or ':'
                && i > 0
                && i + 1 < text.Length
                && char.IsAsciiDigit(text[i - 1])
                && char.IsAsciiDigit(text[i + 1]);
            if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || isDigitSeparator || IsSign(text[i]))
            {
                normal.Append(isBetween && normal.Length > 0 ? " " : "").Append(char.ToLowerInvariant(text[i]));
                isBetween = false;
            }
            else
            {
                isBetween = true;
            }
        }

        return normal.ToString();
    }

    /// <summary>Orders by words, then by value, ordinally.</summary>
    public int CompareTo(DecidedClaim other)
    {
        var order = string.CompareOrdinal(Words, other.Words);
        return order != 0 ? order : string.CompareOrdinal(Value, other.Value);
    }

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(DecidedClaim left, DecidedClaim right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(DecidedClaim left, DecidedClaim right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first comes before the second or equals it.</summary>
    public static bool operator <=(DecidedClaim left, DecidedClaim right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second or equals it.</summary>
    public static bool operator >=(DecidedClaim left, DecidedClaim right) => left.CompareTo(right) >= 0;

    private static bool IsSign(char character) => character is '%' or '$' or '€' or '£' or '¥' or '°' or '+' or '-';
}
