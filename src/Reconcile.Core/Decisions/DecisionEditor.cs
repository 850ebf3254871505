using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Diagnostics;
using Reconcile.Rules;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Decisions;

/// <summary>Changes the text of a file of decisions, and of that only what has to change.</summary>
/// <remarks>
/// What people wrote into the file stays: comments, order, quotation marks. A removed decision takes the comment lines
/// right above it with it. The new text is read again before it is given out: a file that is laid out in a way that
/// line by line changes would spoil is refused.
/// </remarks>
public static class DecisionEditor
{
    private const string Head = """
        # What the editors have decided on findings of this story. `reconcile accept` adds to it; edit it by hand at will.
        decisions:

        """;

    /// <summary>The file's text with a decision more; one on the same claims is replaced.</summary>
    /// <param name="file">The file, read without errors.</param>
    /// <param name="decision">The decision.</param>
    public static DecisionEdit Add(DecisionFile file, RecordedDecision decision)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(decision);
        return Check(
            file,
            With(file, decision),
            [.. file.Decisions.Select(read => read.Recorded).Where(other => !other.IsAboutSame(decision)), decision]
        );
    }

    /// <summary>The file's text without the decisions that accept none of the findings.</summary>
    /// <param name="file">The file, read without errors.</param>
    /// <param name="findings">All findings of the story, or on the draft.</param>
    /// <param name="draft">File name of the draft; null for the story. Decisions on others stay.</param>
    public static DecisionEdit Prune(DecisionFile file, ImmutableArray<Finding> findings, string? draft = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        bool IsAlive(ReadDecision read) => !read.Recorded.IsOn(draft) || findings.Any(read.Recorded.Accepts);

        var alive = file.Decisions.Where(IsAlive).Select(read => read.Recorded);
        return file.Source is { } source
            ? Check(file, Without(source, [.. file.Decisions.Where(read => !IsAlive(read))]), [.. alive])
            : new DecisionEdit(null, []);
    }

    /// <summary>The new text, if it reads back as the decisions that it should hold, in whatever order.</summary>
    private static DecisionEdit Check(DecisionFile file, string text, ImmutableArray<RecordedDecision> expected)
    {
        var reading = DecisionReader.Read(file.Path, new SourceText(text));
        var decisions = reading.File.Decisions;
        if (
            reading.Diagnostics.IsEmpty
            && decisions.Length == expected.Length
            && expected.All(decision => decisions.Any(read => read.Recorded.IsAboutSame(decision)))
        )
        {
            return new DecisionEdit(text, []);
        }

        var faults = new DiagnosticBag(file.Path, file.Source);
        faults.Error(
            DiagnosticCodes.WrongShape,
            file.Source is { } source ? source.LineSpan(1) : null,
            "the file is laid out in a way that can't be changed line by line",
            "write one decision an item of the list, each after '- ' on a line of its own"
        );
        return new DecisionEdit(null, faults.ToImmutable());
    }

    private static string With(DecisionFile file, RecordedDecision decision)
    {
        if (file.Source is not { } source || source.Text.AsSpan().IsWhiteSpace())
        {
            return Lines(Head.ReplaceLineEndings("\n") + Write(decision, "  "), file.Source);
        }

        var known = file.Decisions.FirstOrDefault(read => read.Recorded.IsAboutSame(decision));
        if (known is not null)
        {
            var (start, end) = LinesOf(source, known.Span);
            return Replace(source, start, end, Write(decision, IndentOf(source, known.Span)));
        }

        if (file.Decisions is [.., var last])
        {
            var after = LinesOf(source, last.Span).End;
            return Replace(source, after, after, Write(decision, IndentOf(source, last.Span)));
        }

        // A key without a value, or with '[]' behind it; without the key the list goes to the end of the file.
        var item = Write(decision, "  ");
        return ListOf(file.Path, source) is { } list
            ? Replace(source, list.Start, LineEnd(source, list.End), "\n" + item)
            : Replace(source, source.Text.Length, source.Text.Length, "decisions:\n" + item);
    }

    private static string Without(SourceText source, ImmutableArray<ReadDecision> stale)
    {
        var text = source.Text;
        foreach (var read in stale.Reverse())
        {
            var (start, end) = LinesOf(source, read.Span);
            var indent = IndentOf(source, read.Span);
            var line = source.PositionOf(start).Line;
            while (line > 1 && source[source.LineSpan(line - 1)].StartsWith(indent + "#", StringComparison.Ordinal))
            {
                line--;
                start = source.LineSpan(line).Start;
            }

            text = text.Remove(start, end - start);
        }

        return text;
    }

    /// <summary>A decision as an item of the list; every line ends with <c>\n</c>.</summary>
    private static string Write(RecordedDecision recorded, string indent)
    {
        var item = new StringBuilder();
        var lead = "- ";
        void Line(string key, string value)
        {
            item.Append(indent).Append(lead).Append(key).Append(':');
            item.Append(value.Length > 0 ? " " : "").Append(value).Append('\n');
            lead = "  ";
        }

        if (recorded.About.Length > 0)
        {
            Line("about", YamlText.Of(recorded.About));
        }

        if (recorded.Draft is { } draft)
        {
            Line("draft", YamlText.Of(draft));
        }

        Line("facet", Kebab.Of(recorded.Facet));
        Line("verdict", Kebab.Of(recorded.Verdict));
        Line("reason", YamlText.Of(recorded.Decision.Reason));
        if (recorded.Decision.By is { } by)
        {
            Line("by", YamlText.Of(by));
        }

        if (recorded.Decision.Date is { } date)
        {
            Line("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        Line("claims", "");
        foreach (var claim in recorded.Claims)
        {
            lead = "    - ";
            Line("words", YamlText.Of(claim.Words));
            lead = "      ";
            if (claim.Value.Length > 0)
            {
                Line("value", YamlText.Of(claim.Value));
            }
        }

        return item.ToString();
    }

    /// <summary>Where the list stands; behind the key's colon where nothing follows it.</summary>
    private static TextSpan? ListOf(string path, SourceText source) =>
        YamlReader.Read(path, source).Root is YamlMapping mapping && mapping.Find("decisions") is { } entry
            ? entry.Value is YamlSequence list
                ? list.Span
                : new TextSpan(entry.Key.Span.End + 1, entry.Key.Span.End + 1)
            : null;

    /// <summary>The whole lines of an item, from the start of the line with its dash.</summary>
    private static (int Start, int End) LinesOf(SourceText source, TextSpan item)
    {
        var first = source.PositionOf(item.Start).Line;
        return (source.LineSpan(first).Start, LineEnd(source, item.End));
    }

    /// <summary>The blanks before an item's dash.</summary>
    private static string IndentOf(SourceText source, TextSpan item)
    {
        var line = source[source.LineSpan(source.PositionOf(item.Start).Line)];
        return line[..(line.Length - line.TrimStart(' ').Length)].ToString();
    }

    private static int LineEnd(SourceText source, int offset)
    {
        var line = source.PositionOf(offset).Line;
        return line < source.LineCount ? source.LineSpan(line + 1).Start : source.Text.Length;
    }

    private static string Replace(SourceText source, int start, int end, string item)
    {
        var before = source.Text[..start];
        var needsBreak = before.Length > 0 && before[^1] is not ('\n' or '\r') && !item.StartsWith('\n');
        return before + Lines((needsBreak ? "\n" : "") + item, source) + source.Text[end..];
    }

    /// <summary>The text with the line ends of the file.</summary>
    private static string Lines(string text, SourceText? source) =>
        source?.Text.Contains("\r\n", StringComparison.Ordinal) == true ? text.ReplaceLineEndings("\r\n") : text;
}
