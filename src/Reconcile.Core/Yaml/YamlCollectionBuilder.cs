using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Text;

namespace Reconcile.Yaml;

/// <summary>A list or mapping whose end has not come yet.</summary>
internal sealed class YamlCollectionBuilder
{
    private readonly int start;
    private readonly bool isMapping;
    private readonly ImmutableArray<YamlNode>.Builder items = ImmutableArray.CreateBuilder<YamlNode>();
    private readonly ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
    private readonly Dictionary<string, YamlScalar> keys = new(StringComparer.Ordinal);
    private YamlNode? key;
    private int firstStart = int.MaxValue;
    private int lastEnd;

    /// <summary>Opens a collection.</summary>
    /// <param name="start">Offset of its first character.</param>
    /// <param name="isMapping">Whether it is a mapping, not a list.</param>
    public YamlCollectionBuilder(int start, bool isMapping)
    {
        this.start = start;
        this.isMapping = isMapping;
        lastEnd = start;
    }

    /// <summary>Adds the next item, key or value.</summary>
    public void Add(YamlNode node, SourceText source, DiagnosticBag faults)
    {
        lastEnd = Math.Max(lastEnd, node.Span.End);
        firstStart = Math.Min(firstStart, isMapping ? node.Span.Start : start);
        if (!isMapping)
        {
            items.Add(node);
        }
        else if (key is null)
        {
            key = node;
        }
        else
        {
            AddEntry(key, node, source, faults);
            key = null;
        }
    }

    /// <summary>Closes the collection where the parser saw its end.</summary>
    public YamlNode Close(int end, SourceText source)
    {
        var last = end < source.Text.Length && source.Text[end] is ']' or '}' ? end + 1 : end;
        return isMapping
            ? new YamlMapping(SpanOf(last, '{', source), entries.ToImmutable())
            : new YamlSequence(SpanOf(last, '[', source), items.ToImmutable());
    }

    // A block ends where the next token stands, and the pair in "[a: b]" starts at the bracket of the list; only a
    // bracket of its own belongs to a collection.
    private TextSpan SpanOf(int end, char bracket, SourceText source) =>
        start < source.Text.Length && source.Text[start] == bracket
            ? new TextSpan(Math.Min(start, firstStart), Math.Max(end, lastEnd))
            : new TextSpan(Math.Min(firstStart, lastEnd), lastEnd);

    private void AddEntry(YamlNode name, YamlNode value, SourceText source, DiagnosticBag faults)
    {
        if (name is not YamlScalar scalar)
        {
            faults.Error(DiagnosticCodes.ComplexKey, name.Span, $"{name.Kind} can't be a key", "write a name");
        }
        else if (keys.TryGetValue(scalar.Value, out var first))
        {
            var line = source.PositionOf(first.Span.Start).Line;
            faults.Error(
                DiagnosticCodes.DuplicateKey,
                scalar.Span,
                $"'{scalar.Value}' occurs twice",
                FormattableString.Invariant($"it stands on line {line} already; keep one of the two")
            );
        }
        else
        {
            keys.Add(scalar.Value, scalar);
            entries.Add(new YamlEntry(scalar, value));
        }
    }
}
