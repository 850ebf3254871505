using System.Collections.Immutable;

namespace Reconcile.Rules;

/// <summary>Holds when at least one part does.</summary>
internal sealed record AnyOf<T>(ImmutableArray<Condition<T>> Parts) : Condition<T>
{
    /// <inheritdoc/>
    public override string Text => string.Join(" or ", Parts.Select(TextOf));

    /// <inheritdoc/>
    public override bool Holds(T subject) => Parts.Any(part => part.Holds(subject));

    private static string TextOf(Condition<T> part) => part is AllOf<T> { Parts.Length: > 1 } ? $"({part})" : part.Text;
}
