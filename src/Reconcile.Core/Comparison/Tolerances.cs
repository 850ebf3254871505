using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Independence;

namespace Reconcile.Comparison;

/// <summary>How near two values, words or texts must be to count as the same: what <c>comparison.yaml</c> says.</summary>
public sealed class Tolerances
{
    private readonly Tolerance other;
    private readonly ImmutableSortedDictionary<Facet, Tolerance> facets;

    internal Tolerances(
        Tolerance other,
        ImmutableSortedDictionary<Facet, Tolerance> facets,
        WordTolerances words,
        RoughTimes roughTimes,
        CopyThresholds copies
    )
    {
        this.other = other;
        this.facets = facets;
        Words = words;
        RoughTimes = roughTimes;
        Copies = copies;
    }

    /// <summary>When two quotations or places are the same.</summary>
    internal WordTolerances Words { get; }

    /// <summary>How far rough times may be off.</summary>
    internal RoughTimes RoughTimes { get; }

    /// <summary>When two articles are one source.</summary>
    internal CopyThresholds Copies { get; }

    /// <summary>The tolerance of a facet; that of the section <c>default</c> when it has none of its own.</summary>
    public Tolerance For(Facet facet) => facets.GetValueOrDefault(facet, other);

    /// <summary>These tolerances, but values must be equal.</summary>
    internal Tolerances WithoutRounding() => new(new Tolerance(0, 0, 0, 0), facets.Clear(), Words, RoughTimes, Copies);

    /// <summary>These tolerances with another one for a facet.</summary>
    internal Tolerances With(Facet facet, Tolerance tolerance) =>
        new(other, facets.SetItem(facet, tolerance), Words, RoughTimes, Copies);
}
