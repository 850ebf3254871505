using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Tells whether only one name can stand in a place of a clause, so that another one there is an error.</summary>
/// <remarks>
/// Most of what is told may be so of two: Hale and Voss may both have been arrested, a house may have collapsed in Velin and one in Dolen,
/// a tour calls at both. So this asks for what is done by one or to one (<c>exclusives.yaml</c>), for a post that one holds, or for known
/// people and things that are in one place at a time.
/// </remarks>
internal sealed class SoleNames(Thesaurus thesaurus)
{
    /// <summary>Whether only one name can stand there.</summary>
    public bool HoldsOne(NameSlot slot) =>
        slot.IsOwn
        && slot.Argument.Role switch
        {
            ArgumentRole.Agent => slot.IsArgument && IsByOne(slot.Proposition),
            ArgumentRole.Patient => slot.IsArgument && IsToOne(slot.Proposition),
            ArgumentRole.Oblique => IsOnePlace(slot) && !IsInManyPlaces(slot.Proposition),
            _ => false,
        };

    /// <summary>"[Hale] led the rescue", "[Hale] is the mayor"; not "scored twice", "is a member", "is one of the victims".</summary>
    private bool IsByOne(Proposition proposition) =>
        HoldsPost(proposition)
        || thesaurus.IsDoneByOne(proposition.PredicateToken.Lemma)
            && Has(proposition, ArgumentRole.Patient, noun => IsKnown(proposition.Sentence, noun));

    /// <summary>"The singer married [Hale]", "[Hale] was elected mayor".</summary>
    private bool IsToOne(Proposition proposition) =>
        HoldsPost(proposition)
        || thesaurus.IsDoneToOne(proposition.PredicateToken.Lemma)
            && Has(proposition, ArgumentRole.Agent, noun => IsKnown(proposition.Sentence, noun));

    private static bool HoldsPost(Proposition proposition)
    {
        var sentence = proposition.Sentence;
        return proposition.PredicateToken.Pos is UniversalPos.Noun
            ? sentence.PrepositionOf(proposition.Predicate) is null && !IsOneOfSeveral(sentence, proposition.Predicate)
            : Has(proposition, ArgumentRole.Attribute, noun => !IsOneOfSeveral(sentence, noun));
    }

    private static bool Has(Proposition proposition, ArgumentRole role, Func<int, bool> isIt) =>
        proposition.Arguments.Any(argument => argument.Role == role && isIt(argument.Head));

    /// <summary>
    /// "In [Velin]", "from the [Velin] Museum", "two men broke into a shop in [Velin]"; not "near [Velin]", "Hale was treated in a hospital in
    /// [Velin]".
    /// </summary>
    private bool IsOnePlace(NameSlot slot)
    {
        var sentence = slot.Proposition.Sentence;
        var isNew = SubjectOf(slot.Proposition) is { } subject && IsBroughtIn(sentence, subject);
        return slot.Argument.Preposition is "in" or "at" or "from" or "to" or "into" or "onto" or "on" or "inside"
            && slot.Path.All(token => sentence.ChildWith(token, "nummod") < 0)
            && slot.Path.Take(slot.Path.Length - 1)
                .All(token => sentence.PrepositionOf(token) is null or "in" or "at" or "on" or "of")
            && slot.Path.Skip(1)
                .All(noun =>
                    (IsKnown(sentence, noun) || (isNew && IsBroughtIn(sentence, noun)))
                    && !thesaurus.IsPerson(sentence.Tokens[noun].Lemma)
                );
    }

    /// <summary>
    /// Whether a clause tells what may well be so in two places: "protesters marched", "the quake shook", "the band will play", "the firm
    /// opened an office"; not "the painting was stolen", "a train hit a lorry".
    /// </summary>
    public bool IsInManyPlaces(Proposition proposition)
    {
        if (SubjectOf(proposition) is not { } subject)
        {
            return false;
        }

        var sentence = proposition.Sentence;
        return thesaurus.IsDoneInManyPlaces(proposition.PredicateToken.Lemma)
            || thesaurus.IsForceOfNature(sentence.Tokens[subject].Lemma)
            || (
                !IsBroughtIn(sentence, subject)
                && (
                    Of(proposition, ArgumentRole.Patient) is { } patient && patient != subject
                        ? !IsKnown(sentence, patient) && (!IsKnown(sentence, subject) || IsBody(sentence, subject))
                        : !IsKnown(sentence, subject)
                )
            );
    }

    /// <summary>"Norvo", "the firm", "the court".</summary>
    private bool IsBody(Sentence sentence, int noun) =>
        sentence.NameAt(noun) is { Kind: NameKind.Organization }
        || (sentence.Tokens[noun].Pos is UniversalPos.Noun && thesaurus.IsOrganization(sentence.Tokens[noun].Lemma));

    private static int? SubjectOf(Proposition proposition) =>
        Of(proposition, ArgumentRole.Agent) ?? Of(proposition, ArgumentRole.Patient);

    private static int? Of(Proposition proposition, ArgumentRole role) =>
        proposition.Arguments.FirstOrDefault(argument => argument.Role == role)?.Head;

    /// <summary>"A train", "two men": told of for the first time, as at the head of the news.</summary>
    private static bool IsBroughtIn(Sentence sentence, int noun) =>
        sentence.ChildWith(noun, "nummod") >= 0
        || (
            sentence.ChildWith(noun, "det") is var article and >= 0
            && sentence.Tokens[article].Lemma is "a"
            && sentence.ChildWith(noun, "amod") is var kind
            && (kind < 0 || sentence.Tokens[kind].Lemma is not ("new" or "other" or "second" or "third"))
        );

    /// <summary>"Hale", "she", "the council", "Norvo's council"; not "by helicopter", "protesters", "one of the houses".</summary>
    private static bool IsKnown(Sentence sentence, int noun) =>
        sentence.Tokens[noun].Pos is UniversalPos.ProperNoun or UniversalPos.Pronoun
        || (
            sentence.Tokens[noun].Pos is not UniversalPos.Numeral
            && (sentence.IsDefinite(noun) || sentence.ChildWith(noun, "nmod:poss") >= 0)
        );

    /// <summary>"A member", "members", "one of the members", "the mother of one of them"; not "mayor", "the mayor".</summary>
    private static bool IsOneOfSeveral(Sentence sentence, int noun) =>
        sentence.Tokens[noun] is { Pos: UniversalPos.Numeral } or { Tag: "NNS" }
        || (sentence.ChildWith(noun, "nmod") is var owner and >= 0 && IsOneOfSeveral(sentence, owner))
        || sentence.ChildWith(noun, "nummod") >= 0
        || (sentence.ChildWith(noun, "det") >= 0 && !sentence.IsDefinite(noun));
}
