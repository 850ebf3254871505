namespace Reconcile.Clustering;

/// <summary>How much two sentences of different articles have in common, beside what each has with other sentences.</summary>
/// <remarks>
/// Two articles tell a fact in one sentence each, mostly: the sentence that shares most with this one is the better guess the
/// less the next best shares. Only the very words count here, so that an index finds all pairs at once.
/// </remarks>
internal sealed class SentencePairs
{
    /// <summary>A term in more sentences than this says little and would make the work grow with its square.</summary>
    private const int MostSentences = 120;

    private readonly Dictionary<(int First, int Second), double> shared = [];
    private readonly Dictionary<(int Sentence, string Article), double> best = [];

    /// <summary>Compares all sentences that have a term in common.</summary>
    public SentencePairs(IReadOnlyList<ScoredSentence> sentences, StoryTerms story)
    {
        var index = new Dictionary<int, List<ScoredSentence>>();
        foreach (var sentence in sentences)
        {
            foreach (var term in sentence.Terms.Ids)
            {
                if (!index.TryGetValue(term, out var found))
                {
                    index[term] = found = [];
                }

                found.Add(sentence);
            }
        }

        foreach (var (term, found) in index.OrderBy(entry => entry.Key))
        {
            if (found.Count <= MostSentences)
            {
                Add(found, story.WeightOf(term));
            }
        }

        foreach (var (first, second) in shared.Keys.ToList())
        {
            Rank(sentences[first], sentences[second]);
        }
    }

    /// <summary>
    /// How near a pair comes to the best that either sentence has in the other's article, from 0 to 1, and the same for the
    /// sentence whose best is weaker.
    /// </summary>
    public (double Both, double One) Nearness(ScoredSentence first, ScoredSentence second)
    {
        var key = first.Index < second.Index ? (first.Index, second.Index) : (second.Index, first.Index);
        if (!shared.TryGetValue(key, out var own) || own <= 0)
        {
            return (0, 0);
        }

        var (a, b) = (best[(first.Index, second.Article)], best[(second.Index, first.Article)]);
        return (own / Math.Max(a, b), own / Math.Min(a, b));
    }

    private void Add(List<ScoredSentence> found, double weight)
    {
        for (var i = 0; i < found.Count; i++)
        {
            for (var j = i + 1; j < found.Count; j++)
            {
                if (found[i].Article != found[j].Article)
                {
                    var key = (found[i].Index, found[j].Index);
                    shared[key] = shared.GetValueOrDefault(key) + weight;
                }
            }
        }
    }

    /// <summary>What is shared counts by its share of both sentences, as long ones have something in common with most.</summary>
    private void Rank(ScoredSentence first, ScoredSentence second)
    {
        var key = (first.Index, second.Index);
        var total = first.Terms.Total + second.Terms.Total;
        var rank = total > 0 ? shared[key] * 2 * shared[key] / total : 0;
        shared[key] = rank;
        Raise((first.Index, second.Article), rank);
        Raise((second.Index, first.Article), rank);
    }

    private void Raise((int, string) key, double rank)
    {
        if (rank > best.GetValueOrDefault(key))
        {
            best[key] = rank;
        }
    }
}
