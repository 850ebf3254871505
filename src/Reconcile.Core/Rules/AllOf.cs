using System.Collections.Immutable;

namespace Reconcile.Rules;

/// <summary>Holds when every part does; always without parts.</summary>
internal sealed record AllOf<T>(ImmutableArray<Condition<T>> Parts) : Condition<T>
{
    /// <inheritdoc/>
    public override string Text => Parts.IsEmpty ? "always" : string.Join(" and ", Parts.Select(TextOf));

    /// <inheritdoc/>
    public override ImmutableArray<Condition<T>> Conjuncts => [.. Parts.SelectMany(part => part.Conjuncts)];

    /// <inheritdoc/>
    public override bool Holds(T subject) => Parts.All(part => part.Holds(subject));

    private static string TextOf(Condition<T> part) => part is AnyOf<T> { Parts.Length: > 1 } ? $"({part})" : part.Text;
}
