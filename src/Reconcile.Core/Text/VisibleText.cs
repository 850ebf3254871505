using System.Globalization;
using System.Text;

namespace Reconcile.Text;

/// <summary>Text of a file that is safe to print: a hostile article can't steer the terminal.</summary>
internal static class VisibleText
{
    /// <summary>
    /// The text with <c>�</c> in place of every control and format character (escape sequences, line ends, marks that
    /// turn the direction of writing); tabs stay.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isHidden =
                Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator;
            visible.Append(isHidden && rune.Value != '\t' ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return visible.ToString();
    }
}
