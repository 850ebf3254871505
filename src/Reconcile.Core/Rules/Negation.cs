namespace Reconcile.Rules;

/// <summary>Holds when its part does not.</summary>
internal sealed record Negation<T>(Condition<T> Part) : Condition<T>
{
    /// <inheritdoc/>
    public override string Text => $"not ({Part})";

    /// <inheritdoc/>
    public override int Size { get; } = 1 + Part.Size;

    /// <inheritdoc/>
    public override bool Holds(T subject) => !Part.Holds(subject);

    /// <inheritdoc/>
    public override ConditionTrace Trace(T subject) => Part.Trace(subject).Negated();

    private protected override bool Entails(Condition<T> other, Implications known) =>
        other is Negation<T> negation && negation.Part.Implies(Part, known);
}
