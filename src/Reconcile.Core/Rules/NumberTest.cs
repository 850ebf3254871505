using System.Globalization;

namespace Reconcile.Rules;

/// <summary>Holds when a property lies in a range.</summary>
internal sealed record NumberTest<T>(NumberProperty<T> Property, NumberRange Range) : Condition<T>
{
    /// <inheritdoc/>
    public override string Text => $"{Property.Key} {Range}";

    /// <inheritdoc/>
    public override int Size => 1;

    /// <inheritdoc/>
    public override bool Holds(T subject) => Property.Of(subject) is { } number && Range.Contains(number);

    /// <inheritdoc/>
    public override ConditionTrace Trace(T subject)
    {
        var number = Property.Of(subject);
        var held = number is { } value && Range.Contains(value);
        var found = number is null
            ? $"there is no {Property.Key}"
            : string.Create(CultureInfo.InvariantCulture, $"{Property.Key} is {number:0.###}");
        return new ConditionTrace(held, held ? 1 : 0, [new Observation("", found, held ? null : Range.ToString())]);
    }

    private protected override bool Entails(Condition<T> other, Implications known) =>
        other is NumberTest<T> test && ReferenceEquals(test.Property, Property) && test.Range.Includes(Range);
}
