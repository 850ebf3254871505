using System.Collections.Immutable;
using Reconcile.Claims;

namespace Reconcile.Comparison;

/// <summary>Gathers tolerances from several files, a later one over an earlier one, value by value.</summary>
internal sealed class ToleranceLayers
{
    private readonly Dictionary<string, double> others = new(StringComparer.Ordinal);
    private readonly SortedDictionary<Facet, Dictionary<string, double>> facets = [];

    /// <summary>Sets one value.</summary>
    /// <param name="facet">The facet; null for those that have no value of their own.</param>
    /// <param name="key">A key of <see cref="TolerancesReader.Keys"/>.</param>
    /// <param name="value">At least 0.</param>
    public void Set(Facet? facet, string key, double value)
    {
        if (facet is not { } named)
        {
            others[key] = value;
            return;
        }

        if (!facets.TryGetValue(named, out var own))
        {
            facets[named] = own = new Dictionary<string, double>(StringComparer.Ordinal);
        }

        own[key] = value;
    }

    /// <summary>The tolerances: a facet takes from the default what it was not given itself, 0 where that has none.</summary>
    public Tolerances Build() =>
        new(ToleranceOf([]), facets.ToImmutableSortedDictionary(pair => pair.Key, pair => ToleranceOf(pair.Value)));

    private Tolerance ToleranceOf(Dictionary<string, double> own)
    {
        return new Tolerance(Value("relative"), Value("absolute"), Value("exact-below"));

        double Value(string key) => own.TryGetValue(key, out var value) ? value : others.GetValueOrDefault(key);
    }
}
