using Reconcile.Language;
using Reconcile.Propositions;
using Reconcile.Text;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Tells which words of a clause make a claim.</summary>
internal static class ClaimSpan
{
    /// <summary>Longest span of a claim in UTF-16 units; a longer clause is cut around the value that is claimed.</summary>
    private const int LongestSpan = 300;

    /// <summary>The whole clause, or what of it stands around its core where it is too long.</summary>
    public static TextSpan Shorten(Proposition proposition, TextSpan core)
    {
        if (!proposition.Span.Contains(core))
        {
            // An age that the tree leaves out of all clauses.
            return proposition.Span.Union(core) is { Length: <= LongestSpan } both ? both : core;
        }

        if (proposition.Span.Length <= LongestSpan)
        {
            return proposition.Span;
        }

        // The words from the predicate to the value, and outwards from there by whole tokens while there is room.
        var tokens = proposition.Sentence.Tokens;
        var span = core == proposition.Span ? tokens[proposition.Predicate].Span : core;
        var withPredicate = span.Union(tokens[proposition.Predicate].Span);
        span = withPredicate.Length <= LongestSpan ? withPredicate : span;
        foreach (var token in tokens)
        {
            if (
                token.Span.Start >= span.End
                && proposition.Span.Contains(token.Span)
                && span.Union(token.Span).Length <= LongestSpan
            )
            {
                span = span.Union(token.Span);
            }
        }

        return span;
    }

    /// <summary>"More than 800 homes destroyed by the storm": the participle says what was counted.</summary>
    public static TextSpan WithParticiple(
        TextSpan span,
        Sentence sentence,
        Quantity quantity,
        IEnumerable<Proposition> ofSentence
    )
    {
        var participle = ofSentence.FirstOrDefault(clause =>
            quantity.Noun is { } noun
            && clause.Predicate == noun + 1
            && clause.PredicateToken is { Tag: "VBN", Head: var head }
            && head == noun
        );
        return participle is not null && quantity.Span.Union(participle.Span) is { Length: <= LongestSpan } whole
            ? span.Contains(participle.Span)
                ? span
                : whole
            : span;
    }

    /// <summary>The clause, and the day where it stands behind a participle that follows the clause.</summary>
    public static TextSpan WithTime(Proposition proposition, TimeExpression time)
    {
        var span = Shorten(proposition, time.Span);
        return span.Union(time.Span) is { Length: <= LongestSpan } whole ? whole : span;
    }
}
