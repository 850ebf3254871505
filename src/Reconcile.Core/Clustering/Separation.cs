using Reconcile.Yaml;

namespace Reconcile.Clustering;

/// <summary>What keeps two claims apart, however alike their words are.</summary>
/// <param name="Counted">Likeness, from 0 to 1, below which two words can't name one thing that is counted or measured.</param>
/// <param name="Quotation">Least share, from 0 to 1, of the shorter quotation's words, and of those that say
/// something, that the other must have too.</param>
/// <param name="Magnitude">Magnitudes that are further apart are of two earthquakes.</param>
/// <param name="Factor">Counts one of which is more times the other than this, at least 1, are of two things.</param>
/// <param name="NewsDays">Days about publication in which a time is news, not background.</param>
/// <param name="Rivals">
/// What two values or quotations of one article, two claims of one sentence, and two that name other things weigh against
/// being of one thing, beside links from 0 to 1.
/// </param>
/// <param name="Anchor">
/// Probability, from 0 to 1, that the strongest link between two articles of a cluster must reach; without one, its claims
/// stand alone.
/// </param>
public sealed record Separation(
    double Counted,
    double Quotation,
    double Magnitude,
    double Factor,
    double NewsDays,
    double Rivals,
    double Anchor
)
{
    /// <summary>Its section of <c>similarity.yaml</c>.</summary>
    internal static NumberSection<Separation> Section { get; } =
        new(
            "apart",
            "what keeps two claims apart, however alike their words are",
            [
                new(
                    "counted",
                    "likeness below which two words can't name one counted or measured thing",
                    0,
                    1,
                    (apart, value) => apart with { Counted = value }
                ),
                new(
                    "quotation",
                    "part of the shorter quotation's words, and of those that say something, that the other must have",
                    0,
                    1,
                    (apart, value) => apart with { Quotation = value }
                ),
                new(
                    "magnitude",
                    "magnitudes further apart are of two earthquakes",
                    0,
                    10,
                    (apart, value) => apart with { Magnitude = value }
                ),
                new(
                    "factor",
                    "counts one of which is more times the other than this are of two things",
                    1,
                    1_000_000,
                    (apart, value) => apart with { Factor = value }
                ),
                new(
                    "news-days",
                    "days about publication in which a time is news, not background",
                    0,
                    366,
                    (apart, value) => apart with { NewsDays = value }
                )
                {
                    IsWhole = true,
                },
                new(
                    "rivals",
                    "what two values or quotations of one article, two claims of one sentence, and two that name other things weigh against being of one thing",
                    0,
                    10,
                    (apart, value) => apart with { Rivals = value }
                ),
                new(
                    "anchor",
                    "probability that the strongest link of a cluster must reach",
                    0,
                    1,
                    (apart, value) => apart with { Anchor = value }
                ),
            ]
        );

    /// <summary>Nothing keeps claims apart: what the shipped file is read over.</summary>
    internal static Separation None { get; } = new(0, 0, double.MaxValue, double.MaxValue, 0, 0, 0);
}
