using System.Globalization;
using System.Text;

namespace Reconcile.Readers;

/// <summary>Brings text of documents into the shape of plain text.</summary>
internal static class TextCleaner
{
    // What Windows-1252 has at 0x80 to 0x9F: text that was declared Latin 1 carries these as control characters.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>
    /// The text on one line: white space is one blank, ligatures are letters, soft hyphens and invisible characters
    /// are gone, special hyphens are plain ones. Quotation marks and dashes stay as the writer set them.
    /// </summary>
    public static string Clean(string text)
    {
        ReadingTime.ThrowIfOver();
        var clean = new StringBuilder(text.Length);
        var blank = false;
        foreach (var sign in text)
        {
            var shown = sign is >= '\u0080' and <= '\u009F' ? Windows1252[sign - '\u0080'] : sign;
            if (shown is '\u0085' || char.IsWhiteSpace(shown))
            {
                blank = clean.Length > 0;
                continue;
            }

            if (IsInvisible(shown))
            {
                continue;
            }

            if (blank)
            {
                clean.Append(' ');
                blank = false;
            }

            Append(clean, shown);
        }

        var line = clean.ToString();
        return IsWellFormed(line) && !line.IsNormalized() ? line.Normalize() : line;
    }

    private static bool IsInvisible(char sign) =>
        char.GetUnicodeCategory(sign)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse;

    private static void Append(StringBuilder clean, char sign)
    {
        switch (sign)
        {
            case '\uFB00':
                clean.Append("ff");
                break;
            case '\uFB01':
                clean.Append("fi");
                break;
            case '\uFB02':
                clean.Append("fl");
                break;
            case '\uFB03':
                clean.Append("ffi");
                break;
            case '\uFB04':
                clean.Append("ffl");
                break;
            case '\uFB05' or '\uFB06':
                clean.Append("st");
                break;
            case '\u2010' or '\u2011':
                clean.Append('-');
                break;
            default:
                clean.Append(sign);
                break;
        }
    }

    // A lone surrogate can't be normalised.
    private static bool IsWellFormed(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                return false;
            }
        }

        return true;
    }
}
