using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Finds the event that went on for a length of time: "the talks lasted four days", "ended after four days", "four days of talks".</summary>
/// <remarks>It took as long whatever the clause around it tells.</remarks>
internal sealed class DurationBearer(ValueWords valueWords)
{
    /// <summary>The event's token, a noun or a pronoun that stands for one; null where the length of time is of the whole clause.</summary>
    public int? Of(Proposition proposition, TimeExpression time, StoryEntities entities)
    {
        var sentence = proposition.Sentence;
        var (number, unit) = (time.Tokens.Start, time.Tokens.End - 1);
        if (AttributeBearer.Of(sentence, number, unit) is { } bearer)
        {
            return bearer;
        }

        foreach (var child in sentence.ChildrenOf(unit))
        {
            if (sentence.Tokens[child].Is("nmod") && sentence.PrepositionOf(child) is "of" && IsNoun(sentence, child))
            {
                return child;
            }
        }

        // "The talks, which lasted four days": the subject as it was read is the talks.
        var predicate = proposition.Predicate;
        var subject = proposition.Arguments.FirstOrDefault(argument => argument.Role is ArgumentRole.Agent)?.Head ?? -1;
        return
            subject >= 0
            && (IsNoun(sentence, subject) || entities.NounAt(sentence, subject) is not null)
            && sentence.Tokens[unit].Head == predicate
            && (
                valueWords.TellsLength(sentence.Tokens[predicate].Lemma)
                || (sentence.PrepositionOf(unit) is "for" && GoesOn(sentence, predicate))
                || (sentence.PrepositionOf(unit) is "after" && valueWords.TellsEnd(sentence.Tokens[predicate].Lemma))
            )
            ? subject
            : null;
    }

    private static bool GoesOn(Sentence sentence, int verb) =>
        sentence.Tokens[verb].Lemma is "go"
        && verb + 1 < sentence.Tokens.Length
        && sentence.Tokens[verb + 1].Lemma is "on";

    private static bool IsNoun(Sentence sentence, int token) => sentence.Tokens[token].Pos is UniversalPos.Noun;
}
