using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Compares two claims that something happened.</summary>
internal sealed class HappeningComparison(
    Thesaurus thesaurus,
    ValueWords valueWords,
    OpenDenials denials,
    DetailComparison details
)
{
    /// <summary>The relation of two happenings.</summary>
    public Relation Relate(Claim first, Claim second)
    {
        var (kind, reason) = Judge(first, second);

        // "Arrived in August" and "left in November": who came may go; but what is closed until Monday is not open on Friday.
        return
            kind is RelationKind.Opposed
            && OtherThings.TellOtherDays(first, second)
            && !StateEnds.Overlap(first, second)
            ? new Relation(first, second, RelationKind.Compatible, RelationReason.Apart, null, null)
            : new Relation(first, second, kind, reason, null, null);
    }

    private (RelationKind, RelationReason) Judge(Claim first, Claim second)
    {
        var (a, b) = (first.Proposition, second.Proposition);
        if (first.Facet is Facet.Thing)
        {
            // What is told of a thing is told by the whole clause, which is compared itself.
            return IsSaidNotToBe(a) == IsSaidNotToBe(b)
                ? (RelationKind.Equal, RelationReason.Same)
                : (RelationKind.Compatible, RelationReason.Apart);
        }

        var differ = a.Certainty != b.Certainty || a.Polarity != b.Polarity;
        var (p, q) = (PredicateOf(a), PredicateOf(b));
        var opposites =
            AreOpposites(p, q)
                && !TellsBoth(a, q)
                && !TellsBoth(b, p)
                && (SharesPatient(first, second) || HaveOneSubject(first, second))
                && Stand(first, second, TermRole.Agent) != false
            || AreDoneOppositely(first, second)
            || AreInOppositePhases(first, second);
        if (!differ && !opposites)
        {
            return Participants(first, second);
        }

        if (!opposites && !SaysTheSame(first, second))
        {
            // Without the same predicate of the same thing a "not" or "will" of one says nothing about the other; where the
            // predicate is the same, they do not agree either.
            return IsSaidNotToBe(a) != IsSaidNotToBe(b) && PredicatesMatch(first, second)
                ? (RelationKind.Compatible, RelationReason.Apart)
                : (RelationKind.Compatible, RelationReason.Hedge);
        }

        if (IsSaidNotToBe(a) != IsSaidNotToBe(b))
        {
            var (denied, told) = IsSaidNotToBe(a) ? (first, second) : (second, first);
            if (denials.LeaveOpen(denied, told))
            {
                return (RelationKind.Compatible, RelationReason.Hedge);
            }

            // "did not retreat" against "advanced": two turns lead back.
            return opposites ? (RelationKind.Equal, RelationReason.Same)
                : a.Certainty is Certainty.Denied || b.Certainty is Certainty.Denied
                    ? (RelationKind.Opposed, RelationReason.Denial)
                : (RelationKind.Opposed, RelationReason.Polarity);
        }

        if (opposites)
        {
            return (RelationKind.Opposed, RelationReason.Opposites);
        }

        if ((a.Certainty is Certainty.Denied && IsSure(b)) || (b.Certainty is Certainty.Denied && IsSure(a)))
        {
            // "Doubted that he had a key" and "had no key".
            return (RelationKind.Equal, RelationReason.Same);
        }

        return
            a.Certainty is Certainty.Planned != b.Certainty is Certainty.Planned
            && !PresentTense.Has(a)
            && !PresentTense.Has(b)
            ? (RelationKind.Different, RelationReason.Phase)
            : (RelationKind.Compatible, RelationReason.Hedge);
    }

    /// <summary>"He did not go", "she denied that he went"; who denies that he did not go says that he went.</summary>
    private static bool IsSaidNotToBe(Proposition proposition) =>
        proposition.Polarity is Polarity.Negative != proposition.Certainty is Certainty.Denied;

    private static bool IsSure(Proposition proposition) =>
        proposition.Certainty is Certainty.Asserted or Certainty.Reported or Certainty.Denied;

    /// <summary>
    /// "Fell while climbing": who tells of both does not take the one for the other's opposite; but "took Dolen and neared
    /// Orsk" tells of two towns.
    /// </summary>
    private static bool TellsBoth(Proposition proposition, Lexeme other)
    {
        var tokens = proposition.Sentence.Tokens;
        return Enumerable
            .Range(0, tokens.Length)
            .Any(index =>
                tokens[index].Pos == other.Pos
                && string.Equals(tokens[index].Lemma, other.Lemma, StringComparison.OrdinalIgnoreCase)
                && !IsDoneToAnother(proposition, index)
            );
    }

    private static bool IsDoneToAnother(Proposition proposition, int verb)
    {
        var sentence = proposition.Sentence;
        return sentence.ChildWith(verb, "obj") is var thing and >= 0
            && sentence.Tokens[thing] is { Pos: UniversalPos.Noun or UniversalPos.ProperNoun, Lemma: var lemma }
            && proposition.Arguments.FirstOrDefault(argument => argument.Role is ArgumentRole.Patient) is { } patient
            && sentence.Tokens[patient.Head].Pos is UniversalPos.Noun or UniversalPos.ProperNoun
            && !string.Equals(sentence.Tokens[patient.Head].Lemma, lemma, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The same was done, but by or to others.</summary>
    private (RelationKind, RelationReason) Participants(Claim first, Claim second)
    {
        if (!PredicatesMatch(first, second))
        {
            return AreTwoKinds(first, second)
                ? (RelationKind.Different, RelationReason.Detail)
                : (RelationKind.Equal, RelationReason.Same);
        }

        var agents = Stand(first, second, TermRole.Agent);
        var patients = Stand(first, second, TermRole.Patient);
        return (agents, patients) switch
        {
            (false, true)
                when HasOwnAgent(first.Proposition)
                    && HasOwnAgent(second.Proposition)
                    && !IsToAnyThing(first.Proposition)
                    && !IsToAnyThing(second.Proposition)
                    && !NamesAgentOf(first, second)
                    && !NamesAgentOf(second, first) => (RelationKind.Different, RelationReason.Agent),
            (true, false) => (RelationKind.Different, RelationReason.Patient),
            (not false, not false) when details.Differ(first, second) => (
                RelationKind.Different,
                RelationReason.Detail
            ),
            _ => (RelationKind.Equal, RelationReason.Same),
        };
    }

    /// <summary>"The victim, a teacher" and "the victim, a nurse": what somebody is said to be, the other is not.</summary>
    private bool AreTwoKinds(Claim first, Claim second) =>
        (first.Proposition, second.Proposition)
            is ({ PredicateToken: { Pos: UniversalPos.Noun } p } a, { PredicateToken: { Pos: UniversalPos.Noun } q } b)
        && thesaurus.AreExclusive(p.Lemma, p.Pos, q.Lemma, q.Pos)
        && !TellsBoth(a, new Lexeme(q.Lemma, q.Pos))
        && !TellsBoth(b, new Lexeme(p.Lemma, p.Pos))
        && (Share(first, second, TermRole.Patient) || Share(first, second, TermRole.Agent));

    /// <summary>"Hale, a spokesman for SeaTech, confirmed it" beside "SeaTech confirmed it": the one for the other.</summary>
    private static bool NamesAgentOf(Claim claim, Claim other)
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

    /// <summary>"Issued a statement": many may issue one; "issued the report" but one.</summary>
    private static bool IsToAnyThing(Proposition proposition) =>
        proposition.Arguments.Any(argument =>
            argument.Role is ArgumentRole.Patient
            && proposition.Sentence.ChildWith(argument.Head, "det") is var article and >= 0
            && proposition.Sentence.Tokens[article].Lemma is "a"
        );

    /// <summary>Whose subject is that of another clause ("spotted boats approaching the port") may have another one.</summary>
    private static bool HasOwnAgent(Proposition proposition) =>
        proposition.Arguments.Any(argument =>
            argument.Role is ArgumentRole.Agent
            && proposition.Sentence.Tokens[argument.Head].Head is var head
            && (head == proposition.Predicate || IsBelow(proposition, head))
        );

    /// <summary>"They began approaching": one clause, whose subject stands at the upper verb.</summary>
    private static bool IsBelow(Proposition proposition, int head) =>
        proposition.PredicateToken.Head == head && proposition.PredicateToken.Is("xcomp");

    /// <summary>"Well equipped" and "insufficiently equipped": opposites beside the same predicate of the same thing.</summary>
    private bool AreDoneOppositely(Claim first, Claim second) =>
        Modifiers(first.Proposition).Any(a => Modifiers(second.Proposition).Any(b => AreOpposites(a, b)))
        && PredicatesMatch(first, second)
        && Stand(first, second, TermRole.Agent) != false
        && Stand(first, second, TermRole.Patient) != false;

    /// <summary>"Continued burning" and "stopped burning": the verb above says how far along it is.</summary>
    private bool AreInOppositePhases(Claim first, Claim second) =>
        Phase(first.Proposition) is { } a
        && Phase(second.Proposition) is { } b
        && AreOpposites(a, b)
        && PredicatesMatch(first, second)
        && SharesPatient(first, second);

    private static Token? Phase(Proposition proposition) =>
        proposition.PredicateToken is { Head: >= 0 and var above } predicate
        && predicate.Is("xcomp")
        && proposition.Arguments.Any(argument => IsBelow(proposition, proposition.Sentence.Tokens[argument.Head].Head))
            ? proposition.Sentence.Tokens[above]
            : null;

    private IEnumerable<Token> Modifiers(Proposition proposition)
    {
        foreach (var child in proposition.Sentence.ChildrenOf(proposition.Predicate))
        {
            var token = proposition.Sentence.Tokens[child];
            if (
                token.BaseRelation() is "advmod" or "amod"
                && token.Pos is UniversalPos.Adverb or UniversalPos.Adjective
            )
            {
                // "Almost completely destroyed" is not completely so.
                var nested = proposition.Sentence.ChildWith(child, "advmod");
                yield return nested >= 0 && AreOpposites(proposition.Sentence.Tokens[nested], token)
                    ? proposition.Sentence.Tokens[nested]
                    : token;
            }
        }
    }

    private bool AreOpposites(Token a, Token b) => AreOpposites(new Lexeme(a.Lemma, a.Pos), new Lexeme(b.Lemma, b.Pos));

    private bool AreOpposites(Lexeme a, Lexeme b) => thesaurus.AreOpposites(a.Lemma, a.Pos, b.Lemma, b.Pos);

    /// <summary>
    /// Whether two claims have participants of a role in common; null where a side names none or they may be one under
    /// two descriptions.
    /// </summary>
    private bool? Stand(Claim first, Claim second, TermRole role)
    {
        if (Share(first, second, role))
        {
            return true;
        }

        if (!Has(first, role) || !Has(second, role))
        {
            return null;
        }

        return ParticipantNames.Differ(first, second, role, guessed: false) || AreExclusive(first, second, role)
            ? false
            : null;
    }

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
                && !TellsBoth(first.Proposition, new Lexeme(b.Lemma, b.Pos))
                && !TellsBoth(second.Proposition, new Lexeme(a.Lemma, a.Pos))
            )
        );

    /// <summary>
    /// Whether two claims tell the same of what they are about: their predicates mean the same, or they count what befell
    /// people alike, or what a thing has whatever is told of it, or one says only how high a number is.
    /// </summary>
    public bool HaveSamePredicate(Claim first, Claim second) =>
        (Fate(first), Fate(second)) is ({ } a, { } b)
            ? IsSameWord(a, b)
            : (IsOfThing(first) && IsOfThing(second))
                || TellsLevel(first)
                || TellsLevel(second)
                || PredicatesMatch(first, second);

    /// <summary>"Its share has risen to 40 percent" tells of its share as "it holds almost half" does.</summary>
    private bool TellsLevel(Claim claim) =>
        claim.Value is QuantityValue && valueWords.TellsLevel(claim.Proposition.PredicateToken.Lemma);

    private Term? Fate(Claim claim) =>
        claim.Form.Terms.FirstOrDefault(term =>
            term.Role is TermRole.Measured && thesaurus.TellsWhatBefell(term.Lemma, term.Pos)
        );

    private static bool IsOfThing(Claim claim) =>
        claim.Form.Terms.Any(term => term.Role is TermRole.Measured)
        && !claim.Form.Terms.Any(term => term.Role is TermRole.Predicate);

    private bool PredicatesMatch(Claim first, Claim second)
    {
        if (TellsPresence(first.Proposition) && TellsPresence(second.Proposition))
        {
            // Who it is and where: the predicate is the place, or "be" beside it.
            return first.Form.Terms.Count(a => second.Form.Terms.Any(b => IsSameWord(a, b))) > 1;
        }

        var (p, q) = (PredicateOf(first.Proposition), PredicateOf(second.Proposition));
        return thesaurus.AreSame(p.Lemma, p.Pos, q.Lemma, q.Pos);
    }

    private Lexeme PredicateOf(Proposition proposition) =>
        thesaurus.MeaningAt(proposition.Sentence, proposition.Predicate);

    /// <summary>"There were guards in the tower", "guards were in the tower": who is where, however it is put.</summary>
    private static bool TellsPresence(Proposition proposition)
    {
        var (sentence, predicate) = (proposition.Sentence, proposition.Predicate);
        return sentence.ChildWith(predicate, "expl") >= 0
            || (sentence.ChildWith(predicate, "cop") >= 0 && sentence.ChildWith(predicate, "case") >= 0);
    }

    /// <summary>Whether two claims have the same predicate, and the same participants as far as both name them.</summary>
    private bool SaysTheSame(Claim first, Claim second) =>
        PredicatesMatch(first, second) && SharesPatient(first, second) && SharesAgent(first, second);

    /// <summary>
    /// Who is not named may be anybody, unless the clauses tell to whom it was done: "the ferry was raised", but not "was
    /// wearing a belt" of a man without a name beside "Smith was wearing a belt".
    /// </summary>
    private bool SharesAgent(Claim first, Claim second) =>
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

    private bool SharesPatient(Claim first, Claim second) =>
        Has(first, TermRole.Patient) && Has(second, TermRole.Patient)
            ? Share(first, second, TermRole.Patient)
            : Share(first, second, TermRole.Circumstance) || Share(first, second, TermRole.Agent);

    /// <summary>
    /// "The ferries were cancelled until Friday" and "the ferries ran on Thursday": of a passive, what it was done to is the
    /// subject. Where both name times, only a state that was to last beyond the other's is surely the same one.
    /// </summary>
    private bool HaveOneSubject(Claim first, Claim second) =>
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

    private bool Share(Claim first, Claim second, TermRole role) =>
        first.Form.Terms.Any(a => a.Role == role && second.Form.Terms.Any(b => b.Role == role && IsSameWord(a, b)));

    private bool IsSameWord(Term a, Term b) => thesaurus.AreSame(a.Lemma, a.Pos, b.Lemma, b.Pos);
}
