using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Reconcile.Lexicon;

/// <summary>Compares what two lemmas may stand for.</summary>
internal sealed class MeaningComparison(WordNetFile file)
{
    /// <summary>A word of two classes, such as "report", means much the same in both even where WordNet is silent.</summary>
    private const double SameLemmaSimilarity = 0.95;

    /// <summary>Two words of one class that meet only in a derived word: "convict" and "sentence" in "conviction".</summary>
    private const double BothDerivedFactor = 0.7;

    /// <summary>Factor for each hypernym link between two synsets.</summary>
    private const double StepFactor = 0.92;

    /// <summary>Nats; what two synsets share must say at least so much ("act", "move" and "thing" say less).</summary>
    public const double MinSharedContent = 2;

    /// <summary>Hypernym links between two synsets, up and down.</summary>
    private const int MaxSteps = 4;

    private readonly MeaningCollector collector = new(file);
    private readonly ConcurrentDictionary<(int Lemma, WordClass Class), ImmutableArray<Meaning>> meanings = new();

    /// <summary>How nearly two words mean the same, each read as one lemma; see <see cref="WordNet.Similarity"/>.</summary>
    public double Similarity(WordReading a, WordReading b, bool sameClass)
    {
        var best = 0.0;
        if (a.Lemma == b.Lemma)
        {
            best = a.Class == b.Class ? 1 : SameLemmaSimilarity;
        }

        var others = MeaningsOf(b);
        foreach (var x in MeaningsOf(a))
        {
            foreach (var y in others)
            {
                var weight =
                    Math.Sqrt(x.Weight * y.Weight) * (sameClass && x.Derived && y.Derived ? BothDerivedFactor : 1);
                if (weight > best)
                {
                    best = Math.Max(best, weight * Relatedness(x, y));
                }
            }
        }

        return best;
    }

    /// <summary>How well the best pair of opposed meanings stands for the two words; 0 for none.</summary>
    public double Opposition(WordReading a, WordReading b)
    {
        var best = 0.0;
        var others = MeaningsOf(b);
        foreach (var x in MeaningsOf(a))
        {
            foreach (var y in others)
            {
                if (x.Opposed.Contains(y.Synset) || y.Opposed.Contains(x.Synset))
                {
                    best = Math.Max(best, x.Weight * y.Weight);
                }
            }
        }

        return best;
    }

    /// <summary>What a lemma may stand for; collected on the first question.</summary>
    public ImmutableArray<Meaning> MeaningsOf(WordReading reading) =>
        meanings.GetOrAdd((reading.Lemma, reading.Class), key => collector.Collect(key.Lemma, key.Class));

    private static double Relatedness(Meaning x, Meaning y)
    {
        if (x.Synset == y.Synset)
        {
            return 1;
        }

        var best = 0.0;
        var sisterFactor = Math.Min(WordNetTopics.SisterFactor(x.Topic), WordNetTopics.SisterFactor(y.Topic));
        var content = x.Above[0].InformationContent + y.Above[0].InformationContent;
        foreach (var p in x.Above)
        {
            foreach (var q in y.Above)
            {
                var steps = p.Distance + q.Distance;
                if (p.Synset == q.Synset && p.InformationContent >= MinSharedContent && steps <= MaxSteps)
                {
                    var sisters = p.Distance > 0 && q.Distance > 0;
                    var lin = Math.Min(1, 2 * p.InformationContent / content);
                    best = Math.Max(best, Math.Pow(StepFactor, steps) * lin * (sisters ? sisterFactor : 1));
                }
            }
        }

        return best;
    }
}
