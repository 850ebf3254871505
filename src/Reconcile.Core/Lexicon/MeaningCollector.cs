using System.Collections.Immutable;

namespace Reconcile.Lexicon;

/// <summary>Collects the synsets that a lemma may stand for, with a weight for each.</summary>
/// <remarks>
/// The weights were chosen on pairs of event words that do or do not corefer in news (see wordnet.README.md). They
/// are broad optima: half or twice the distance to 1 changes the average precision there by less than 0.01.
/// </remarks>
internal sealed class MeaningCollector(WordNetFile file)
{
    /// <summary>Rarer senses of a word than this many are noise.</summary>
    private const int MaxSenses = 8;

    /// <summary>Hypernym links followed upwards.</summary>
    private const int MaxDistance = 4;

    /// <summary>Added to the count of each sense, since the tagged corpora are small.</summary>
    private const double Smoothing = 2;

    /// <summary>A sense that makes up the share p of a word's uses has the weight p to this power.</summary>
    private const double ShareExponent = 0.2;

    private const double DerivationWeight = 0.95;
    private const double ParticipleWeight = 0.9;
    private const double VerbGroupWeight = 0.85;
    private const double SimilarToWeight = 0.8;
    private const double CauseWeight = 0.6;
    private const double EntailmentWeight = 0.3;

    /// <summary>The meanings of a lemma, most frequent sense first.</summary>
    public ImmutableArray<Meaning> Collect(int lemma, WordClass wordClass)
    {
        var found = new List<(int Synset, double Weight, bool Derived)>();
        var senses = file.Senses(lemma, wordClass);
        var total = senses.Sum(sense => sense.Count + Smoothing);
        foreach (var sense in senses.Take(MaxSenses))
        {
            var weight = Math.Pow((sense.Count + Smoothing) / total, ShareExponent);
            Add(found, sense.Synset, weight, derived: false);
            AddRelated(found, lemma, sense.Synset, weight);
        }

        return [.. found.Select(item => Describe(item.Synset, item.Weight, item.Derived))];
    }

    private static void Add(
        List<(int Synset, double Weight, bool Derived)> found,
        int synset,
        double weight,
        bool derived
    )
    {
        var known = found.FindIndex(item => item.Synset == synset);
        if (known < 0)
        {
            found.Add((synset, weight, derived));
        }
        else if (weight > found[known].Weight)
        {
            found[known] = (synset, weight, derived);
        }
    }

    private void AddRelated(List<(int Synset, double Weight, bool Derived)> found, int lemma, int synset, double weight)
    {
        var record = file.Synset(synset);
        var word = record.IndexOf(lemma) + 1;
        foreach (var link in record.Links())
        {
            var (factor, derived) = link.Relation switch
            {
                WordNetRelation.Derivation when link.SourceWord == word => (DerivationWeight, true),
                WordNetRelation.Participle when link.SourceWord == word => (ParticipleWeight, true),
                WordNetRelation.Pertainym when link.SourceWord == word => (ParticipleWeight, true),
                WordNetRelation.VerbGroup => (VerbGroupWeight, false),
                WordNetRelation.SimilarTo => (SimilarToWeight, false),
                WordNetRelation.Cause => (CauseWeight, false),
                WordNetRelation.Entailment => (EntailmentWeight, false),
                _ => (0.0, false),
            };
            if (factor > 0)
            {
                Add(found, link.Target, weight * factor, derived);
            }
        }
    }

    private Meaning Describe(int synset, double weight, bool derived) =>
        new(synset, weight, derived, file.Synset(synset).LexicographerFile, Above(synset), Opposed(synset));

    private ImmutableArray<Ancestor> Above(int synset)
    {
        var above = new List<Ancestor> { new(synset, 0, file.Synset(synset).InformationContent) };
        for (var i = 0; i < above.Count && above[i].Distance < MaxDistance; i++)
        {
            foreach (var link in file.Synset(above[i].Synset).Links())
            {
                if (
                    link.Relation is WordNetRelation.Hypernym or WordNetRelation.InstanceHypernym
                    && !above.Exists(known => known.Synset == link.Target)
                )
                {
                    var content = file.Synset(link.Target).InformationContent;
                    above.Add(new Ancestor(link.Target, above[i].Distance + 1, content));
                }
            }
        }

        return [.. above];
    }

    private ImmutableArray<int> Opposed(int synset) =>
        [
            .. file.Synset(synset)
                .Links()
                .Where(link => link.Relation == WordNetRelation.Antonym)
                .Select(link => link.Target)
                .Distinct(),
        ];
}
