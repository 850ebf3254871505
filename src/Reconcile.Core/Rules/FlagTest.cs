namespace Reconcile.Rules;

/// <summary>Holds when a property is as asked.</summary>
internal sealed record FlagTest<T>(FlagProperty<T> Property, bool Wanted) : Condition<T>
{
    /// <inheritdoc/>
    public override string Text => Wanted ? Property.Key : $"{Property.Key} is false";

    /// <inheritdoc/>
    public override bool Holds(T subject) => Property.Of(subject) == Wanted;
}
