using System.Globalization;
using System.Text;

namespace Reconcile.Text;

/// <summary>Makes text of unknown origin safe to print.</summary>
internal static class VisibleText
{
    /// <summary>
    /// The text with <c>�</c> for every control and format character but the tab, so that a hostile file can neither
    /// steer a terminal nor turn the direction of writing.
    /// </summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var hidden =
                Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator;
            visible.Append(hidden && rune.Value != '\t' ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return visible.ToString();
    }
}
