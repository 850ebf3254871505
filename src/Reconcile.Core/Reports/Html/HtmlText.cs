using System.Globalization;
using System.Text;

namespace Reconcile.Reports.Html;

/// <summary>Makes text of unknown origin safe to stand in a page.</summary>
internal static class HtmlText
{
    /// <summary>
    /// The text with every mark of HTML escaped, for content and for attributes in double quotes. Control characters and
    /// those that turn the direction of writing become <c>�</c>; line ends and tabs stay.
    /// </summary>
    public static string Escape(ReadOnlySpan<char> text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\r' => escaped,
                _ when IsHostile(rune) => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune),
            };
        }

        return escaped.ToString();
    }

    // Joiners and soft hyphens are part of honest writing; only those that lay text out anew are not.
    private static bool IsHostile(Rune rune) =>
        (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control && rune.Value is not '\n' and not '\t')
        || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x2028 or 0x2029;
}
