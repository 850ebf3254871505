using Reconcile.Yaml;

namespace Reconcile.Comparison;

/// <summary>From which likeness, FuzzySharp's ratio from 0 to 1, two values in words count as the same, spelt differently.</summary>
/// <param name="Quotation">Of two quotations.</param>
/// <param name="Place">Of two names of a place.</param>
internal sealed record WordTolerances(double Quotation, double Place)
{
    /// <summary>Its section of <c>comparison.yaml</c>.</summary>
    public static NumberSection<WordTolerances> Section { get; } =
        new(
            "words",
            "likeness from which two values in words count as the same",
            [
                new(
                    "quotation",
                    "likeness from which two quotations are the same",
                    0,
                    1,
                    (words, value) => words with { Quotation = value }
                ),
                new(
                    "place",
                    "likeness from which two names are of one place",
                    0,
                    1,
                    (words, value) => words with { Place = value }
                ),
            ]
        );
}
