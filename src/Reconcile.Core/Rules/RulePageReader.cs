using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Reconcile.Diagnostics;
using Reconcile.Text;

namespace Reconcile.Rules;

/// <summary>Reads the page beside a rule: Markdown with fixed headings and with examples in blocks of their own.</summary>
/// <remarks>
/// An example is a fenced block marked <c>story</c>, one source a line: <c>north (2024-03-04): The dam opened.</c> The
/// day may be left out. An indented line goes on with the source above it, as a line of its report. <c>story
/// profile=strict</c> marks an example that is to be run under that profile.
/// </remarks>
public static partial class RulePageReader
{
    private const string Fence = "```story";
    private const string Fires = "Fires";
    private const string StaysQuiet = "Stays quiet";

    /// <summary>The headings that a page has, in this order.</summary>
    public static ImmutableArray<string> Headings { get; } =
    ["What it finds", "Why it matters", Fires, StaysQuiet, "Limits"];

    /// <summary>Reads a page of a pack, whose profiles its examples may name.</summary>
    public static RulePageReading Read(RulePageFile file, PackReading pack)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(pack);
        var reading = Read(file.Path, file.Source);
        var faults = new DiagnosticBag(file.Path, file.Source);
        foreach (var example in reading.Page?.Fires.Concat(reading.Page.StaysQuiet) ?? [])
        {
            if (example.Profile is { } name && name != RuleSetReader.DefaultProfile && !pack.Profiles.ContainsKey(name))
            {
                faults.Error(
                    DiagnosticCodes.UnknownProfile,
                    file.Source.LineSpan(file.Source.PositionOf(example.Span.Start).Line),
                    $"there is no profile '{name}'",
                    ProfileChooser.Allowed(name, pack.Profiles.Keys)
                );
            }
        }

        return faults.HasErrors
            ? new RulePageReading(null, [.. reading.Diagnostics, .. faults.ToImmutable()])
            : reading;
    }

    /// <summary>Reads a page.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="source">Its text.</param>
    public static RulePageReading Read(string path, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(source);
        var faults = new DiagnosticBag(path, source);
        var examples = new Dictionary<string, ImmutableArray<RuleExample>.Builder>(StringComparer.Ordinal)
        {
            [Fires] = ImmutableArray.CreateBuilder<RuleExample>(),
            [StaysQuiet] = ImmutableArray.CreateBuilder<RuleExample>(),
        };
        var headings = new List<string>();
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source[source.LineSpan(line)].ToString();
            if (text.StartsWith("## ", StringComparison.Ordinal))
            {
                headings.Add(text[3..].Trim());
            }
            else if (text.TrimStart().StartsWith(Fence, StringComparison.Ordinal))
            {
                var example = ReadExample(source, ref line, faults);
                if (headings.Count > 0 && examples.TryGetValue(headings[^1], out var section))
                {
                    section.Add(example);
                }
                else
                {
                    Fault(example.Span, "the example stands in no section of examples", $"move it to '## {Fires}'");
                }
            }
        }

        if (!headings.SequenceEqual(Headings, StringComparer.Ordinal))
        {
            Fault(null, "the page has other headings than it should", $"write {string.Join(", ", Headings)}");
        }

        foreach (var heading in new[] { Fires, StaysQuiet }.Where(heading => examples[heading].Count == 0))
        {
            Fault(null, $"'{heading}' has no example", "write one between ```story and ```");
        }

        var page = new RulePage(examples[Fires].ToImmutable(), examples[StaysQuiet].ToImmutable());
        return new RulePageReading(faults.HasErrors ? null : page, faults.ToImmutable());

        void Fault(TextSpan? place, string message, string help) =>
            faults.Error(DiagnosticCodes.RulePage, place, message, help);
    }

    private static RuleExample ReadExample(SourceText source, ref int line, DiagnosticBag faults)
    {
        var first = line;
        var mark = Mark().Match(source[source.LineSpan(line)].ToString().Trim());
        if (!mark.Success)
        {
            faults.Error(
                DiagnosticCodes.RulePage,
                source.LineSpan(line),
                "the mark of the example can't be read",
                "write ```story, or ```story profile=strict"
            );
        }

        var sources = ImmutableArray.CreateBuilder<ExampleSource>();
        for (line++; line <= source.LineCount; line++)
        {
            var span = source.LineSpan(line);
            var text = source[span].ToString();
            if (text.Trim() == "```")
            {
                break;
            }

            if (text is [' ' or '\t', ..] && text.Trim() is { Length: > 0 } more && sources.Count > 0)
            {
                var above = sources[^1];
                sources[^1] = above with
                {
                    Text = $"{above.Text}\n{more}",
                    Span = new TextSpan(above.Span.Start, span.End),
                };
            }
            else if (ReadSource(text, span) is not { } one)
            {
                faults.Error(
                    DiagnosticCodes.RulePage,
                    span,
                    "the line names no source",
                    "write 'north: The dam opened.' or 'north (2024-03-04): The dam opened.'; indent what goes on with a report"
                );
            }
            else if (sources.Any(other => string.Equals(other.Name, one.Name, StringComparison.Ordinal)))
            {
                faults.Error(
                    DiagnosticCodes.RulePage,
                    span,
                    $"the source '{one.Name}' comes twice",
                    "use another name"
                );
            }
            else
            {
                sources.Add(one);
            }
        }

        // A fence that is not closed ends with the page.
        var end = source.LineSpan(Math.Min(line, source.LineCount)).End;
        return new RuleExample(
            sources.ToImmutable(),
            mark.Groups["profile"] is { Success: true, Value: var profile } ? profile : null,
            new TextSpan(source.LineSpan(first).Start, end)
        );
    }

    private static ExampleSource? ReadSource(string text, TextSpan span)
    {
        var match = SourceLine().Match(text);
        if (!match.Success)
        {
            return null;
        }

        DateOnly? published = null;
        if (match.Groups["day"] is { Success: true } day)
        {
            if (
                !DateOnly.TryParseExact(
                    day.ValueSpan,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var date
                )
            )
            {
                return null;
            }

            published = date;
        }

        return new ExampleSource(match.Groups["name"].Value, published, match.Groups["text"].Value.Trim(), span);
    }

    [GeneratedRegex(@"\A```story(?: +profile=(?<profile>[a-z][a-z0-9-]*))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(
        @"\A(?<name>[a-z][a-z0-9-]*)(?: \((?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})\))?: (?<text>.*\S.*)\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SourceLine();
}
