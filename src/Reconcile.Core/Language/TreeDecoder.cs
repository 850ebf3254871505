namespace Reconcile.Language;

/// <summary>Finds the dependency tree with the highest sum of arc scores and exactly one word on the root.</summary>
/// <remarks>
/// Most sentences' best heads are a tree already. Else the word that wants the root most gets it, and the maximum
/// spanning tree below it is found by contracting cycles (Chu and Liu 1965, Edmonds 1967).
/// </remarks>
internal sealed class TreeDecoder
{
    private int[] heads = [];
    private int[] marks = [];

    /// <summary>Writes the heads of a sentence.</summary>
    /// <param name="scores">Row i: the root in column 0, word k in column k + 1 as head of word i.</param>
    /// <param name="n">Number of words.</param>
    /// <param name="row">Length of a row.</param>
    /// <param name="result">One place for each word.</param>
    public void Decode(float[] scores, int n, int row, Span<WordReading> result)
    {
        if (heads.Length < n)
        {
            heads = new int[n];
            marks = new int[n];
        }

        var (roots, root) = (0, 0);
        var strongest = float.NegativeInfinity;
        for (var i = 0; i < n; i++)
        {
            var arcs = scores.AsSpan(i * row, n + 1);
            arcs[i + 1] = float.NegativeInfinity;
            var best =
                n == 1 ? 0
                : i == 0 ? 2
                : 1;
            for (var k = best + 1; k <= n; k++)
            {
                best = arcs[k] > arcs[best] ? k : best;
            }

            // By how much the root beats the best other head tells which word is the root when several want to be.
            var margin = n == 1 ? 0 : arcs[0] - arcs[best];
            if (margin > strongest)
            {
                (strongest, root) = (margin, i);
            }

            roots += margin >= 0 ? 1 : 0;
            heads[i] = margin >= 0 ? -1 : best - 1;
        }

        if (roots != 1 || HasCycle(n))
        {
            SpanningTree(scores, n, row, root);
        }

        for (var i = 0; i < n; i++)
        {
            result[i].Head = heads[i];
        }
    }

    private bool HasCycle(int n)
    {
        marks.AsSpan(0, n).Clear();
        for (var i = 0; i < n; i++)
        {
            var k = i;
            while (k >= 0 && marks[k] == 0)
            {
                marks[k] = i + 1;
                k = heads[k];
            }

            if (k >= 0 && marks[k] == i + 1)
            {
                return true;
            }
        }

        return false;
    }

    private void SpanningTree(float[] scores, int n, int row, int root)
    {
        var graph = new ArcGraph(scores, n, row, root);
        while (graph.ContractCycle()) { }
        graph.Expand(heads.AsSpan(0, n));
    }
}
