namespace Reconcile.Language;

/// <summary>A graph of weighted arcs whose cycles of best arcs are contracted to one node and later opened again.</summary>
internal sealed class ArcGraph
{
    private readonly int count;
    private readonly int root;
    private readonly float[] weight;
    private readonly int[] from;
    private readonly int[] to;
    private readonly int[] best;
    private readonly bool[] alive;
    private readonly int[] owner;
    private readonly List<Contraction> contractions = [];

    public ArcGraph(ReadOnlySpan<float> scores, int count, int row, int root)
    {
        this.count = count;
        this.root = root;
        weight = new float[count * count];
        from = new int[count * count];
        to = new int[count * count];
        best = new int[count];
        alive = new bool[count];
        owner = new int[count];
        for (var dependent = 0; dependent < count; dependent++)
        {
            alive[dependent] = true;
            owner[dependent] = dependent;
            for (var head = 0; head < count; head++)
            {
                weight[(head * count) + dependent] = scores[(dependent * row) + head + 1];
                from[(head * count) + dependent] = head;
                to[(head * count) + dependent] = dependent;
            }
        }
    }

    /// <summary>Makes one node of a cycle of best arcs; false if there is none.</summary>
    public bool ContractCycle()
    {
        for (var node = 0; node < count; node++)
        {
            best[node] = alive[node] && node != root ? BestHead(node) : -1;
        }

        var cycle = FindCycle();
        if (cycle.Count == 0)
        {
            return false;
        }

        var arcs = cycle.ConvertAll(node => (best[node] * count) + node);
        contractions.Add(
            new Contraction([.. cycle], arcs.ConvertAll(arc => from[arc]), arcs.ConvertAll(arc => to[arc]), [.. owner])
        );
        Merge(cycle, arcs.ConvertAll(arc => weight[arc]));
        return true;
    }

    /// <summary>Writes the head of each node in the best tree; -1 for the root. Call it when no cycle is left.</summary>
    public void Expand(Span<int> heads)
    {
        heads.Fill(-1);
        for (var node = 0; node < count; node++)
        {
            if (best[node] >= 0)
            {
                var arc = (best[node] * count) + node;
                heads[to[arc]] = from[arc];
            }
        }

        // The last contraction is opened first: the one part of the cycle that has a head by now was entered from
        // outside, the others keep their arcs of the cycle.
        for (var i = contractions.Count - 1; i >= 0; i--)
        {
            contractions[i].Open(heads);
        }
    }

    private int BestHead(int node)
    {
        var found = -1;
        for (var head = 0; head < count; head++)
        {
            if (
                alive[head]
                && head != node
                && (found < 0 || weight[(head * count) + node] > weight[(found * count) + node])
            )
            {
                found = head;
            }
        }

        return found;
    }

    private List<int> FindCycle()
    {
        var marks = new int[count];
        for (var start = 0; start < count; start++)
        {
            var node = start;
            while (node >= 0 && marks[node] == 0)
            {
                marks[node] = start + 1;
                node = best[node];
            }

            if (node >= 0 && marks[node] == start + 1)
            {
                var cycle = new List<int> { node };
                for (var next = best[node]; next != node; next = best[next])
                {
                    cycle.Add(next);
                }

                return cycle;
            }
        }

        return [];
    }

    private void Merge(List<int> cycle, List<float> inner)
    {
        var kept = cycle[0];
        foreach (var node in cycle)
        {
            alive[node] = false;
        }

        for (var other = 0; other < count; other++)
        {
            if (alive[other])
            {
                // Entering the cycle at a node costs the arc of the cycle that goes there.
                TakeBest(other, kept, cycle.ConvertAll(node => (other * count) + node), inner);
                TakeBest(kept, other, cycle.ConvertAll(node => (node * count) + other), null);
            }
        }

        alive[kept] = true;
        for (var node = 0; node < count; node++)
        {
            owner[node] = cycle.Contains(owner[node]) ? kept : owner[node];
        }
    }

    private void TakeBest(int head, int dependent, List<int> arcs, List<float>? inner)
    {
        var (found, value) = (0, float.NegativeInfinity);
        for (var i = 0; i < arcs.Count; i++)
        {
            var candidate = weight[arcs[i]] - (inner?[i] ?? 0);
            if (i == 0 || candidate > value)
            {
                (found, value) = (i, candidate);
            }
        }

        var target = (head * count) + dependent;
        (weight[target], from[target], to[target]) = (value, from[arcs[found]], to[arcs[found]]);
    }

    private sealed record Contraction(int[] Cycle, List<int> From, List<int> To, int[] OwnerBefore)
    {
        public void Open(Span<int> heads)
        {
            var entered = -1;
            for (var node = 0; node < heads.Length && entered < 0; node++)
            {
                entered = heads[node] >= 0 ? Array.IndexOf(Cycle, OwnerBefore[node]) : -1;
            }

            for (var i = 0; i < Cycle.Length; i++)
            {
                if (i != entered)
                {
                    heads[To[i]] = From[i];
                }
            }
        }
    }
}
