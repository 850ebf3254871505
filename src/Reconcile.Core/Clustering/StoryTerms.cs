using System.Collections.Concurrent;
using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Clustering;

/// <summary>The terms of a story: their rarity, and how alike two of them are.</summary>
/// <remarks>Once all claims' terms have their numbers, any thread may ask.</remarks>
internal sealed class StoryTerms
{
    private const double Opposites = 0.8;

    /// <summary>2 to the 64th over the golden ratio, odd.</summary>
    private const long Spread = unchecked((long)0x9E3779B97F4A7C15);

    /// <summary>A story of a few sentences counts as one of so many: what both of two share is not common for that.</summary>
    private const int FewestSentences = 30;

    private readonly Dictionary<(string, UniversalPos), int> ids = [];
    private readonly List<(string Lemma, UniversalPos Pos)> terms = [];
    private readonly List<Signature> signatures = [];
    private readonly List<double> weights = [];
    private readonly ConcurrentDictionary<long, double> likeness = [];
    private readonly ConcurrentDictionary<long, bool> opposites = [];
    private readonly ConcurrentDictionary<int, bool> persons = [];
    private readonly Thesaurus thesaurus;

    /// <summary>Counts in how many sentences of the story each term stands, at least one; things say no more than their clauses.</summary>
    public StoryTerms(ImmutableArray<Claim> claims, Thesaurus thesaurus)
    {
        this.thesaurus = thesaurus;
        var sentences = new Dictionary<int, HashSet<(string Article, int Sentence)>>();
        var all = new HashSet<(string, int)>();
        foreach (var claim in claims)
        {
            var place = (claim.Proposition.Article.Id, claim.Proposition.Sentence.Index);
            all.Add(place);
            foreach (var term in claim.Form.Terms)
            {
                var id = IdOf(term);
                if (!sentences.TryGetValue(id, out var found))
                {
                    sentences[id] = found = [];
                }

                if (claim.Facet is not Facet.Thing)
                {
                    found.Add(place);
                }
            }
        }

        // Inverse document frequency with the sentence as the document: a word in every sentence of the story says
        // nothing about which of its events is meant (Sparck Jones 1972).
        for (var id = 0; id < terms.Count; id++)
        {
            weights.Add(
                thesaurus.Weight(terms[id].Lemma, terms[id].Pos)
                    * Math.Log((Math.Max(all.Count, FewestSentences) + 1.0) / (Math.Max(1, sentences[id].Count) + 0.5))
            );
        }
    }

    /// <summary>Number of the term, the same for the same lemma and word class.</summary>
    public int IdOf(Term term)
    {
        var key = (term.Lemma, term.Pos);
        if (!ids.TryGetValue(key, out var id))
        {
            ids[key] = id = terms.Count;
            terms.Add(key);
            signatures.Add(thesaurus.Sign(key.Lemma, key.Pos));
        }

        return id;
    }

    /// <summary>Rarity of a term in the story, in nats.</summary>
    public double WeightOf(int id) => weights[id];

    /// <summary>How nearly two terms mean the same, from 0 to 1.</summary>
    public double Likeness(int first, int second)
    {
        if (first == second)
        {
            return 1;
        }

        if (!signatures[first].Meets(signatures[second]))
        {
            return 0;
        }

        var key = Key(first, second);
        if (!likeness.TryGetValue(key, out var known))
        {
            var (a, b) = (terms[first], terms[second]);
            likeness[key] = known = thesaurus.Similarity(a.Lemma, a.Pos, b.Lemma, b.Pos);
        }

        return known;
    }

    /// <summary>One number for two terms in any order.</summary>
    /// <remarks>
    /// The hash of a long is its halves combined by exclusive or, which is the same for thousands of pairs of small numbers;
    /// an odd factor (Knuth, volume 3, 6.4) spreads them and loses nothing.
    /// </remarks>
    private static long Key(int first, int second) =>
        unchecked((((long)Math.Min(first, second) << 32) | (uint)Math.Max(first, second)) * Spread);

    /// <summary>
    /// How nearly two predicates tell of one thing, from 0 to 1: likeness, and for opposites nearly as much, as who says
    /// "entered" and who says "withdrew" speak of the same.
    /// </summary>
    public double Comparability(int first, int second)
    {
        var likeness = Likeness(first, second);
        if (likeness >= Opposites)
        {
            return likeness;
        }

        var key = Key(first, second);
        if (!opposites.TryGetValue(key, out var known))
        {
            var (a, b) = (terms[first], terms[second]);
            opposites[key] = known = thesaurus.AreOpposites(a.Lemma, a.Pos, b.Lemma, b.Pos);
        }

        return known ? Opposites : likeness;
    }

    /// <summary>Whether only one of two terms can be meant: a wife is no child.</summary>
    public bool AreExclusive(int first, int second) =>
        thesaurus.AreExclusive(terms[first].Lemma, terms[first].Pos, terms[second].Lemma, terms[second].Pos);

    /// <summary>Whether a term is a name.</summary>
    public bool IsName(int id) => terms[id].Pos is UniversalPos.ProperNoun;

    /// <summary>Whether a term is a noun for people: worker, child, the injured are not.</summary>
    public bool IsPerson(int id)
    {
        if (!persons.TryGetValue(id, out var known))
        {
            var (lemma, pos) = terms[id];
            persons[id] = known = pos is UniversalPos.Noun && thesaurus.IsPerson(lemma);
        }

        return known;
    }

    /// <summary>Whether a term tells what befell people.</summary>
    public bool TellsWhatBefell(int id) => thesaurus.TellsWhatBefell(terms[id].Lemma, terms[id].Pos);
}
