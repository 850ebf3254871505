using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Independence;
using Reconcile.Yaml;

namespace Reconcile.Comparison;

/// <summary>Gathers tolerances from several files, a later one over an earlier one, value by value.</summary>
internal sealed class ToleranceLayers
{
    private readonly Dictionary<string, double> others = new(StringComparer.Ordinal);
    private readonly SortedDictionary<Facet, Dictionary<string, double>> facets = [];

    private WordTolerances words = new(0, 0);
    private RoughTimes roughTimes = new(0, 0, 0);
    private CopyThresholds copies = new(0, 0, 0, 0, 0);

    /// <summary>Layers over nothing but what the shipped file says beside tolerances of facets.</summary>
    public static ToleranceLayers OverShipped()
    {
        var layers = new ToleranceLayers();
        var shipped = YamlDocument.Open(TolerancesReader.Resource, ShippedFile.Read(TolerancesReader.Resource));
        layers.SetSections(new YamlMappingReader(shipped.Root!, shipped.Faults), shipped);
        return layers;
    }

    /// <summary>Sets what a file says of words, rough times and copies.</summary>
    public void SetSections(YamlMappingReader keys, YamlDocument document)
    {
        words = WordTolerances.Section.Read(keys, document, words);
        roughTimes = RoughTimes.Section.Read(keys, document, roughTimes);
        copies = CopyThresholds.Section.Read(keys, document, copies);
    }

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
        new(
            ToleranceOf([]),
            facets.ToImmutableSortedDictionary(pair => pair.Key, pair => ToleranceOf(pair.Value)),
            words,
            roughTimes,
            copies
        );

    private Tolerance ToleranceOf(Dictionary<string, double> own)
    {
        return new Tolerance(Value("relative"), Value("absolute"), Value("exact-below"), Value("steps"));

        double Value(string key) => own.TryGetValue(key, out var value) ? value : others.GetValueOrDefault(key);
    }
}
