using Reconcile.Diagnostics;
using Reconcile.Text;
using YamlDotNet.Core;

namespace Reconcile.Yaml;

/// <summary>Reads one YAML document into nodes that know their place.</summary>
/// <remarks>
/// A subset of YAML, so that a file means what it seems to mean: no anchors, aliases or tags, one document, keys that
/// are single values and occur once. It reads the parser's events and not a deserializer's objects: every fault has
/// a place, and nothing depends on reflection. Never throws, whatever the text; see <see cref="YamlLimits"/>.
/// </remarks>
internal static class YamlReader
{
    /// <summary>Reads a whole text.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="source">Its text.</param>
    public static YamlReading Read(string path, SourceText source) =>
        Read(path, source, new TextSpan(0, source.Text.Length));

    /// <summary>Reads a part of a text, such as an article's front matter; spans are offsets into the whole.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="source">Its text.</param>
    /// <param name="part">The part that is YAML.</param>
    public static YamlReading Read(string path, SourceText source, TextSpan part)
    {
        var faults = new DiagnosticBag(path, source);
        var root = IsReadable(source, part, faults) ? Parse(source, part, faults) : null;
        return new YamlReading(root, faults.ToImmutable());
    }

    private static bool IsReadable(SourceText source, TextSpan part, DiagnosticBag faults)
    {
        if (part.Length > YamlLimits.Length)
        {
            faults.Error(
                DiagnosticCodes.YamlTooLong,
                null,
                Invariant($"the YAML is {part.Length:N0} characters long"),
                Invariant($"at most {YamlLimits.Length:N0} are read; split the file")
            );
            return false;
        }

        for (var i = part.Start; i < part.End; i++)
        {
            // The scanner takes NUL for the end of the text and would drop the rest without a word.
            if (source.Text[i] is < ' ' and not ('\t' or '\n' or '\r') or '\x7F')
            {
                faults.Error(
                    DiagnosticCodes.YamlSyntax,
                    new TextSpan(i, i + 1),
                    Invariant($"the control character U+{(int)source.Text[i]:X4} is not allowed in YAML"),
                    "remove it, or write it as an escape in double quotation marks"
                );
                return false;
            }
        }

        return true;
    }

    private static YamlNode? Parse(SourceText source, TextSpan part, DiagnosticBag faults)
    {
        var builder = new YamlTreeBuilder(source, part, faults);
        try
        {
            var parser = new Parser(new Scanner(new StringReader(source.Text[part.Start..part.End])));
            while (parser.MoveNext())
            {
                if (!builder.Take(parser.Current!))
                {
                    return null;
                }
            }

            return builder.Root;
        }
        catch (YamlException fault)
        {
            var (message, help) = YamlSyntaxMessage.Of(fault.Message);
            var span = builder.SpanOf(fault.Start, fault.End);
            faults.Error(DiagnosticCodes.YamlSyntax, PointAtTab(source, span, part, message), message, help);
            return null;
        }
        catch (Exception fault)
            when (fault
                    is InvalidOperationException
                        or ArgumentException
                        or FormatException
                        or IndexOutOfRangeException
                        or KeyNotFoundException
                        or OverflowException
            )
        {
            // The parser has faults of its own: "[1, 2" before a line end leaves it in a state that it did not foresee.
            faults.Error(
                DiagnosticCodes.YamlSyntax,
                new TextSpan(builder.LastEnd, builder.LastEnd),
                "the YAML can't be understood from here on",
                "look for a bracket or quotation mark that is not closed"
            );
            return null;
        }
    }

    // The parser reports a tab in the indentation at the start of the collection that it would belong to.
    private static TextSpan PointAtTab(SourceText source, TextSpan span, TextSpan part, string message)
    {
        var isIndentation = true;
        for (var i = span.Start; i < part.End && message == YamlSyntaxMessage.Tab; i++)
        {
            var character = source.Text[i];
            if (isIndentation && character == '\t')
            {
                return new TextSpan(i, i + 1);
            }

            isIndentation = character == '\n' || (isIndentation && character == ' ');
        }

        return span;
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
