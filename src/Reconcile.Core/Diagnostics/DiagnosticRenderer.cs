using System.Globalization;
using System.Text;
using Reconcile.Text;

namespace Reconcile.Diagnostics;

/// <summary>Writes a diagnostic as text for people: place, code, message, the line with its fault marked, help.</summary>
public static class DiagnosticRenderer
{
    /// <summary>Longest excerpt of a line, in UTF-16 units; of a longer one, the part around the fault is shown.</summary>
    public const int ExcerptWidth = 120;

    /// <summary>Renders a diagnostic in one to four lines, each ended by <c>\n</c>.</summary>
    /// <remarks>
    /// Control characters of the input are shown as <c>�</c>, so that a hostile file can't steer the terminal. Lines
    /// and columns count from 1, columns in UTF-16 units.
    /// </remarks>
    public static string Render(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var output = new StringBuilder();
        output.Append(diagnostic.Path.Length == 0 ? "''" : VisibleText.Of(diagnostic.Path));
        if (diagnostic is { Source: { } source, Span: { } span })
        {
            var position = source.PositionOf(span.Start);
            output.Append(CultureInfo.InvariantCulture, $":{position.Line}:{position.Column}");
            AppendMessage(output, diagnostic);
            AppendExcerpt(output, source, span);
        }
        else
        {
            AppendMessage(output, diagnostic);
        }

        if (diagnostic.Help is { } help)
        {
            output.Append("   help: ").Append(VisibleText.Of(help)).Append('\n');
        }

        return output.ToString();
    }

    private static void AppendMessage(StringBuilder output, Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        output.Append(CultureInfo.InvariantCulture, $": {severity} {diagnostic.Code}: ");
        output.Append(VisibleText.Of(diagnostic.Message)).Append('\n');
    }

    private static void AppendExcerpt(StringBuilder output, SourceText source, TextSpan span)
    {
        var position = source.PositionOf(span.Start);
        var line = Clip(source, source.LineSpan(position.Line), span.Start);
        var marked = new TextSpan(
            Math.Clamp(span.Start, line.Start, line.End),
            Math.Clamp(span.End, line.Start, line.End)
        );
        var number = position.Line.ToString(CultureInfo.InvariantCulture);
        output.Append("   ").Append(number).Append(" | ").Append(VisibleText.Of(source[line])).Append('\n');
        output.Append(' ', 3 + number.Length).Append(" | ");
        AppendPadding(output, source[new TextSpan(line.Start, marked.Start)]);
        output.Append('^', Math.Max(1, CountRunes(source[marked]))).Append('\n');
    }

    private static TextSpan Clip(SourceText source, TextSpan line, int fault)
    {
        if (line.Length <= ExcerptWidth)
        {
            return line;
        }

        var start = Math.Clamp(fault - (ExcerptWidth / 2), line.Start, line.End - ExcerptWidth);
        var end = start + ExcerptWidth;
        start += start > line.Start && char.IsLowSurrogate(source.Text[start]) ? 1 : 0;
        end -= end < line.End && char.IsLowSurrogate(source.Text[end]) ? 1 : 0;
        return new TextSpan(start, end);
    }

    // Tabs are kept, so that the mark stands below its character however wide they are shown.
    private static void AppendPadding(StringBuilder output, ReadOnlySpan<char> before)
    {
        foreach (var rune in before.EnumerateRunes())
        {
            output.Append(rune.Value == '\t' ? '\t' : ' ');
        }
    }

    private static int CountRunes(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
