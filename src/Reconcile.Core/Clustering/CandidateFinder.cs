using Reconcile.Claims;
using Reconcile.Lexicon;

namespace Reconcile.Clustering;

/// <summary>Finds the pairs of claims that are worth scoring, through an index from terms to claims.</summary>
internal sealed class CandidateFinder(LightWords light, Separation apart)
{
    /// <summary>A term in more than this share of a facet's claims finds no candidates alone.</summary>
    private const double CommonShare = 0.25;

    /// <summary>A term in more claims than this finds none, however large the story, so that the work grows with its length.</summary>
    private const int MostClaims = 120;

    /// <summary>Below this number of claims every pair of a facet is a candidate.</summary>
    private const int FewClaims = 24;

    /// <summary>Pairs of claims of one facet, each ordered by index, without repeats, in order.</summary>
    public List<(ScoredClaim First, ScoredClaim Second)> Find(IReadOnlyList<ScoredClaim> claims)
    {
        var pairs = new List<(ScoredClaim, ScoredClaim)>();
        foreach (var facet in claims.GroupBy(claim => claim.Claim.Facet).OrderBy(group => group.Key))
        {
            AddPairs([.. facet], pairs);
        }

        return pairs;
    }

    private void AddPairs(List<ScoredClaim> claims, List<(ScoredClaim, ScoredClaim)> pairs)
    {
        var index = new Dictionary<int, List<int>>();
        for (var i = 0; i < claims.Count; i++)
        {
            foreach (var term in claims[i].Sentence.Terms.Ids)
            {
                if (!index.TryGetValue(term, out var found))
                {
                    index[term] = found = [];
                }

                found.Add(i);
            }
        }

        var common = Math.Clamp((int)(claims.Count * CommonShare), FewClaims, MostClaims);
        for (var i = 0; i < claims.Count; i++)
        {
            var partners = new SortedSet<int>();
            if (claims.Count <= FewClaims)
            {
                partners.UnionWith(Enumerable.Range(i + 1, claims.Count - i - 1));
            }
            else
            {
                foreach (var term in claims[i].Sentence.Terms.Ids)
                {
                    if (index[term].Count <= common)
                    {
                        partners.UnionWith(index[term].Where(other => other > i));
                    }
                }
            }

            foreach (var partner in partners)
            {
                if (Comparable(claims[i].Claim, claims[partner].Claim) && !OfOtherYears(claims[i], claims[partner]))
                {
                    pairs.Add((claims[i], claims[partner]));
                }
            }
        }
    }

    /// <summary>Two times are compared because they may differ, but not news with what it recalls.</summary>
    private bool OfOtherYears(ScoredClaim a, ScoredClaim b) =>
        a.Claim.Facet is Facet.Time
            ? NamedYears.AreNewsAndBackground(a.Claim, b.Claim, apart)
            : NamedYears.Clash(a.Years, b.Years) || NamedYears.AreBackgroundAndNews(a, b);

    /// <summary>
    /// Two quotations on one subject are two statements unless most words are the same, and of those that say something too.
    /// </summary>
    private bool SaysAlike(string a, string b)
    {
        var (words, others) = (a.Split(' '), b.Split(' '));
        return Share(words, others) && Share(words.Where(Weighs), others.Where(Weighs));

        bool Weighs(string word) => !light.IsLightInQuotations(word);

        bool Share(IEnumerable<string> some, IEnumerable<string> more)
        {
            var (one, other) = (some.ToHashSet(StringComparer.Ordinal), more.ToHashSet(StringComparer.Ordinal));
            return one.Count(other.Contains) >= apart.Quotation * Math.Min(one.Count, other.Count);
        }
    }

    /// <summary>Two claims of one sentence are two facts; quantities must share a unit.</summary>
    private bool Comparable(Claim a, Claim b)
    {
        if (ReferenceEquals(a.Proposition.Sentence, b.Proposition.Sentence) || a.IsWhenSaid != b.IsWhenSaid)
        {
            return false;
        }

        return (a.Value, b.Value) switch
        {
            (QuantityValue x, QuantityValue y) => x.Quantity.Unit == y.Quantity.Unit,
            (WordsValue x, WordsValue y) when a.Facet is Facet.Quotation => SaysAlike(x.Canonical, y.Canonical),
            (CalendarValue, QuantityValue { Quantity.Unit: "s" })
            or (QuantityValue { Quantity.Unit: "s" }, CalendarValue) => true,
            _ => a.Value.GetType() == b.Value.GetType(),
        };
    }
}
