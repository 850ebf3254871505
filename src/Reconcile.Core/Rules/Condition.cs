namespace Reconcile.Rules;

/// <summary>What a rule asks of a cluster, a pair of claims or a claim.</summary>
/// <remarks>
/// A closed set: <see cref="AllOf{T}"/>, <see cref="AnyOf{T}"/>, <see cref="Negation{T}"/>, a test of one property, or
/// <see cref="Quantified{TOuter, TInner}"/>.
/// </remarks>
internal abstract record Condition<T>
{
    private protected Condition() { }

    /// <summary>The condition in one line, the same for conditions that ask the same: "ratio at least 1.2".</summary>
    public abstract string Text { get; }

    /// <summary>Number of conditions that it is made of, itself included.</summary>
    public abstract int Size { get; }

    /// <summary>Whether the condition holds; one that asks for a property which the subject lacks does not.</summary>
    public abstract bool Holds(T subject);

    /// <summary>Whether the condition holds, and what decided it.</summary>
    public abstract ConditionTrace Trace(T subject);

    /// <summary>
    /// Whether another condition holds whenever this one does, as far as the two themselves tell: true is certain,
    /// false is not.
    /// </summary>
    /// <param name="other">The other condition.</param>
    /// <param name="known">Answers that were found before, so that nested conditions take no exponential time.</param>
    public bool Implies(Condition<T> other, Implications known) =>
        known.Find(
            this,
            other,
            () =>
                other switch
                {
                    AllOf<T> all => all.Parts.All(part => Implies(part, known)),
                    AnyOf<T> any => any.Parts.Any(part => Implies(part, known)) || Entails(other, known),
                    _ => Entails(other, known),
                }
        );

    /// <summary>The same for a condition that is no conjunction, by what this kind of condition knows.</summary>
    private protected abstract bool Entails(Condition<T> other, Implications known);

    /// <inheritdoc/>
    public sealed override string ToString() => Text;
}
