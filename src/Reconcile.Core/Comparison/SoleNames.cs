using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Tells whether only one name can stand in a place of a clause, so that another one there is an error.</summary>
/// <remarks>
/// Most of what is told may be so of two: Hale and Voss may both have been arrested, a house may have collapsed in Velin and one in Dolen.
/// So this asks for what is done by one or to one (<c>exclusives.yaml</c>), for a post that one holds, or for what is in one place at a
/// time (<see cref="ManyPlaces"/>).
/// </remarks>
internal sealed class SoleNames(Thesaurus thesaurus)
{
    private readonly ManyPlaces many = new(thesaurus);

    /// <summary>Whether only one name can stand there.</summary>
    public bool HoldsOne(NameSlot slot) =>
        slot.IsOwn
        && slot.Proposition.Polarity is Polarity.Positive
        && slot.Argument.Role switch
        {
            ArgumentRole.Agent => slot.IsArgument && IsByOne(slot.Proposition),
            ArgumentRole.Patient => slot.IsArgument && IsToOne(slot.Proposition),
            ArgumentRole.Oblique => IsOnePlace(slot) && !many.MayBeOf(slot.Proposition),
            _ => false,
        };

    /// <summary>"[Hale] led the rescue", "[Hale] is the mayor"; not "scored twice", "led the tributes of all".</summary>
    private bool IsByOne(Proposition proposition) =>
        HoldsPost(proposition)
        || thesaurus.IsDoneByOne(proposition.PredicateToken.Lemma) && IsOneKnown(proposition, ArgumentRole.Patient);

    /// <summary>"The singer married [Hale]", "[Hale] was elected mayor of Brod".</summary>
    private bool IsToOne(Proposition proposition) =>
        HoldsPost(proposition)
        || thesaurus.IsDoneToOne(proposition.PredicateToken.Lemma) && IsOneKnown(proposition, ArgumentRole.Agent);

    /// <summary>"The council", "Norvo's council"; not "the tributes", nor what is each one's own: "his house".</summary>
    private static bool IsOneKnown(Proposition proposition, ArgumentRole role) =>
        Givenness.In(proposition, role) is { } noun
        && Givenness.IsKnown(proposition.Sentence, noun)
        && proposition.Sentence.Tokens[noun].Tag is not "NNS"
        && !(
            proposition.Sentence.ChildWith(noun, "nmod:poss") is var owner and >= 0
            && proposition.Sentence.Tokens[owner].Pos is UniversalPos.Pronoun
        );

    /// <summary>"Is the mayor", "was elected mayor of Brod"; not "is a member", "is part of the team", "was elected deputy".</summary>
    private static bool HoldsPost(Proposition proposition)
    {
        var sentence = proposition.Sentence;
        return proposition.PredicateToken.Pos is UniversalPos.Noun
            ? sentence.PrepositionOf(proposition.Predicate) is null
                && Givenness.IsKnown(sentence, proposition.Predicate)
                && !IsOneOfSeveral(sentence, proposition.Predicate)
            : Givenness.In(proposition, ArgumentRole.Attribute) is { } post
                && !IsOneOfSeveral(sentence, post)
                && (Givenness.IsKnown(sentence, post) || sentence.ChildWith(post, "nmod") >= 0);
    }

    /// <summary>"A member", "members", "one of the members", "the mother of one of them"; not "mayor", "the mayor".</summary>
    private static bool IsOneOfSeveral(Sentence sentence, int noun) =>
        sentence.Tokens[noun] is { Pos: UniversalPos.Numeral } or { Tag: "NNS" }
        || (sentence.ChildWith(noun, "nmod") is var owner and >= 0 && IsOneOfSeveral(sentence, owner))
        || sentence.ChildWith(noun, "nummod") >= 0
        || (sentence.ChildWith(noun, "det") >= 0 && !sentence.IsDefinite(noun));

    /// <summary>
    /// "In [Velin]", "from the [Velin] Museum", "two men broke into a shop in [Velin]"; not "near [Velin]", where two towns may be near, nor
    /// "Hale was treated in a hospital in [Velin]", who may have been in two.
    /// </summary>
    private bool IsOnePlace(NameSlot slot)
    {
        var sentence = slot.Proposition.Sentence;
        var isNew = Givenness.SubjectOf(slot.Proposition) is { } subject && Givenness.IsNew(sentence, subject);
        return slot.Argument.Preposition is "in" or "at" or "from" or "to" or "into" or "onto" or "on" or "inside"
            && slot.Path.All(token => sentence.ChildWith(token, "nummod") < 0)
            && slot.Path.SkipLast(1).All(token => sentence.PrepositionOf(token) is null or "in" or "at" or "on" or "of")
            && slot.Path.Skip(1)
                .All(noun =>
                    (Givenness.IsKnown(sentence, noun) || (isNew && Givenness.IsNew(sentence, noun)))
                    && !thesaurus.IsPerson(sentence.Tokens[noun].Lemma)
                );
    }
}
