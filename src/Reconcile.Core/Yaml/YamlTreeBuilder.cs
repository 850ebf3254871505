using Reconcile.Diagnostics;
using Reconcile.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Reconcile.Yaml;

/// <summary>Builds the tree of nodes from the parser's events, without recursion.</summary>
internal sealed class YamlTreeBuilder
{
    private readonly SourceText source;
    private readonly TextSpan part;
    private readonly DiagnosticBag faults;
    private readonly Stack<YamlCollectionBuilder> open = new();
    private int nodes;
    private int documents;

    /// <summary>Creates a builder for one document.</summary>
    public YamlTreeBuilder(SourceText source, TextSpan part, DiagnosticBag faults)
    {
        this.source = source;
        this.part = part;
        this.faults = faults;
        LastEnd = part.Start;
    }

    /// <summary>The document's value; null before its first event.</summary>
    public YamlNode? Root { get; private set; }

    /// <summary>Offset up to which the text was understood.</summary>
    public int LastEnd { get; private set; }

    /// <summary>Takes the next event; false when a limit is passed and the rest must not be read.</summary>
    public bool Take(ParsingEvent parsed)
    {
        LastEnd = Math.Max(LastEnd, OffsetOf(parsed.End));
        switch (parsed)
        {
            case DocumentStart start:
                return TakeDocument(start);
            case AnchorAlias alias:
                ReportAlias(alias);
                Add(new YamlScalar(SpanOf(alias.Start, alias.End), "", IsQuoted: true));
                return TakeNode(alias);
            case Scalar scalar:
                ReportAnchorAndTag(scalar);
                Add(ScalarOf(scalar));
                return TakeNode(scalar);
            case MappingStart or SequenceStart:
                ReportAnchorAndTag((NodeEvent)parsed);
                open.Push(new YamlCollectionBuilder(OffsetOf(parsed.Start), parsed is MappingStart));
                return TakeNode(parsed) && IsShallow(parsed);
            case MappingEnd or SequenceEnd:
                Add(open.Pop().Close(OffsetOf(parsed.End), source));
                return true;
            default:
                return true;
        }
    }

    /// <summary>The span between two of the parser's marks.</summary>
    public TextSpan SpanOf(Mark start, Mark end)
    {
        var first = OffsetOf(start);
        return new TextSpan(first, Math.Max(first, OffsetOf(end)));
    }

    private int OffsetOf(Mark mark) => (int)Math.Min(part.Start + mark.Index, part.End);

    private bool TakeDocument(DocumentStart start)
    {
        documents++;
        if (documents == 1)
        {
            return true;
        }

        faults.Error(
            DiagnosticCodes.SeveralDocuments,
            SpanOf(start.Start, start.End),
            "a second document starts here",
            "keep one document in a file; the others are not read"
        );
        return false;
    }

    private bool TakeNode(ParsingEvent parsed)
    {
        nodes++;
        if (nodes <= YamlLimits.Nodes)
        {
            return true;
        }

        faults.Error(
            DiagnosticCodes.TooManyNodes,
            SpanOf(parsed.Start, parsed.End),
            FormattableString.Invariant($"the file holds more than {YamlLimits.Nodes:N0} values"),
            "split it"
        );
        return false;
    }

    private bool IsShallow(ParsingEvent parsed)
    {
        if (open.Count <= YamlLimits.Depth)
        {
            return true;
        }

        faults.Error(
            DiagnosticCodes.TooDeep,
            SpanOf(parsed.Start, parsed.End),
            FormattableString.Invariant($"lists and mappings are nested more than {YamlLimits.Depth} deep"),
            "is a bracket not closed?"
        );
        return false;
    }

    private void ReportAlias(AnchorAlias alias) =>
        faults.Error(
            DiagnosticCodes.AnchorOrAlias,
            SpanOf(alias.Start, alias.End),
            $"'*{alias.Value.Value}' is an alias",
            "write the value out, or put the text in quotation marks if the * belongs to it"
        );

    private void ReportAnchorAndTag(NodeEvent node)
    {
        // The event starts at its anchor or tag; the value's own place is not known yet.
        var start = OffsetOf(node.Start);
        if (!node.Anchor.IsEmpty)
        {
            faults.Error(
                DiagnosticCodes.AnchorOrAlias,
                new TextSpan(start, Math.Min(start + node.Anchor.Value.Length + 1, part.End)),
                $"'&{node.Anchor.Value}' is an anchor",
                "remove it, or put the text in quotation marks if the & belongs to it"
            );
        }

        if (!node.Tag.IsEmpty)
        {
            faults.Error(
                DiagnosticCodes.Tag,
                new TextSpan(start, Math.Min(start + 1, part.End)),
                $"'{node.Tag.Value}' is a tag",
                "remove it, or put the text in quotation marks if the ! belongs to it"
            );
        }
    }

    private YamlScalar ScalarOf(Scalar scalar)
    {
        var span = SpanOf(scalar.Start, scalar.End);
        var end = span.End;
        while (end > span.Start && char.IsWhiteSpace(source.Text[end - 1]))
        {
            end--;
        }

        return new YamlScalar(new TextSpan(span.Start, end), scalar.Value, scalar.Style != ScalarStyle.Plain);
    }

    private void Add(YamlNode node)
    {
        if (open.TryPeek(out var parent))
        {
            parent.Add(node, source, faults);
        }
        else
        {
            Root = node;
        }
    }
}
