using System.Collections.Immutable;

namespace Reconcile.Rules;

/// <summary>Holds when a property is one of some words.</summary>
/// <param name="Property">What is asked.</param>
/// <param name="Words">The words, sorted ordinally.</param>
internal sealed record WordTest<T>(WordProperty<T> Property, ImmutableArray<string> Words) : Condition<T>
{
    /// <inheritdoc/>
    public override string Text => $"{Property.Key} is {string.Join(" or ", Words)}";

    /// <inheritdoc/>
    public override bool Holds(T subject) =>
        Property.Of(subject) is { } word && Words.Contains(word, StringComparer.Ordinal);
}
