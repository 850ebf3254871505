using System.Collections.Immutable;

namespace Reconcile.Rules;

/// <summary>What a rule asks of a cluster, a pair of claims or a claim.</summary>
/// <remarks>
/// A closed set: <see cref="AllOf{T}"/>, <see cref="AnyOf{T}"/>, <see cref="Negation{T}"/>, a test of one property, or
/// <see cref="Quantified{TOuter, TInner}"/>.
/// </remarks>
internal abstract record Condition<T>
{
    private protected Condition() { }

    /// <summary>
    /// The condition in one line, the same for conditions that ask the same: "ratio at least 1.2". Serves the
    /// explanation of a verdict and the search for rules that can never fire.
    /// </summary>
    public abstract string Text { get; }

    /// <summary>Whether the condition holds; one that asks for a property which the subject lacks does not.</summary>
    public abstract bool Holds(T subject);

    /// <summary>The conditions that must all hold for this one to hold; itself unless it is a conjunction.</summary>
    public virtual ImmutableArray<Condition<T>> Conjuncts => [this];

    /// <inheritdoc/>
    public sealed override string ToString() => Text;
}
