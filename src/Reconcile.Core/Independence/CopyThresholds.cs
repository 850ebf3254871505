using Reconcile.Yaml;

namespace Reconcile.Independence;

/// <summary>What makes two articles, or two passages, copies of one text.</summary>
/// <param name="Run">Words that two articles must have in one row for these to count; at least 3.</param>
/// <param name="Share">Least share of an article's own words, from 0 to 1, that stand in the other.</param>
/// <param name="Words">Least number of these words.</param>
/// <param name="PassageRun">Words that two passages must have in one row to be copies though their articles are none.</param>
/// <param name="PassageShare">Least share of either passage, from 0 to 1, that such rows cover.</param>
internal sealed record CopyThresholds(int Run, double Share, int Words, int PassageRun, double PassageShare)
{
    /// <summary>Its section of <c>comparison.yaml</c>.</summary>
    public static NumberSection<CopyThresholds> Section { get; } =
        new(
            "copies",
            "what makes two articles, or two passages, copies of one text",
            [
                Whole("run", "words in one row that count as shared", 3, (one, value) => one with { Run = value }),
                new(
                    "share",
                    "part of an article's own words that stand in the other",
                    0,
                    1,
                    (one, value) => one with { Share = value }
                ),
                Whole("words", "number of these words, at least", 0, (one, value) => one with { Words = value }),
                Whole(
                    "passage-run",
                    "words in one row that make passages of other articles copies",
                    3,
                    (one, value) => one with { PassageRun = value }
                ),
                new(
                    "passage-share",
                    "part of either passage that they cover",
                    0,
                    1,
                    (one, value) => one with { PassageShare = value }
                ),
            ]
        );

    private static NumberField<CopyThresholds> Whole(
        string key,
        string meaning,
        int least,
        Func<CopyThresholds, int, CopyThresholds> with
    ) => new(key, meaning, least, 1000, (one, value) => with(one, (int)value)) { IsWhole = true };
}
