using System.Collections.Immutable;
using Reconcile.Propositions;
using Reconcile.Text;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>One checkable property asserted by a proposition.</summary>
/// <param name="Proposition">The clause that asserts it.</param>
/// <param name="Facet">Which property.</param>
/// <param name="Value">The value that it gives the property.</param>
/// <param name="Span">The words that make the claim.</param>
/// <param name="Form">What it is about, brought into a form that can be compared.</param>
public sealed record Claim(Proposition Proposition, Facet Facet, ClaimValue Value, TextSpan Span, CanonicalForm Form)
{
    /// <summary>When its clause says that it happened, in the order of the text. Empty by default.</summary>
    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    /// <summary>
    /// The other values that its article gives for things of the same name, or for sizes at the same word: with "six rifles"
    /// of one raid the 14 of all raids. Empty by default, and for anything but a quantity.
    /// </summary>
    public ImmutableArray<Quantity> Beside { get; init; } = [];

    /// <summary>
    /// The sizes by which its clause tells which things it is about, in the order of the text. Empty by default, and for anything
    /// but a quantity.
    /// </summary>
    public ImmutableArray<KindSize> Kinds { get; init; } = [];

    /// <summary>
    /// The quantities of its clause but for its own, in the order of the text. Empty by default, and for anything but a quantity,
    /// a time or a happening.
    /// </summary>
    public ImmutableArray<Quantity> InClause { get; init; } = [];

    /// <summary>Whether its time is when it was said, not when it happened: "said on Monday that they had fled".</summary>
    internal bool IsWhenSaid { get; init; }

    /// <summary>
    /// The noun for the event whose time it is, by its position in the sentence: "the 4 May [killing] of a guard". Null, by
    /// default, where the claim is of what the clause tells.
    /// </summary>
    internal int? Event { get; init; }

    /// <summary>
    /// The member of a list whose value it is, by its position in the sentence: "[Hale] and Voss, 34 and 29 respectively". Null, by
    /// default, where the value is not told "respectively".
    /// </summary>
    internal int? Member { get; init; }
}
