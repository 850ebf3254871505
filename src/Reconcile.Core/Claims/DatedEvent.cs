using System.Collections.Frozen;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Finds the noun for an event whose time a text names: "the [4 May] killing of a guard", "his death [in 2006]".</summary>
/// <remarks>
/// A noun may tell what happened as a clause does (a nominalization), and what the clause around it tells ("protests followed")
/// says little of it.
/// </remarks>
internal sealed class DatedEvent(Thesaurus thesaurus)
{
    /// <summary>What stands at an event that is still to come, or never was.</summary>
    private static readonly FrozenSet<string> NoneYet = FrozenSet.Create(
        StringComparer.Ordinal,
        "planned",
        "scheduled",
        "proposed",
        "expected",
        "failed",
        "attempted",
        "alleged",
        "suspected",
        "fictional",
        "threatened",
        "possible"
    );

    /// <summary>The event, by its position in the sentence; null where the time is of what the clause tells.</summary>
    /// <param name="proposition">The clause that names it.</param>
    /// <param name="time">The time.</param>
    public int? Of(Proposition proposition, TimeExpression time)
    {
        var sentence = proposition.Sentence;
        var noun = HeadOf(sentence, time);
        while (noun >= 0 && !IsEvent(sentence, noun) && sentence.Tokens[noun].Is("nmod"))
        {
            noun = sentence.Tokens[noun].Head;
        }

        return
            noun >= 0
            && noun != proposition.Predicate
            && IsEvent(sentence, noun)
            && proposition.Span.Contains(sentence.Tokens[noun].Span)
            && !sentence.ChildrenOf(noun).Any(child => NoneYet.Contains(sentence.Tokens[child].Text))
            && (time.Tokens.Start < noun || (NamesDay(time) && IsOnlyOf(sentence, noun)))
            && thesaurus.PhraseAt(sentence, proposition.Predicate)?.Tokens.Contains(noun) is not true
            ? noun
            : null;
    }

    /// <summary>What the time depends on; -1 where nothing is above it.</summary>
    private static int HeadOf(Sentence sentence, TimeExpression time)
    {
        var head = time.Tokens.Start;
        while (time.Tokens.Contains(head))
        {
            head = sentence.Tokens[head].Head;
        }

        return head;
    }

    private bool IsEvent(Sentence sentence, int token) =>
        sentence.Tokens[token] is { Pos: UniversalPos.Noun } noun && thesaurus.IsEvent(noun.Lemma);

    /// <summary>"The victories of the past four days" are what went on in that time.</summary>
    private static bool NamesDay(TimeExpression time) =>
        !time.Timex.StartsWith('P') && !time.Timex.Contains('/', StringComparison.Ordinal);

    /// <summary>
    /// Whether a time behind an event is of the event alone: behind an object it is as likely of the verb ("held talks on
    /// Monday"), and the day of a subject ("the attack on Monday killed two") is that of its clause, unless it is told who
    /// took part ("the death of Novak in May led to").
    /// </summary>
    private static bool IsOnlyOf(Sentence sentence, int noun) =>
        sentence.Tokens[noun].BaseRelation() is "nmod" or "obl"
        || (
            sentence.Tokens[noun].BaseRelation() is "nsubj"
            && sentence.ChildrenOf(noun).Any(child => EventNoun.IsParticipant(sentence, child))
        );
}
