using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Propositions;

/// <summary>What one clause asserts.</summary>
/// <param name="Article">The article that it was read from.</param>
/// <param name="Sentence">The sentence that it was read from.</param>
/// <param name="Kind">The kind of clause.</param>
/// <param name="Predicate">Index of the head token: a verb, or the noun or adjective of a clause without one.</param>
/// <param name="Arguments">Participants and circumstances, in the order of the text.</param>
/// <param name="Polarity">Affirmed or negated.</param>
/// <param name="Certainty">How far the text commits itself.</param>
/// <param name="Attribution">Who says so; null in the article's own voice.</param>
/// <param name="Span">The words of the clause, without clauses at its edges that are propositions of their own.</param>
public sealed record Proposition(
    Article Article,
    Sentence Sentence,
    PropositionKind Kind,
    int Predicate,
    ImmutableArray<Argument> Arguments,
    Polarity Polarity,
    Certainty Certainty,
    Attribution? Attribution,
    TextSpan Span
)
{
    /// <summary>The head token.</summary>
    public Token PredicateToken => Sentence.Tokens[Predicate];
}
