using System.Collections.Immutable;

namespace Reconcile.Rules;

/// <summary>Holds when every part does; always without parts.</summary>
internal sealed record AllOf<T>(ImmutableArray<Condition<T>> Parts) : Condition<T>
{
    /// <inheritdoc/>
    public override string Text => Parts.IsEmpty ? "always" : string.Join(" and ", Parts.Select(TextOf));

    /// <inheritdoc/>
    public override int Size { get; } = 1 + Parts.Sum(part => part.Size);

    /// <inheritdoc/>
    public override bool Holds(T subject) => Parts.All(part => part.Holds(subject));

    /// <inheritdoc/>
    public override ConditionTrace Trace(T subject)
    {
        ImmutableArray<ConditionTrace> traces = [.. Parts.Select(part => part.Trace(subject))];
        var held = traces.All(trace => trace.Held);
        return new ConditionTrace(
            held,
            traces.IsEmpty ? 1 : traces.Average(trace => trace.Nearness),
            [.. traces.Where(trace => trace.Held == held).SelectMany(trace => trace.Observations)]
        );
    }

    private protected override bool Entails(Condition<T> other, Implications known) =>
        Parts.Any(part => part.Implies(other, known));

    private static string TextOf(Condition<T> part) => part is AnyOf<T> { Parts.Length: > 1 } ? $"({part})" : part.Text;
}
