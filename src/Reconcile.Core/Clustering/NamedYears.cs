using System.Collections.Immutable;
using System.Globalization;
using Reconcile.Claims;
using Reconcile.Language;

namespace Reconcile.Clustering;

/// <summary>The years that a claim names: what happened in 2004 is not what happened in 2012, however alike the words.</summary>
internal static class NamedYears
{
    private const int First = 1500;
    private const int Last = 2199;

    /// <summary>The years in the clause and its participants, ascending.</summary>
    public static ImmutableArray<int> Of(Claim claim)
    {
        var (proposition, years) = (claim.Proposition, new SortedSet<int>());
        var tokens = proposition.Sentence.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (
                token is { Pos: UniversalPos.Numeral, Text.Length: 4 }
                && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && year is >= First and <= Last
                && (proposition.Span.Contains(token.Span) || proposition.Arguments.Any(part => part.Tokens.Contains(i)))
            )
            {
                years.Add(year);
            }
        }

        return [.. years];
    }

    /// <summary>Whether both name years and have none in common.</summary>
    public static bool Clash(ImmutableArray<int> first, ImmutableArray<int> second) =>
        !first.IsEmpty && !second.IsEmpty && !first.Intersect(second).Any();
}
