using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Reads of which event a clause tells, where a noun names it: "the arrest took place on Monday", "the third arrest".</summary>
internal sealed class ToldEvents(Thesaurus thesaurus, ValueWords valueWords)
{
    /// <summary>"The [third arrest] of Novak" is not the arrest that another tells of.</summary>
    public bool IsOneMore(Claim claim) =>
        claim.Proposition.Sentence is var sentence
        && (claim.Event ?? claim.Proposition.Predicate) is var noun
        && sentence.Tokens[noun] is { Pos: UniversalPos.Noun, Lemma: var lemma }
        && thesaurus.IsEvent(lemma)
        && Givenness.IsOneMore(sentence, noun);

    /// <summary>
    /// Whether a clause says only that an event happened or will, and another tells of the same: "the arrest took place on
    /// Monday" of who was arrested, "the blast happened at noon" of what a blast shook, "the vote is set for May" of the vote
    /// that will be held in June.
    /// </summary>
    public bool TellsThatItHappened(Claim claim, Claim other)
    {
        if (EventOf(claim) is not { } one)
        {
            return false;
        }

        var (sentence, told) = (other.Proposition.Sentence, Told.By(other, thesaurus));
        var word = claim.Proposition.Sentence.Tokens[one];
        if (thesaurus.AreSame(word.Lemma, word.Pos, told.Lemma, told.Pos))
        {
            return !other.Proposition.Arguments.Any(argument => Givenness.IsOneMore(sentence, argument.Head));
        }

        return (EventOf(other) ?? Givenness.In(other.Proposition, ArgumentRole.Agent)) is { } another
            && sentence.Tokens[another] is var same
            && same.Tag == word.Tag
            && thesaurus.AreSame(word.Lemma, word.Pos, same.Lemma, same.Pos)
            && !IsNarrowed(claim.Proposition.Sentence, one)
            && !IsNarrowed(sentence, another)
            && OwnerOf(claim.Proposition.Sentence, one) >= 0 == OwnerOf(sentence, another) >= 0;
    }

    /// <summary>"[Novak]'s arrest", "the arrest of [Novak]"; -1 without one.</summary>
    private static int OwnerOf(Sentence sentence, int noun) =>
        sentence
            .ChildrenOf(noun)
            .FirstOrDefault(
                child =>
                    sentence.Tokens[child].Is("nmod:poss")
                    || (
                        sentence.Tokens[child] is { Pos: UniversalPos.ProperNoun } name
                        && name.Is("nmod")
                        && sentence.PrepositionOf(child) is "of"
                    ),
                -1
            );

    /// <summary>The event of which a clause says only that it happened or will: "the [vote] is set for May", but not "one more vote".</summary>
    private int? EventOf(Claim claim) =>
        claim.Event is { } dated
            ? Givenness.IsOneMore(claim.Proposition.Sentence, dated)
                ? null
                : dated
            : thesaurus.MeaningAt(claim.Proposition.Sentence, claim.Proposition.Predicate) is var verb
            && (valueWords.TellsThat(verb.Lemma) || TellsOfForce(verb))
                ? claim
                    .Proposition.Arguments.Where(argument =>
                        (
                            argument.Role is ArgumentRole.Agent
                            || (argument.Role is ArgumentRole.Patient && !TellsOfForce(verb))
                        )
                        && claim.Proposition.Sentence.Tokens[argument.Head]
                            is { Pos: UniversalPos.Noun, Lemma: var lemma }
                        && thesaurus.IsEvent(lemma)
                        && !Givenness.IsOneMore(claim.Proposition.Sentence, argument.Head)
                    )
                    .Select(argument => (int?)argument.Head)
                    .FirstOrDefault()
                : null;

    /// <summary>"The quake [struck] the town", "the quake [shook] it": that it happened.</summary>
    private bool TellsOfForce(Lexeme verb) => thesaurus.Concept(verb.Lemma, verb.Pos) is "strike-place" or "shake";

    /// <summary>"The vote on the mayor", "the peace talks": one of several.</summary>
    private static bool IsNarrowed(Sentence sentence, int noun) =>
        sentence
            .ChildrenOf(noun)
            .Any(child =>
                sentence.Tokens[child].BaseRelation() is "amod" or "compound" or "nummod"
                || (
                    sentence.Tokens[child].Relation is "nmod"
                    && sentence.PrepositionOf(child) is not "in"
                    && child != OwnerOf(sentence, noun)
                )
            );
}
