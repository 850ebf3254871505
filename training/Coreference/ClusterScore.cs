namespace Reconcile.Training.Coreference;

/// <summary>Two partitions of mentions compared: MUC (Vilain et al. 1995), B3 (Bagga and Baldwin 1998), CEAF-phi4 (Luo 2005).</summary>
internal sealed class ClusterScore
{
    private (double Right, double All) mucRecall;
    private (double Right, double All) mucPrecision;
    private (double Right, double All) cubedRecall;
    private (double Right, double All) cubedPrecision;
    private (double Right, double Gold, double Found) ceaf;

    /// <summary>Link F1, from 0 to 1.</summary>
    public double Muc => F1(mucPrecision, mucRecall);

    /// <summary>Mean overlap of the clusters of a mention, as F1 from 0 to 1.</summary>
    public double Cubed => F1(cubedPrecision, cubedRecall);

    /// <summary>Similarity of clusters paired one to one (greedily, the most alike first), as F1 from 0 to 1.</summary>
    public double Ceaf => F1((ceaf.Right, ceaf.Found), (ceaf.Right, ceaf.Gold));

    /// <summary>Mean of the three, the score of the CoNLL shared tasks.</summary>
    public double Mean => (Muc + Cubed + Ceaf) / 3;

    /// <summary>Precision and recall of links.</summary>
    public (double Precision, double Recall) Links => (Share(mucPrecision), Share(mucRecall));

    /// <summary>Adds the mentions of one document: for each its right cluster and the one found; null for none.</summary>
    public void Add(IReadOnlyList<(string? Gold, string? Found)> mentions)
    {
        var gold = Groups(mentions.Select(mention => mention.Gold));
        var found = Groups(mentions.Select(mention => mention.Found));
        AddMuc(gold, found, ref mucRecall);
        AddMuc(found, gold, ref mucPrecision);
        AddCubed(gold, found, ref cubedRecall);
        AddCubed(found, gold, ref cubedPrecision);
        AddCeaf(gold, found);
    }

    /// <summary>Clusters of two and more mentions; a mention that stands alone is in none.</summary>
    private static List<HashSet<int>> Groups(IEnumerable<string?> ids) =>
        [
            .. ids.Select((id, index) => (id, index))
                .Where(mention => mention.id is not null)
                .GroupBy(mention => mention.id, StringComparer.Ordinal)
                .Select(group => group.Select(mention => mention.index).ToHashSet())
                .Where(group => group.Count > 1),
        ];

    private static void AddMuc(
        List<HashSet<int>> clusters,
        List<HashSet<int>> others,
        ref (double Right, double All) counts
    )
    {
        foreach (var cluster in clusters)
        {
            var parts = others.Where(other => other.Overlaps(cluster)).ToList();
            var alone = cluster.Count(mention => !parts.Exists(other => other.Contains(mention)));
            counts.Right += cluster.Count - parts.Count - alone;
            counts.All += cluster.Count - 1;
        }
    }

    private static void AddCubed(
        List<HashSet<int>> clusters,
        List<HashSet<int>> others,
        ref (double Right, double All) counts
    )
    {
        foreach (var cluster in clusters)
        {
            foreach (var other in others)
            {
                var common = (double)cluster.Count(other.Contains);
                counts.Right += common * common / cluster.Count;
            }

            counts.All += cluster.Count;
        }
    }

    private void AddCeaf(List<HashSet<int>> gold, List<HashSet<int>> found)
    {
        var pairs =
            from i in Enumerable.Range(0, gold.Count)
            from j in Enumerable.Range(0, found.Count)
            let common = gold[i].Count(found[j].Contains)
            where common > 0
            orderby 2.0 * common / (gold[i].Count + found[j].Count) descending, i, j
            select (i, j, 2.0 * common / (gold[i].Count + found[j].Count));
        var (paired, taken) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (i, j, similarity) in pairs)
        {
            if (!paired.Contains(i) && !taken.Contains(j))
            {
                paired.Add(i);
                taken.Add(j);
                ceaf.Right += similarity;
            }
        }

        ceaf.Gold += gold.Count;
        ceaf.Found += found.Count;
    }

    private static double Share((double Right, double All) counts) => counts.All == 0 ? 0 : counts.Right / counts.All;

    private static double F1((double Right, double All) precision, (double Right, double All) recall)
    {
        var (p, r) = (Share(precision), Share(recall));
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
