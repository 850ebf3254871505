using Reconcile.Text;

namespace Reconcile.Claims;

/// <summary>Words as the value of a claim: a place, an agent, a name, a quotation.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Said">The words.</param>
/// <param name="Canonical">Lemmas and resolved participants, for comparison.</param>
public sealed record WordsValue(TextSpan Span, string Said, string Canonical) : ClaimValue;
