using System.Collections.Immutable;

namespace Reconcile.Rules;

/// <summary>Holds when at least one part does.</summary>
internal sealed record AnyOf<T>(ImmutableArray<Condition<T>> Parts) : Condition<T>
{
    /// <inheritdoc/>
    public override string Text => string.Join(" or ", Parts.Select(TextOf));

    /// <inheritdoc/>
    public override int Size { get; } = 1 + Parts.Sum(part => part.Size);

    /// <inheritdoc/>
    public override bool Holds(T subject) => Parts.Any(part => part.Holds(subject));

    /// <inheritdoc/>
    public override ConditionTrace Trace(T subject)
    {
        ImmutableArray<ConditionTrace> traces = [.. Parts.Select(part => part.Trace(subject))];
        return traces.FirstOrDefault(trace => trace.Held)
            ?? new ConditionTrace(
                false,
                traces.Max(trace => trace.Nearness),
                [.. traces.SelectMany(trace => trace.Observations)]
            );
    }

    private protected override bool Entails(Condition<T> other, Implications known) =>
        Parts.All(part => part.Implies(other, known));

    private static string TextOf(Condition<T> part) => part is AllOf<T> { Parts.Length: > 1 } ? $"({part})" : part.Text;
}
