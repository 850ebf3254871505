namespace Reconcile.Rules;

/// <summary>Holds when its part does not.</summary>
internal sealed record Negation<T>(Condition<T> Part) : Condition<T>
{
    /// <inheritdoc/>
    public override string Text => $"not ({Part})";

    /// <inheritdoc/>
    public override bool Holds(T subject) => !Part.Holds(subject);
}
