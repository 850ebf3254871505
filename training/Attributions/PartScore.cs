namespace Reconcile.Training.Attributions;

/// <summary>How well one part of attributions is found.</summary>
internal sealed class PartScore
{
    private int wanted;
    private int said;
    private int exact;
    private int overlapping;

    /// <summary>F1 of spans with the same words, from 0 to 1.</summary>
    public double ExactF1 => F1(exact);

    /// <summary>F1 of spans with a word in common, paired one to one, from 0 to 1.</summary>
    public double OverlapF1 => F1(overlapping);

    /// <summary>Share of the spans found that overlap a right one.</summary>
    public double OverlapPrecision => said == 0 ? 0 : (double)overlapping / said;

    /// <summary>Share of the right spans that are found, at least in part.</summary>
    public double OverlapRecall => wanted == 0 ? 0 : (double)overlapping / wanted;

    /// <summary>Adds the spans of one text; empty ones are left out.</summary>
    /// <returns>For each right span the number of the one found for it, or -1.</returns>
    public int[] Add(IReadOnlyList<HashSet<int>> gold, IReadOnlyList<HashSet<int>> found)
    {
        wanted += gold.Count(span => span.Count > 0);
        said += found.Count(span => span.Count > 0);
        var paired = Enumerable.Repeat(-1, gold.Count).ToArray();
        var taken = new HashSet<int>();
        var pairs =
            from i in Enumerable.Range(0, gold.Count)
            from j in Enumerable.Range(0, found.Count)
            let common = gold[i].Count(found[j].Contains)
            where common > 0
            orderby (double)common / (gold[i].Count + found[j].Count - common) descending, i, j
            select (i, j);
        foreach (var (i, j) in pairs)
        {
            if (paired[i] < 0 && taken.Add(j))
            {
                paired[i] = j;
                overlapping++;
                exact += gold[i].SetEquals(found[j]) ? 1 : 0;
            }
        }

        return paired;
    }

    private double F1(int right) => wanted + said == 0 ? 0 : 2.0 * right / (wanted + said);
}
