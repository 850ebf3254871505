namespace Reconcile.Rules;

/// <summary>Holds when a property lies in a range.</summary>
internal sealed record NumberTest<T>(NumberProperty<T> Property, NumberRange Range) : Condition<T>
{
    /// <inheritdoc/>
    public override string Text => $"{Property.Key} {Range}";

    /// <inheritdoc/>
    public override bool Holds(T subject) => Property.Of(subject) is { } number && Range.Contains(number);
}
