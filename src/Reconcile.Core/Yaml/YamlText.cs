using System.Globalization;
using System.Text;

namespace Reconcile.Yaml;

/// <summary>Writes a text so that YAML reads the same text back.</summary>
internal static class YamlText
{
    /// <summary>The text as it is where that is safe, and in double quotation marks elsewhere; always one line.</summary>
    public static string Of(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            quoted.Append(
                character switch
                {
                    '"' => "\\\"",
                    '\\' => @"\\",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    _ when char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF' => string.Create(
                        CultureInfo.InvariantCulture,
                        $"\\u{(int)character:X4}"
                    ),
                    _ => character.ToString(),
                }
            );
        }

        return quoted.Append('"').ToString();
    }

    // Letters first and nothing that means something: neither a comment, a key, a number, a date nor a word of YAML's.
    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsLetter(text[0])
        && text[^1] != ' '
        && text.All(character =>
            char.IsLetterOrDigit(character) || character is ' ' or '.' or ',' or '-' or '\'' or '%'
        )
        && text.ToUpperInvariant() is not ("TRUE" or "FALSE" or "NULL" or "YES" or "NO" or "ON" or "OFF");
}
