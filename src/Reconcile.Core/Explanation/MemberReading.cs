using System.Collections.Immutable;
using Reconcile.Claims;

namespace Reconcile.Explanation;

/// <summary>How a claim of a cluster was read from its article.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Sentence">The sentence that it was read from, on one line.</param>
/// <param name="Resolutions">Which of its words were taken for somebody or something named elsewhere.</param>
public sealed record MemberReading(Claim Claim, string Sentence, ImmutableArray<Resolution> Resolutions);
