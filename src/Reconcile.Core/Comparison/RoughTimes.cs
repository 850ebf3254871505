using Reconcile.Yaml;

namespace Reconcile.Comparison;

/// <summary>How far a time that is only about right may be off.</summary>
/// <param name="Part">As a part of its length: "about May" by half a month.</param>
/// <param name="Clock">In seconds, at least, where it is a time of day.</param>
/// <param name="Day">In seconds, at least, for all others.</param>
internal sealed record RoughTimes(double Part, double Clock, double Day)
{
    private const decimal Year = 366 * 86400;

    /// <summary>Its section of <c>comparison.yaml</c>.</summary>
    public static NumberSection<RoughTimes> Section { get; } =
        new(
            "rough-times",
            "how far a time that is only about right may be off",
            [
                new(
                    "part",
                    "how far it may be off, as a part of its length",
                    0,
                    10,
                    (times, value) => times with { Part = value }
                ),
                new(
                    "clock",
                    "the same in seconds, at least, for a time of day",
                    0,
                    Year,
                    (times, value) => times with { Clock = value }
                ),
                new(
                    "day",
                    "the same in seconds, at least, for others",
                    0,
                    Year,
                    (times, value) => times with { Day = value }
                ),
            ]
        );
}
