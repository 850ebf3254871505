using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Reconcile.Text;

namespace Reconcile.Articles;

/// <summary>Finds the marks of Markdown that are not the writer's words.</summary>
/// <remarks>
/// Line by line, without a tree: heading and quotation marks, bullets, rules, fences, emphasis, code marks, link
/// targets, HTML tags and comments. The words themselves stay, those of links, image descriptions and code too.
/// Numbers of ordered lists stay as well: a line that starts with "18. The" may be the end of a sentence.
/// </remarks>
internal static partial class MarkdownMarkup
{
    /// <summary>The marks in the order of the text, without overlap.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="body">The part in which to look.</param>
    public static ImmutableArray<TextSpan> Find(SourceText source, TextSpan body)
    {
        var isMarkup = new bool[source.Text.Length];
        for (var line = source.PositionOf(body.Start).Line; line <= source.LineCount; line++)
        {
            MarkLine(source.Text, source.LineSpan(line), isMarkup);
        }

        MarkComments(source.Text, body, isMarkup);
        return ToSpans(isMarkup);
    }

    private static void MarkLine(string text, TextSpan line, bool[] isMarkup)
    {
        var content = text.Substring(line.Start, line.Length);
        if (IsDrawing(content) || FenceOrDefinition().IsMatch(content))
        {
            Mark(line, isMarkup);
            return;
        }

        foreach (var pattern in (ReadOnlySpan<Regex>)[LineStart(), Tag(), Code(), Escape()])
        {
            foreach (Match match in pattern.Matches(content))
            {
                Mark(SpanOf(match, line), isMarkup);
            }
        }

        if (content.AsSpan().TrimStart() is ['#', ..])
        {
            var end = content.AsSpan().TrimEnd();
            var words = end.TrimEnd('#');
            Mark(new TextSpan(line.Start + words.Length, line.Start + end.Length), isMarkup);
        }

        foreach (Match match in Link().Matches(content))
        {
            Mark(SpanOf(match.Groups["open"], line), isMarkup);
            Mark(SpanOf(match.Groups["close"], line), isMarkup);
        }

        foreach (Match match in Emphasis().Matches(content))
        {
            Mark(SpanOf(match, line), isMarkup);
        }
    }

    // Rules, underlines of headings, and rows that only draw a table.
    private static bool IsDrawing(string content)
    {
        var signs = content.Where(sign => !char.IsWhiteSpace(sign)).Take(3).ToArray();
        return signs switch
        {
            [] => false,
            ['=', ..] => content.All(sign => sign == '=' || char.IsWhiteSpace(sign)),
            ['*' or '_', _, _] => content.All(sign => sign == signs[0] || char.IsWhiteSpace(sign)),
            ['-' or '|' or ':', _, ..] => content.All(sign => sign is '-' or '|' or ':' || char.IsWhiteSpace(sign)),
            _ => false,
        };
    }

    private static void MarkComments(string text, TextSpan body, bool[] isMarkup)
    {
        var start = body.Start;
        while (text.IndexOf("<!--", start, StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = text.IndexOf("-->", open + 4, StringComparison.Ordinal);
            if (close < 0)
            {
                return;
            }

            start = close + 3;
            Mark(new TextSpan(open, start), isMarkup);
        }
    }

    private static TextSpan SpanOf(Capture capture, TextSpan line) =>
        new(line.Start + capture.Index, line.Start + capture.Index + capture.Length);

    private static void Mark(TextSpan span, bool[] isMarkup) => isMarkup.AsSpan(span.Start, span.Length).Fill(true);

    private static ImmutableArray<TextSpan> ToSpans(bool[] isMarkup)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var start = 0;
        while (isMarkup.AsSpan(start).IndexOf(true) is >= 0 and var skipped)
        {
            start += skipped;
            var length = isMarkup.AsSpan(start).IndexOf(false);
            var end = length < 0 ? isMarkup.Length : start + length;
            spans.Add(new TextSpan(start, end));
            start = end;
        }

        return spans.ToImmutable();
    }

    [GeneratedRegex(@"\A\s{0,3}(?:```|~~~|\[[^\]]+\]:\s*\S)", RegexOptions.CultureInvariant)]
    private static partial Regex FenceOrDefinition();

    [GeneratedRegex(@"\A\s*(?:>\s?)*(?:#{1,6}(?=\s|\z)|[-*+](?=\s))?", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("`+", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"\\(?=[!-/:-@\[-`{-~])", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex(
        @"(?<open>!?\[)[^\[\]]*(?<close>\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]*\]))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Link();

    // A run of * or _ that touches a word on one side only; "3 * 4" and "snake_case" are no emphasis.
    [GeneratedRegex(
        @"(?<![\w\\*_])[*_]{1,3}(?=[^\s*_])|(?<=[^\s*_\\])[*_]{1,3}(?![\w*_])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Emphasis();
}
