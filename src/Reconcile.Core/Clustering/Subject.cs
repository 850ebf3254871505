using System.Collections.Immutable;
using Reconcile.Claims;

namespace Reconcile.Clustering;

/// <summary>Says in a few words what a cluster is about.</summary>
internal static class Subject
{
    /// <summary>Most words named.</summary>
    private const int MostWords = 6;

    /// <summary>The words that most members share, in the order of the first member that has them.</summary>
    public static string Of(ImmutableArray<Claim> members)
    {
        var shared = members
            .SelectMany(member => member.Form.Terms.Select(term => term.Lemma).Distinct(StringComparer.Ordinal))
            .GroupBy(lemma => lemma, StringComparer.Ordinal)
            .Where(group => members.Length == 1 || group.Count() > 1)
            .OrderByDescending(group => group.Count())
            .Take(MostWords)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        // Claims that are only alike have no word in common: the first one's say best what it is about.
        if (shared.Count == 0)
        {
            return string.Join(' ', members[0].Form.Terms.Take(MostWords).Select(term => term.Lemma.Replace('_', ' ')));
        }

        var words = members
            .SelectMany(member => member.Form.Terms)
            .Select(term => term.Lemma)
            .Where(shared.Contains)
            .Distinct(StringComparer.Ordinal)
            .Select(lemma => lemma.Replace('_', ' '));
        return string.Join(' ', words);
    }
}
