using System.Collections.Immutable;

namespace Reconcile.Rules;

/// <summary>Holds when a property is one of some words.</summary>
/// <param name="Property">What is asked.</param>
/// <param name="Words">The words, sorted ordinally.</param>
internal sealed record WordTest<T>(WordProperty<T> Property, ImmutableArray<string> Words) : Condition<T>
{
    /// <inheritdoc/>
    public override string Text => $"{Property.Key} is {Wanted}";

    /// <inheritdoc/>
    public override int Size => 1;

    private string Wanted => string.Join(" or ", Words);

    /// <inheritdoc/>
    public override bool Holds(T subject) => Fits(Property.Of(subject));

    /// <inheritdoc/>
    public override ConditionTrace Trace(T subject)
    {
        var word = Property.Of(subject);
        var held = Fits(word);
        var found = word is null ? $"there is no {Property.Key}" : $"{Property.Key} is {word}";
        return new ConditionTrace(held, held ? 1 : 0, [new Observation("", found, held ? null : Wanted)]);
    }

    private protected override bool Entails(Condition<T> other, Implications known) =>
        other is WordTest<T> test && ReferenceEquals(test.Property, Property) && Words.All(test.Fits);

    private bool Fits(string? word) => word is not null && Words.Contains(word, StringComparer.Ordinal);
}
