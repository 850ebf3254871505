using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Propositions;
using Reconcile.Rules;
using Reconcile.Values;

namespace Reconcile.Benchmarks;

/// <summary>What it takes to load the models, word lists and rules.</summary>
internal static class LoadingBenchmark
{
    /// <summary>Loads each part as a fresh process does, then the models again with warm code.</summary>
    public static string Run(int runs)
    {
        var table = new Table("part", "cold, ms", "warm, ms");
        Add(
            table,
            "network, word vectors, lemmas",
            Timing.Once(() => Annotator.Load()),
            Timing.Best(runs, () => Annotator.Create(ModelFile.Load))
        );
        Add(table, "units and hedges", runs, () => ValueReader.Load());
        Add(table, "clauses and attribution", runs, () => PropositionReader.Load());
        Add(table, "places", runs, () => EntityResolver.Load());
        Add(table, "light words", runs, () => ClaimReader.Load());
        Add(table, "WordNet, synonyms, similarity", runs, () => Clusterer.Load());
        Add(table, "tolerances", runs, () => Comparer.Load());
        Add(table, "rules", runs, () => RuleSetReader.ReadDefault());
        return table.ToString();
    }

    private static void Add(Table table, string part, int runs, Action load) =>
        Add(table, part, Timing.Once(load), Timing.Best(runs, load));

    private static void Add(Table table, string part, double cold, double warm) =>
        table.Add(part, Table.Number(cold * 1000, "N1"), Table.Number(warm * 1000, "N1"));
}
