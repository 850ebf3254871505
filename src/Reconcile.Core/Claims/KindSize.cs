using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>A size by which a clause names a thing: "a six-month lease", "the 13-inch screen".</summary>
/// <param name="Noun">Lemma of the thing.</param>
/// <param name="Unit">Symbol of the base unit.</param>
/// <param name="Size">The size in the base unit.</param>
public readonly record struct KindSize(string Noun, string Unit, Interval Size);
