using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Values;

namespace Reconcile.Rules;

/// <summary>Which clusters a rule is about. Every list that is not empty must name something of the cluster.</summary>
/// <param name="Facets">Facets, in the order of their declaration; empty for all.</param>
/// <param name="Dimensions">Dimensions of the claims' quantities; empty for all.</param>
/// <param name="Units">Base units of the claims' quantities; empty for all.</param>
/// <param name="Nouns">Lemmas of what is counted or measured; empty for all.</param>
/// <param name="Predicates">Lemmas of the predicate; empty for all.</param>
public sealed record RuleScope(
    ImmutableArray<Facet> Facets,
    ImmutableArray<Dimension> Dimensions,
    ImmutableArray<string> Units,
    ImmutableArray<string> Nouns,
    ImmutableArray<string> Predicates
)
{
    /// <summary>The scope that covers every cluster.</summary>
    public static RuleScope Everything { get; } = new([], [], [], [], []);

    /// <summary>The kinds of value that the facets have.</summary>
    internal ValueKinds Kinds =>
        Facets.IsEmpty ? ValueKinds.Any : Facets.Aggregate(ValueKinds.None, (all, one) => all | FacetKinds.Of(one));

    /// <summary>Whether a rule with this scope is tried on a cluster.</summary>
    public bool Covers(Cluster cluster) => MissingIn(cluster) is null;

    /// <summary>The first list that names nothing of a cluster, as rule files call it; null for a cluster that is covered.</summary>
    internal string? MissingIn(Cluster cluster) =>
        this switch
        {
            _ when !Facets.IsEmpty && !Facets.Contains(cluster.Facet) => "facets",
            _ when !Dimensions.IsEmpty && !Quantities(cluster).Any(one => Dimensions.Contains(one.Dimension)) =>
                "dimensions",
            _ when !Units.IsEmpty && !Quantities(cluster).Any(one => Holds(Units, one.Unit)) => "units",
            _ when (!Nouns.IsEmpty || !Predicates.IsEmpty) && !NamesATerm(cluster) => Nouns.IsEmpty ? "predicates"
            : Predicates.IsEmpty ? "nouns"
            : "nouns, predicates",
            _ => null,
        };

    /// <summary>Whether every cluster that <paramref name="other"/> covers is covered by this scope.</summary>
    internal bool Includes(RuleScope other) =>
        Includes(Facets, other.Facets)
        && Includes(Dimensions, other.Dimensions)
        && Includes(Units, other.Units)
        && (
            (Nouns.IsEmpty && Predicates.IsEmpty)
            || (
                (!other.Nouns.IsEmpty || !other.Predicates.IsEmpty)
                && other.Nouns.All(noun => Holds(Nouns, noun))
                && other.Predicates.All(predicate => Holds(Predicates, predicate))
            )
        );

    /// <summary>Whether some cluster can be covered by both scopes, as far as the facets tell.</summary>
    internal bool Meets(RuleScope other) =>
        Facets.IsEmpty || other.Facets.IsEmpty || Facets.Intersect(other.Facets).Any();

    // Nouns and predicates are two ways to say the same: "five dead" and "killed five". What befell people is what is
    // counted, be it a verb.
    private bool NamesATerm(Cluster cluster) =>
        cluster
            .Members.SelectMany(claim => claim.Form.Terms)
            .Any(term =>
                (term.Role == TermRole.Measured && Holds(Nouns, term.Lemma))
                || (term.Role is TermRole.Predicate or TermRole.Measured && Holds(Predicates, term.Lemma))
            );

    private static IEnumerable<Quantity> Quantities(Cluster cluster) =>
        cluster.Members.Select(ClaimLanguage.QuantityOf).OfType<Quantity>();

    private static bool Holds(ImmutableArray<string> words, string word) =>
        words.Contains(word, StringComparer.Ordinal);

    private static bool Includes<T>(ImmutableArray<T> outer, ImmutableArray<T> inner) =>
        outer.IsEmpty || (!inner.IsEmpty && inner.All(item => outer.Contains(item)));
}
