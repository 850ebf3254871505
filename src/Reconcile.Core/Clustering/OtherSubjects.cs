using Reconcile.Claims;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Clustering;

/// <summary>Tells by the subjects of two clauses that what is told of one is not told of the other.</summary>
internal sealed class OtherSubjects(Thesaurus thesaurus, ValueWords valueWords)
{
    /// <summary>"The mayor's son was hurt" and "the mayor was hurt": somebody else, of whom it is told.</summary>
    public bool IsOfTheOther(Claim first, Claim second)
    {
        if (SubjectOf(first) is not (>= 0 and var his) || SubjectOf(second) is not (>= 0 and var himself))
        {
            return false;
        }

        var (one, other) = (first.Proposition.Sentence, second.Proposition.Sentence);
        return valueWords.IsOfSomebody(one.Tokens[his].Lemma)
            && one.ChildWith(his, "nmod:poss") is var owner and >= 0
            && one.Tokens[owner].Pos is UniversalPos.Noun or UniversalPos.ProperNoun
            && other.Tokens[himself].Pos == one.Tokens[owner].Pos
            && WordsOf(one, owner).Intersect(WordsOf(other, himself), StringComparer.Ordinal).Any();

        static IEnumerable<string> WordsOf(Sentence sentence, int head) =>
            sentence
                .ChildrenOf(head)
                .Where(child => sentence.Tokens[child].BaseRelation() is "flat" or "compound")
                .Append(head)
                .Select(token => sentence.Tokens[token].Lemma.ToLowerInvariant());
    }

    /// <summary>"The first blast" and "the second blast", "boys" and "girls": what is told of one is not told of the other.</summary>
    public bool AreOfOneRow(Claim first, Claim second) =>
        SubjectOf(first) is >= 0 and var one
        && SubjectOf(second) is >= 0 and var other
        && first.Proposition.Sentence.Tokens[one] is { Pos: UniversalPos.Noun, Lemma: var noun }
        && second.Proposition.Sentence.Tokens[other] is { Pos: UniversalPos.Noun, Lemma: var another }
        && (
            noun == another
                ? HaveOtherOrdinals(first, one, second, other)
                : thesaurus.AreExclusive(noun, UniversalPos.Noun, another, UniversalPos.Noun)
        );

    private bool HaveOtherOrdinals(Claim first, int one, Claim second, int other) =>
        OrdinalsAt(first, one)
            .Any(a => OrdinalsAt(second, other).Any(b => thesaurus.AreExclusive(a.Lemma, a.Pos, b.Lemma, b.Pos)));

    /// <summary>"Revenue rose 12 per cent" and "profit rose 8 per cent": two lines of one account.</summary>
    public bool AreOtherLevels(Claim first, Claim second) =>
        SubjectOf(first) is >= 0 and var one
        && SubjectOf(second) is >= 0 and var other
        && first.Proposition.Sentence.Tokens[one] is { Pos: UniversalPos.Noun } a
        && second.Proposition.Sentence.Tokens[other] is { Pos: UniversalPos.Noun } b
        && valueWords.IsOfMoney(a.Lemma)
        && valueWords.IsOfMoney(b.Lemma)
        && !thesaurus.AreSame(a.Lemma, a.Pos, b.Lemma, b.Pos);

    private static IEnumerable<Lexeme> OrdinalsAt(Claim claim, int noun) =>
        claim
            .Proposition.Sentence.ChildrenOf(noun)
            .Select(child => claim.Proposition.Sentence.Tokens[child])
            .Where(token => token.Is("amod"))
            .Select(token => new Lexeme(token.Lemma, token.Pos));

    /// <summary>
    /// The noun or name that is the subject of a claim's clause, or of the event whose time it tells: "the death of [his father]";
    /// -1 where none is.
    /// </summary>
    private static int SubjectOf(Claim claim) =>
        claim is { Event: { } noun, Proposition.Sentence: var sentence }
            ? sentence.ChildrenOf(noun).FirstOrDefault(child => EventNoun.IsParticipant(sentence, child), -1)
            : claim
                .Proposition.Arguments.Select(argument => argument.Head)
                .FirstOrDefault(head => claim.Proposition.Sentence.Tokens[head].BaseRelation() is "nsubj", -1);
}
