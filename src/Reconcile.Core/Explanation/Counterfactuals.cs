using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Propositions;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Explanation;

/// <summary>Finds out what would change a verdict, by changing it and judging anew.</summary>
/// <remarks>One thing is changed at a time, and by the least that makes a difference.</remarks>
internal sealed class Counterfactuals
{
    private readonly Settings settings;
    private readonly Judge judge;
    private readonly Comparer comparer;

    /// <summary>Creates a finder.</summary>
    public Counterfactuals(Settings settings)
    {
        this.settings = settings;
        judge = new Judge(settings.Rules);
        comparer = Comparer.With(settings.Tolerances, settings.Lexicons);
    }

    /// <summary>The changes that give another verdict: values first, then words, sources and days.</summary>
    public ImmutableArray<WhatIf> Find(Finding finding)
    {
        var compared = finding.Compared;
        ImmutableArray<WhatIf> found =
        [
            .. OtherTolerance(compared, finding.Verdict),
            .. SameWords(compared),
            .. Hedged(compared),
            .. Without(compared),
            .. Copied(compared),
            .. Later(compared),
        ];
        return
        [
            .. found.Where(change => change.Verdict != finding.Verdict),
            // Agreement of copies may still be agreement, but it is another finding.
            .. Copied(compared)
                .Where(change => change.Verdict == finding.Verdict && change.Rule != finding.Rule)
                .TakeLast(1),
        ];
    }

    // The nearest larger and the nearest smaller tolerance at which the verdict turns, in whole units.
    private IEnumerable<WhatIf> OtherTolerance(ComparedCluster compared, Verdict verdict)
    {
        var facet = compared.Cluster.Facet;
        var scale = ToleranceScale.Of(facet, settings.Tolerances.For(facet));
        var needed = compared
            .Relations.Select(relation => scale.Needed(relation.First, relation.Second))
            .OfType<decimal>()
            .ToArray();
        var larger = needed.Select(decimal.Ceiling).Where(size => size <= scale.Most && size > scale.Now).Order();
        var smaller = needed
            .Select(size => decimal.Ceiling(size) - 1)
            .Where(size => size >= 0 && size < scale.Now)
            .OrderDescending();
        return new[] { larger, smaller }
            .Select(sizes => sizes.Distinct().Select(Try).FirstOrDefault(change => change.Verdict != verdict))
            .OfType<WhatIf>();

        WhatIf Try(decimal size)
        {
            var changed = Comparer
                .With(settings.Tolerances.With(facet, scale.At(size)), settings.Lexicons)
                .Compare(compared);
            return Judge(changed, $"if the tolerance of {Kebab.Of(facet)} were {scale.Text(size)}");
        }
    }

    private IEnumerable<WhatIf> SameWords(ComparedCluster compared) =>
        compared
            .Relations.Where(relation => relation.Kind is RelationKind.Different or RelationKind.Opposed)
            .Select(relation =>
                Judge(
                    compared with
                    {
                        Relations = compared.Relations.Replace(
                            relation,
                            relation with
                            {
                                Kind = RelationKind.Equal,
                                Reason = RelationReason.Same,
                                Ratio = relation.Ratio is null ? null : 1,
                                Gap = relation.Gap is null ? null : 0,
                            }
                        ),
                    },
                    $"if {ClaimLanguage.NameOf(relation.First)} and {ClaimLanguage.NameOf(relation.Second)} said the same"
                )
            );

    private IEnumerable<WhatIf> Hedged(ComparedCluster compared) =>
        compared
            .Cluster.Members.Where(member => member.Proposition.Certainty is Certainty.Asserted or Certainty.Reported)
            .Select(member =>
                Judge(
                    Changed(
                        compared,
                        claim =>
                            ReferenceEquals(claim, member)
                                ? claim with
                                {
                                    Proposition = claim.Proposition with { Certainty = Certainty.Possible },
                                }
                                : claim
                    ),
                    $"if {ClaimLanguage.NameOf(member)} only called it possible"
                )
            );

    private IEnumerable<WhatIf> Without(ComparedCluster compared)
    {
        var articles = ArticlesOf(compared);
        foreach (var article in articles.Length > 2 ? articles : [])
        {
            var rest = Keep(compared, claim => claim.Proposition.Article.Id != article);
            yield return Judge(
                rest with
                {
                    IndependentSources = Math.Min(compared.IndependentSources, articles.Length - 1),
                },
                $"without {article}"
            );
        }
    }

    private IEnumerable<WhatIf> Copied(ComparedCluster compared)
    {
        var articles = ArticlesOf(compared);
        for (var sources = compared.IndependentSources - 1; sources > 0; sources--)
        {
            yield return Judge(
                compared with
                {
                    IndependentSources = sources,
                },
                sources == 1
                    ? $"if {string.Join(", ", articles[..^1])} and {articles[^1]} are one agency's text"
                    : FormattableString.Invariant(
                        $"if only {sources} of the {articles.Length} articles were independent"
                    )
            );
        }
    }

    // Only where the days are all the same or unknown does one later day have one meaning.
    private IEnumerable<WhatIf> Later(ComparedCluster compared)
    {
        var days = compared
            .Cluster.Members.Select(claim => claim.Proposition.Article.Published)
            .OfType<DateOnly>()
            .Distinct()
            .ToArray();
        var day = days is [var only] ? only : new DateOnly(2000, 1, 1);
        foreach (var article in days.Length < 2 ? ArticlesOf(compared) : [])
        {
            yield return Judge(
                Changed(
                    compared,
                    claim =>
                        claim with
                        {
                            Proposition = claim.Proposition with
                            {
                                Article = claim.Proposition.Article with
                                {
                                    Published = claim.Proposition.Article.Id == article ? day.AddDays(1) : day,
                                },
                            },
                        }
                ),
                $"if {article} were of a later day than the others"
            );
        }
    }

    private WhatIf Judge(ComparedCluster compared, string condition)
    {
        var finding = judge.Decide([compared])[0];
        return new WhatIf(finding.Verdict, finding.Rule, condition);
    }

    private static ComparedCluster Keep(ComparedCluster compared, Func<Claim, bool> keeps) =>
        compared with
        {
            Cluster = compared.Cluster with { Members = [.. compared.Cluster.Members.Where(keeps)] },
            Relations = [.. compared.Relations.Where(relation => keeps(relation.First) && keeps(relation.Second))],
        };

    // A claim is known by its identity, so links and relations must hold the changed ones.
    private ComparedCluster Changed(ComparedCluster compared, Func<Claim, Claim> change)
    {
        var changed = compared.Cluster.Members.ToDictionary(
            claim => claim,
            change,
            (IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance
        );
        var cluster = compared.Cluster with
        {
            Members = [.. compared.Cluster.Members.Select(claim => changed[claim])],
            Links =
            [
                .. compared.Cluster.Links.Select(link => new Link(
                    changed[link.First],
                    changed[link.Second],
                    link.Score,
                    link.Contributions
                )),
            ],
        };
        return comparer.Compare(compared with { Cluster = cluster });
    }

    private static ImmutableArray<string> ArticlesOf(ComparedCluster compared) =>
        [
            .. compared
                .Cluster.Members.Select(claim => claim.Proposition.Article.Id)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
}
