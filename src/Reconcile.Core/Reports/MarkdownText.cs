using System.Text;

namespace Reconcile.Reports;

/// <summary>Makes text of unknown origin safe to stand in Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>The text on one line with nothing in it that Markdown reads as a mark, and nobody called by name.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in TextLayout.OneLine(text))
        {
            if (unit is '<' or '>' or '&')
            {
                escaped.Append(
                    unit switch
                    {
                        '<' => "&lt;",
                        '>' => "&gt;",
                        _ => "&amp;",
                    }
                );
                continue;
            }

            if (unit is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '#' or '|' or '~' or '!')
            {
                escaped.Append('\\');
            }

            escaped.Append(unit);

            // A comment between the sign and the name: code hosts would notify a person, or link a number.
            if (unit is '@' or '#')
            {
                escaped.Append("<!-- -->");
            }
        }

        return escaped.ToString();
    }
}
