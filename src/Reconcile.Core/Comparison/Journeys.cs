using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Compares where two clauses say that somebody came from and went to.</summary>
internal sealed class Journeys(Thesaurus thesaurus)
{
    /// <summary>"Flew from Velin to Dolen" and "from Dolen to Velin", "left Velin" and "left for Velin".</summary>
    public bool GoTheOtherWay(Proposition first, Proposition second)
    {
        var (a, b) = (EndsOf(first), EndsOf(second));
        return AreSame(a.Origin, b.Goal) && AreSame(a.Goal, b.Origin)
            || (IsLeaving(first) && IsLeaving(second) && (AreSame(a.Origin, b.Goal) || AreSame(a.Goal, b.Origin)));
    }

    /// <summary>"Left Velin" and "reached Velin": both may be so, but they are not one.</summary>
    public bool AreTwo(Proposition first, Proposition second)
    {
        var (a, b) = (EndsOf(first), EndsOf(second));
        return AreSame(a.Origin, b.Goal) || AreSame(a.Goal, b.Origin);
    }

    private (Token? Origin, Token? Goal) EndsOf(Proposition proposition)
    {
        var (leaves, arrives) = (IsLeaving(proposition), thesaurus.IsArriving(proposition.PredicateToken.Lemma));
        var patient = PlaceIn(proposition, argument => argument.Role is ArgumentRole.Patient);
        return (
            (leaves ? patient : null) ?? PlaceIn(proposition, argument => argument.Preposition is "from"),
            (arrives ? patient : null)
                ?? PlaceIn(
                    proposition,
                    argument =>
                        argument.Preposition is "to" or "into"
                        || (leaves && argument.Preposition is "for")
                        || (arrives && argument.Preposition is "in" or "at")
                )
        );
    }

    private bool IsLeaving(Proposition proposition) =>
        thesaurus.IsLeaving(thesaurus.MeaningAt(proposition.Sentence, proposition.Predicate).Lemma)
        || thesaurus.IsLeaving(proposition.PredicateToken.Lemma);

    private static Token? PlaceIn(Proposition proposition, Func<Argument, bool> isIt) =>
        proposition
            .Arguments.Where(isIt)
            .Select(argument => proposition.Sentence.Tokens[argument.Head])
            .FirstOrDefault(token => token.Pos is UniversalPos.ProperNoun);

    private static bool AreSame(Token? a, Token? b) =>
        a is not null && b is not null && string.Equals(a.Text, b.Text, StringComparison.OrdinalIgnoreCase);
}
