using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Articles;

/// <summary>Reads the YAML between two lines <c>---</c> at the head of an article.</summary>
internal static class FrontMatterReader
{
    /// <summary>Reads the head; a text without one gives an empty head and its whole span as body.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="source">Its text.</param>
    /// <param name="diagnostics">Takes the faults; an article with a faulty head is read all the same.</param>
    public static FrontMatter Read(string path, SourceText source, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var whole = new FrontMatter(null, null, null, null, new TextSpan(0, source.Text.Length));
        if (!IsFence(source, 1))
        {
            return whole;
        }

        var faults = new DiagnosticBag(path, source);
        var head = FindEnd(source) is { } closing ? Read(path, source, closing, faults) : null;
        if (head is null)
        {
            faults.Warning(
                DiagnosticCodes.NoFrontMatter,
                source.LineSpan(1),
                "the text starts with '---', but no front matter follows: it is read as part of the article",
                "front matter is 'key: value' lines between two lines '---'"
            );
        }

        diagnostics.AddRange(faults.ToImmutable());
        return head ?? whole;
    }

    private static FrontMatter? Read(string path, SourceText source, int closing, DiagnosticBag faults)
    {
        var start = source.LineCount > 1 ? source.OffsetOf(new LinePosition(2, 1)) : source.LineSpan(1).End;
        var part = new TextSpan(start, source.LineSpan(closing).Start);
        var body = new TextSpan(
            closing < source.LineCount ? source.LineSpan(closing + 1).Start : source.Text.Length,
            source.Text.Length
        );
        var reading = YamlReader.Read(path, source, part);
        if (reading.Root is YamlSequence or YamlScalar { IsNull: false })
        {
            return null;
        }

        faults.AddRange(reading.Diagnostics);
        if (reading.Root is not YamlMapping mapping)
        {
            return new FrontMatter(null, null, null, null, body);
        }

        var keys = new YamlMappingReader(mapping, faults);
        var values = new YamlValueReader(faults);
        var head = new FrontMatter(
            values.Text(keys.Optional("title")),
            values.Text(keys.Optional("source")),
            values.Date(keys.Optional("published")),
            values.Text(keys.Optional("url")),
            body
        );
        keys.ReportUnknown(DiagnosticSeverity.Warning);
        return head;
    }

    private static int? FindEnd(SourceText source)
    {
        for (var line = 2; line <= source.LineCount; line++)
        {
            if (IsFence(source, line))
            {
                return line;
            }
        }

        return null;
    }

    private static bool IsFence(SourceText source, int line) => source[source.LineSpan(line)].TrimEnd() is "---";
}
