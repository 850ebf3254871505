namespace Reconcile.Independence;

/// <summary>Names that are joined to groups; what is joined to one member is joined to all.</summary>
internal sealed class DisjointSets
{
    private readonly SortedDictionary<string, string> above = new(StringComparer.Ordinal);

    /// <summary>Creates groups of one.</summary>
    public DisjointSets(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            above.Add(name, name);
        }
    }

    /// <summary>Number of groups.</summary>
    public int Count => above.Count(entry => entry.Key == entry.Value);

    /// <summary>The groups, each ordered ordinally, ordered by their first member.</summary>
    public IEnumerable<IGrouping<string, string>> Groups => above.Keys.ToLookup(Find, StringComparer.Ordinal);

    /// <summary>Joins the groups of two names; the ordinally first name stands for both.</summary>
    public void Join(string one, string other)
    {
        var (first, second) = (Find(one), Find(other));
        if (string.CompareOrdinal(first, second) > 0)
        {
            (first, second) = (second, first);
        }

        above[second] = first;
    }

    private string Find(string name)
    {
        while (above[name] != name)
        {
            name = above[name];
        }

        return name;
    }
}
