using System.Collections.Immutable;

namespace Reconcile.Independence;

/// <summary>Articles that count as one source, because what they say comes from one place.</summary>
/// <param name="Articles">Their ids, ordered ordinally; at least two.</param>
/// <param name="Reason">Whether it was detected or the story file says so.</param>
/// <param name="Agency">The agency that is credited in one of them; null when none is.</param>
/// <param name="Copies">The texts that two of them share, most shared first; empty when only a credit joins them.</param>
public sealed record SourceFamily(
    ImmutableArray<string> Articles,
    FamilyReason Reason,
    string? Agency,
    ImmutableArray<SharedText> Copies
);
