using System.Collections.Immutable;

namespace Reconcile.Lexicon;

/// <summary>The topics by which WordNet's lexicographers file nouns; see its manual page <c>lexnames(5WN)</c>.</summary>
internal static class WordNetTopics
{
    /// <summary>How far two things below the same hypernym, neither below the other, may be taken for the same.</summary>
    /// <returns>
    /// 0 for times and quantities (Monday is not Tuesday), 0.8 for other things and persons (a bus is no train), 1 for
    /// acts, events and all that are no nouns, where sisters are often two views of one happening.
    /// </returns>
    public static double SisterFactor(int topic) =>
        topic switch
        {
            23 or 28 => 0,
            4 or 11 => 1,
            >= 3 and <= 28 => 0.8,
            _ => 1,
        };

    /// <summary>The topic files of a name such as "person"; none for a name that is no topic.</summary>
    public static ImmutableArray<int> Named(ReadOnlySpan<char> name) =>
        name switch
        {
            "act" => [4],
            "animal" => [5],
            "artifact" => [6],
            "attribute" => [7],
            "body" => [8],
            "communication" => [10],
            "event" => [11],
            "feeling" => [12],
            "food" => [13],
            "group" => [14],
            "location" => [15],
            "person" => [18],
            "phenomenon" => [19],
            "plant" => [20],
            "possession" => [21],
            "process" => [22],
            "quantity" => [23],
            "state" => [26],
            "substance" => [27],
            "time" => [28],
            "measure" => [23, 28],
            _ => [],
        };
}
