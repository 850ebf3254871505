namespace Reconcile.Rules;

/// <summary>Holds when a property is as asked.</summary>
internal sealed record FlagTest<T>(FlagProperty<T> Property, bool Wanted) : Condition<T>
{
    /// <inheritdoc/>
    public override string Text => Wanted ? Property.Key : $"{Property.Key} is false";

    /// <inheritdoc/>
    public override int Size => 1;

    /// <inheritdoc/>
    public override bool Holds(T subject) => Property.Of(subject) == Wanted;

    /// <inheritdoc/>
    public override ConditionTrace Trace(T subject)
    {
        var flag = Property.Of(subject);
        var held = flag == Wanted;
        var found = flag is { } known
            ? $"{Property.Key} is {(known ? "true" : "false")}"
            : $"{Property.Key} is unknown";
        var asked = Wanted ? "true" : "false";
        return new ConditionTrace(held, held ? 1 : 0, [new Observation("", found, held ? null : asked)]);
    }

    private protected override bool Entails(Condition<T> other, Implications known) =>
        other is FlagTest<T> test && ReferenceEquals(test.Property, Property) && test.Wanted == Wanted;
}
