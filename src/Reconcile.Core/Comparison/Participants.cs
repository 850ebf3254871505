using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Tells whether the same took part in what two claims tell: who did it, and to whom or what it was done.</summary>
internal sealed class Participants(Thesaurus thesaurus)
{
    /// <summary>
    /// Whether two claims have participants of a role in common; null where a side names none or they may be one under
    /// two descriptions.
    /// </summary>
    public bool? Stand(Claim first, Claim second, TermRole role)
    {
        if (Share(first, second, role))
        {
            return true;
        }

        if (!Has(first, role) || !Has(second, role) || TellsMore(first) || TellsMore(second))
        {
            return null;
        }

        return ParticipantNames.Differ(first, second, role, guessed: false) || AreExclusive(first, second, role)
            ? false
            : null;
    }

    /// <summary>"Hale beat Voss" and "Voss beat Hale": who did it in one had it done in the other, and the other way round.</summary>
    public bool AreSwapped(Claim first, Claim second) =>
        Plays(first, TermRole.Agent, second, TermRole.Patient)
        && Plays(first, TermRole.Patient, second, TermRole.Agent)
        && !Share(first, second, TermRole.Agent)
        && !Share(first, second, TermRole.Patient);

    private bool Plays(Claim first, TermRole role, Claim second, TermRole other) =>
        first.Form.Terms.Any(a => a.Role == role && second.Form.Terms.Any(b => b.Role == other && IsSameWord(a, b)));

    /// <summary>"It was also seen by Berg", and by others.</summary>
    private static bool TellsMore(Claim claim) =>
        claim
            .Proposition.Sentence.ChildrenOf(claim.Proposition.Predicate)
            .Any(child => claim.Proposition.Sentence.Tokens[child].Lemma is "also" or "too");

    /// <summary>"The rebels hold the bridge", "the army holds the bridge"; what is no person may be a means: "by lifeboat".</summary>
    private bool AreExclusive(Claim first, Claim second, TermRole role) =>
        first.Form.Terms.Any(a =>
            a.Role == role
            && a.Pos is UniversalPos.Noun
            && second.Form.Terms.Any(b =>
                b.Role == role
                && b.Pos is UniversalPos.Noun
                && (thesaurus.IsPerson(a.Lemma) || thesaurus.IsPerson(b.Lemma))
                && thesaurus.AreExclusive(a.Lemma, a.Pos, b.Lemma, b.Pos)
                && !BothTold.In(first.Proposition, new Lexeme(b.Lemma, b.Pos))
                && !BothTold.In(second.Proposition, new Lexeme(a.Lemma, a.Pos))
            )
        );

    /// <summary>"Hale, a spokesman for SeaTech, confirmed it" beside "SeaTech confirmed it": the one for the other.</summary>
    public static bool NamesAgentOf(Claim claim, Claim other)
    {
        var proposition = claim.Proposition;
        var words = proposition
            .Arguments.Where(argument => argument.Role is ArgumentRole.Agent)
            .SelectMany(argument => WordsBelow(proposition.Sentence, argument.Head))
            .ToHashSet(StringComparer.Ordinal);
        return ParticipantNames
            .Of(other, TermRole.Agent, guessed: false)
            .Any(name => name.Split('_').All(words.Contains));
    }

    private static IEnumerable<string> WordsBelow(Sentence sentence, int head) =>
        sentence
            .ChildrenOf(head)
            .SelectMany(child => WordsBelow(sentence, child))
            .Prepend(sentence.Tokens[head].Text.ToLowerInvariant());

    /// <summary>
    /// Who is not named may be anybody, unless the clauses tell to whom it was done: "the ferry was raised", but not "was
    /// wearing a belt" of a man without a name beside "Smith was wearing a belt".
    /// </summary>
    public bool SharesAgent(Claim first, Claim second) =>
        (Has(first, TermRole.Agent), Has(second, TermRole.Agent)) switch
        {
            _ when Share(first, second, TermRole.Agent) => true,
            (true, true) => false,
            (false, false) => true,
            _ when IsDenied(first) || IsDenied(second) => Share(first, second, TermRole.Patient),
            _ => Share(first, second, TermRole.Patient)
                && ParticipantNames.Of(first, TermRole.Agent, guessed: false).Length == 0
                && ParticipantNames.Of(second, TermRole.Agent, guessed: false).Length == 0,
        };

    /// <summary>Who denies having done it answers to who says so, even as "it" or "they".</summary>
    private static bool IsDenied(Claim claim) => claim.Proposition.Certainty is Certainty.Denied;

    /// <summary>Whether two claims tell of the same thing that it was done to, or, where one names none, of anything the same.</summary>
    public bool SharesPatient(Claim first, Claim second) =>
        Has(first, TermRole.Patient) && Has(second, TermRole.Patient)
            ? Share(first, second, TermRole.Patient)
            : Share(first, second, TermRole.Circumstance) || Share(first, second, TermRole.Agent);

    /// <summary>
    /// "The ferries were cancelled until Friday" and "the ferries ran on Thursday": of a passive, what it was done to is the
    /// subject. Where both name times, only a state that was to last beyond the other's is surely the same one.
    /// </summary>
    public bool HaveOneSubject(Claim first, Claim second) =>
        ((first.Times.IsEmpty && second.Times.IsEmpty) || StateEnds.Overlap(first, second))
        && (IsSubjectOf(first, second) || IsSubjectOf(second, first));

    private bool IsSubjectOf(Claim passive, Claim active) =>
        !Has(active, TermRole.Patient)
        && SubjectOf(passive, "nsubj:pass") is { } a
        && SubjectOf(active, "nsubj") is { } b
        && thesaurus.AreSame(a.Lemma, a.Pos, b.Lemma, b.Pos);

    /// <summary>The noun or name that is the subject, unless only some of them are: "two ferries".</summary>
    private static Token? SubjectOf(Claim claim, string relation)
    {
        var sentence = claim.Proposition.Sentence;
        var subject = claim
            .Proposition.Arguments.Where(argument => argument.Role is ArgumentRole.Agent or ArgumentRole.Patient)
            .Select(argument => argument.Head)
            .FirstOrDefault(head => sentence.Tokens[head].Is(relation), -1);
        return
            subject >= 0
            && sentence.ChildWith(subject, "nummod") < 0
            && sentence.Tokens[subject].Pos is UniversalPos.Noun or UniversalPos.ProperNoun
            ? sentence.Tokens[subject]
            : null;
    }

    /// <summary>Whether a claim itself says who plays a part, not with a pronoun alone.</summary>
    private static bool Has(Claim claim, TermRole role) =>
        claim.Form.Terms.Any(term => term.Role == role && !term.IsRepeated);

    /// <summary>Whether two claims have a participant of a role in common.</summary>
    public bool Share(Claim first, Claim second, TermRole role) => Plays(first, role, second, role);

    private bool IsSameWord(Term a, Term b) => thesaurus.AreSame(a.Lemma, a.Pos, b.Lemma, b.Pos);
}
