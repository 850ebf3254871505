using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Tells whether what a clause tells may well be so in two places at once.</summary>
/// <remarks>
/// A quake shakes two towns, a firm opens offices in both, a band plays here and there; but a painting was stolen in one town, and what is
/// told as new ("a train hit a lorry") is the event that the news are about.
/// </remarks>
internal sealed class ManyPlaces(Thesaurus thesaurus)
{
    /// <summary>Whether two sources that name two places for it may both be right.</summary>
    public bool MayBeOf(Proposition proposition)
    {
        if (Givenness.SubjectOf(proposition) is not { } subject)
        {
            return false;
        }

        // What was not found in one town was not found in the other either.
        if (proposition.Polarity is Polarity.Negative)
        {
            return true;
        }

        var sentence = proposition.Sentence;
        return Givenness.In(proposition, ArgumentRole.Agent) is null ? IsAny(sentence, subject)
            : Givenness.In(proposition, ArgumentRole.Patient) is { } patient ? IsDoneToAny(sentence, subject, patient)
            : IsAny(sentence, subject) || (IsRepeated(proposition) && !Givenness.IsNew(sentence, subject));
    }

    /// <summary>"Protesters"; a passive of a force of nature, too: "the quake was felt".</summary>
    private bool IsAny(Sentence sentence, int subject) =>
        !Givenness.IsKnown(sentence, subject) && !Givenness.IsNew(sentence, subject)
        || (sentence.Tokens[subject].Is("nsubj:pass") && IsForceOfNature(sentence, subject));

    /// <summary>"The quake damaged a church", "the firm opened a new office", "police arrested a man"; not "gunmen killed nine people".</summary>
    private bool IsDoneToAny(Sentence sentence, int subject, int patient) =>
        IsForceOfNature(sentence, subject) ? sentence.ChildWith(patient, "nmod:poss") < 0
        : IsBody(sentence, subject) ? !Givenness.IsKnown(sentence, patient) && !Givenness.IsNew(sentence, subject)
        : !Givenness.IsKnown(sentence, subject)
            && !Givenness.IsKnown(sentence, patient)
            && !Givenness.IsNew(sentence, subject)
            && !Givenness.IsNew(sentence, patient);

    /// <summary>"Plays", "stopped"; not "went off", "ran aground".</summary>
    private bool IsRepeated(Proposition proposition) =>
        thesaurus.IsDoneInManyPlaces(proposition.PredicateToken.Lemma)
        && proposition.Sentence.ChildWith(proposition.Predicate, "compound") < 0
        && proposition.Sentence.ChildWith(proposition.Predicate, "xcomp") < 0;

    private bool IsForceOfNature(Sentence sentence, int noun) => thesaurus.IsForceOfNature(sentence.Tokens[noun].Lemma);

    /// <summary>"Norvo", "the firm", "police".</summary>
    private bool IsBody(Sentence sentence, int noun) =>
        sentence.NameAt(noun) is { Kind: NameKind.Organization }
        || (sentence.Tokens[noun].Pos is UniversalPos.Noun && thesaurus.IsOrganization(sentence.Tokens[noun].Lemma));
}
