using Reconcile.Propositions;
using Reconcile.Text;

namespace Reconcile.Claims;

/// <summary>One checkable property asserted by a proposition.</summary>
/// <param name="Proposition">The clause that asserts it.</param>
/// <param name="Facet">Which property.</param>
/// <param name="Value">The value that it gives the property.</param>
/// <param name="Span">The words that make the claim.</param>
/// <param name="Form">What it is about, brought into a form that can be compared.</param>
public sealed record Claim(Proposition Proposition, Facet Facet, ClaimValue Value, TextSpan Span, CanonicalForm Form);
