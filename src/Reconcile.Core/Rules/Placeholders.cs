using System.Collections.Immutable;
using System.Globalization;
using Reconcile.Claims;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>All placeholders of messages.</summary>
internal static class Placeholders
{
    /// <summary>The placeholders, by name.</summary>
    public static ImmutableArray<Placeholder> All { get; } =
    [
        new("about", "what the claims are about", ValueKinds.Any, compared => compared.Cluster.About),
        new(
            "articles",
            "number of articles that the claims come from",
            ValueKinds.Any,
            compared => Number(ClusterLanguage.Articles(compared))
        ),
        new(
            "common-unit",
            "the unit that the values are brought to",
            ValueKinds.Quantity,
            compared => SideBySide.UnitOf(compared.Cluster)
        ),
        new("facet", "the facet that the claims share", ValueKinds.Any, compared => Kebab.Of(compared.Cluster.Facet)),
        new(
            "independent-sources",
            "number of articles that are not copies of one another",
            ValueKinds.Any,
            compared => Number(compared.IndependentSources)
        ),
        new(
            "quotations",
            "each source with the words of its claim",
            ValueKinds.Any,
            compared => SideBySide.Quotations(compared.Cluster)
        ),
        new(
            "ratio",
            "the largest ratio between two values",
            ValueKinds.Quantity,
            compared =>
                Number(
                    compared.Relations.Max(relation =>
                        relation.Ratio is { } ratio && double.IsFinite(ratio) ? ratio : 1
                    )
                )
        ),
        new("sources", "the names of the sources", ValueKinds.Any, compared => SideBySide.Sources(compared.Cluster)),
        new(
            "values",
            "each source with its value, quantities in one common unit",
            ValueKinds.Any,
            compared => SideBySide.Values(compared.Cluster)
        ),
    ];

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
