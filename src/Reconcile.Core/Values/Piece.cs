using Reconcile.Text;

namespace Reconcile.Values;

/// <summary>A run of letters, a number, or one other character.</summary>
/// <remarks>
/// Values are read from pieces instead of tokens, because where tokens end inside "7.62mm", "$1.2bn", "six-mile" or
/// "6pm" is a matter of convention, while letters and digits are not.
/// </remarks>
/// <param name="Kind">What it is made of.</param>
/// <param name="Span">Where it stands in the article.</param>
/// <param name="Text">The characters as written.</param>
/// <param name="Lower">The characters in lower case.</param>
/// <param name="Number">The value of a number; 0 otherwise.</param>
/// <param name="Glued">Whether it follows the piece before it without white space.</param>
/// <param name="Token">Index of the token that holds its first character.</param>
internal sealed record Piece(
    PieceKind Kind,
    TextSpan Span,
    string Text,
    string Lower,
    double Number,
    bool Glued,
    int Token
)
{
    public bool IsWord => Kind == PieceKind.Word;

    public bool IsNumber => Kind == PieceKind.Number;

    /// <summary>Digits only, as in a year or a day of the month.</summary>
    public bool IsInteger => Kind == PieceKind.Number && Text.All(char.IsAsciiDigit);

    public bool IsHyphen =>
        Kind == PieceKind.Symbol && Text[0] is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212';

    public bool IsCapitalised => Kind == PieceKind.Word && char.IsUpper(Text[0]);

    public bool Is(string lower) => Lower == lower;

    public bool IsAny(params ReadOnlySpan<string> lowers)
    {
        foreach (var lower in lowers)
        {
            if (Lower == lower)
            {
                return true;
            }
        }

        return false;
    }

    public override string ToString() => Text;
}
