using Reconcile.Claims;

namespace Reconcile.Comparison;

/// <summary>How two claims of a cluster stand to each other.</summary>
/// <param name="First">The claim that comes first in the order of articles and spans.</param>
/// <param name="Second">The other claim.</param>
/// <param name="Kind">Equal, compatible, different or opposed.</param>
/// <param name="Reason">What decided it.</param>
/// <param name="Ratio">Larger over smaller value, at least 1, of the nearest ends of the two intervals, infinite for two scores that differ;
/// null when the values are no numbers or have different signs or units.</param>
/// <param name="Gap">Distance between the two intervals in the base unit (seconds for times); 0 when they overlap;
/// null when the values are no numbers or times.</param>
public sealed record Relation(
    Claim First,
    Claim Second,
    RelationKind Kind,
    RelationReason Reason,
    double? Ratio,
    double? Gap
)
{
    /// <summary>
    /// Whether both count or measure a thing of the same name, or of one that means the same: bullets and shots, the
    /// arrested and the detained. Null when either names none, and for anything but quantities.
    /// </summary>
    public bool? IsSameMeasured { get; init; }

    /// <summary>Whether both count people, their homes or jobs, or what befell them; null for anything but counts.</summary>
    public bool? CountsPeople { get; init; }

    /// <summary>
    /// Whether both clauses tell of the same: their predicates mean the same, or they count what befell people alike, or
    /// give the level of a number, or what a thing has whatever is told of it.
    /// </summary>
    public bool IsSamePredicate { get; init; }
}
