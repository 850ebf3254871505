using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Comparison;

/// <summary>Compares two claims that something happened.</summary>
internal sealed class HappeningComparison(
    Thesaurus thesaurus,
    ValueWords valueWords,
    OpenDenials denials,
    DetailComparison details,
    RenamedClauses renamed,
    Journeys journeys
)
{
    private readonly Participants participants = new(thesaurus);
    private readonly MeasuredThings things = new(thesaurus, valueWords);
    private readonly Converses converses = new(thesaurus);
    private readonly ToldEvents events = new(thesaurus, valueWords);

    /// <summary>The relation of two happenings.</summary>
    public Relation Relate(Claim first, Claim second)
    {
        var (kind, reason) = Judge(first, second);

        // "Arrived in August" and "left in November": who came may go; but what is closed until Monday is not open on Friday.
        return kind is RelationKind.Opposed && OtherDays.Are(first, second) && !StateEnds.Overlap(first, second)
            ? new Relation(first, second, RelationKind.Compatible, RelationReason.Apart, null, null)
            : new Relation(first, second, kind, reason, null, null);
    }

    private (RelationKind, RelationReason) Judge(Claim first, Claim second)
    {
        var (a, b) = (first.Proposition, second.Proposition);
        if (first.Facet is Facet.Thing)
        {
            // What is told of a thing is told by the whole clause, which is compared itself.
            return
                IsSaidNotToBe(a) == IsSaidNotToBe(b)
                && !NameOtherNumbers(first, second)
                && !renamed.AreOtherThings(first, second)
                ? (RelationKind.Equal, RelationReason.Same)
                : (RelationKind.Compatible, RelationReason.Apart);
        }

        // Who asks does not answer.
        if (a.Certainty is Certainty.Open != b.Certainty is Certainty.Open)
        {
            return (RelationKind.Compatible, RelationReason.Apart);
        }

        var differ = a.Certainty != b.Certainty || a.Polarity != b.Polarity;
        var (p, q) = (PredicateOf(a), PredicateOf(b));
        var opposites =
            AreOpposites(p, q)
                && !denials.IsFormer(a)
                && !denials.IsFormer(b)
                && !BothTold.In(a, q)
                && !BothTold.In(b, p)
                && (participants.SharesPatient(first, second) || participants.HaveOneSubject(first, second))
                && participants.Stand(first, second, TermRole.Agent) != false
            || AreDoneOppositely(first, second)
            || AreInOppositePhases(first, second);
        if (opposites && details.TellOfOthers(first, second))
        {
            return (RelationKind.Compatible, RelationReason.Apart);
        }

        if (!differ && !opposites)
        {
            return ByOrToOthers(first, second);
        }

        if (!opposites && !SaysTheSame(first, second))
        {
            // Without the same predicate of the same thing a "will" of one says nothing about the other, and a "not" no more than that
            // the two do not agree.
            return IsSaidNotToBe(a) != IsSaidNotToBe(b)
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

    /// <summary>"A Category 3 storm" and "a Category 4 storm".</summary>
    private static bool NameOtherNumbers(Claim first, Claim second) =>
        NumbersOf(first) is { Length: > 0 } a && NumbersOf(second) is { Length: > 0 } b && !a.Intersect(b).Any();

    private static string[] NumbersOf(Claim thing) =>
        [.. thing.Form.Terms.Select(term => term.Lemma).Where(lemma => lemma.All(char.IsAsciiDigit))];

    /// <summary>"He did not go", "she denied that he went"; who denies that he did not go says that he went.</summary>
    private static bool IsSaidNotToBe(Proposition proposition) =>
        proposition.Polarity is Polarity.Negative != proposition.Certainty is Certainty.Denied;

    private static bool IsSure(Proposition proposition) =>
        proposition.Certainty is Certainty.Asserted or Certainty.Reported or Certainty.Denied;

    /// <summary>"The crash killed 12 people" and "the crash injured 12 people"; but who was injured may be in hospital.</summary>
    private bool BefellOthers(Claim first, Claim second) =>
        !first.InClause.IsEmpty
        && !second.InClause.IsEmpty
        && FateOf(first.Proposition) is { } one
        && FateOf(second.Proposition) is { } other
        && one != other;

    private Lexeme? FateOf(Proposition proposition)
    {
        var predicate = PredicateOf(proposition);
        return thesaurus.WhatBefell(predicate.Lemma, predicate.Pos);
    }

    /// <summary>"Leads in Velin" and "leads in Dolen".</summary>
    private static bool NameOtherPlaces(Claim first, Claim second) =>
        PlacesOf(first) is { Length: > 0 } a && PlacesOf(second) is { Length: > 0 } b && !a.Intersect(b).Any();

    private static string[] PlacesOf(Claim claim) =>
        [
            .. claim
                .Form.Terms.Where(term => term is { Role: TermRole.Circumstance, Pos: UniversalPos.ProperNoun })
                .Select(term => term.Lemma),
        ];

    /// <summary>Whether the clauses count as many people or things of two kinds; null where they do not count two kinds.</summary>
    private bool? CountOthers(Claim first, Claim second)
    {
        // "Five men and five women" in both: each counts what the other counts.
        if (first.InClause.Any(a => second.InClause.Any(b => CountAlike(a, first, b, second))))
        {
            return null;
        }

        var others =
            from a in first.InClause
            from b in second.InClause
            where things.CountOthers(first, a, second, b)
            select (bool?)(a.Interval == b.Interval);
        return others.FirstOrDefault();
    }

    private static bool CountAlike(Quantity a, Claim first, Quantity b, Claim second) =>
        MeasuredThings.NounOf(a, first) is { } noun && noun == MeasuredThings.NounOf(b, second);

    /// <summary>The same was done, but by or to others.</summary>
    private (RelationKind, RelationReason) ByOrToOthers(Claim first, Claim second)
    {
        if (FormerPosts.Differ(first.Proposition, second.Proposition))
        {
            // Who was the mayor may be the former mayor now, but is not both.
            return
                PresentTense.Has(first.Proposition)
                && PresentTense.Has(second.Proposition)
                && participants.Share(first, second, TermRole.Agent)
                ? (RelationKind.Different, RelationReason.Detail)
                : (RelationKind.Compatible, RelationReason.Apart);
        }

        if (!PredicatesMatch(first, second))
        {
            return OfOtherWords(first, second);
        }

        if (CountOthers(first, second) is { } asMany)
        {
            // "Forty soldiers died" beside "twelve civilians died" may both be so; beside "forty civilians died" hardly.
            return asMany
                ? (RelationKind.Different, RelationReason.Detail)
                : (RelationKind.Compatible, RelationReason.Apart);
        }

        if (
            participants.AreSwapped(first, second)
            && HasOwnAgent(first.Proposition)
            && HasOwnAgent(second.Proposition)
            && !thesaurus.IsMutual(PredicateOf(first.Proposition).Lemma)
        )
        {
            // Two may well hit each other, but not beat each other.
            return
                thesaurus.IsOneWay(PredicateOf(first.Proposition).Lemma)
                && !OtherDays.Are(first, second)
                && !NameOtherPlaces(first, second)
                ? (RelationKind.Opposed, RelationReason.Opposites)
                : (RelationKind.Compatible, RelationReason.Apart);
        }

        var agents = participants.Stand(first, second, TermRole.Agent);
        var patients = participants.Stand(first, second, TermRole.Patient);
        return (agents, patients) switch
        {
            (false, true)
                when HasOwnAgent(first.Proposition)
                    && HasOwnAgent(second.Proposition)
                    && !IsToAnyThing(first.Proposition)
                    && !IsToAnyThing(second.Proposition)
                    && !Participants.NamesAgentOf(first, second)
                    && !Participants.NamesAgentOf(second, first) => (RelationKind.Different, RelationReason.Agent),
            (true, false) => (RelationKind.Different, RelationReason.Patient),
            (not false, not false) when OtherDays.Are(first, second) && details.NameAnother(first, second) => (
                RelationKind.Compatible,
                RelationReason.Apart
            ),
            (not false, not false) when details.Differ(first, second) => (
                RelationKind.Different,
                RelationReason.Detail
            ),
            _ => ByNames(first, second),
        };
    }

    /// <summary>Clauses that are linked tell the same in other words, unless something says that they tell of two.</summary>
    private (RelationKind, RelationReason) OfOtherWords(Claim first, Claim second)
    {
        var (a, b) = (first.Proposition, second.Proposition);
        if (converses.AreTurnedRound(a, b))
        {
            return (RelationKind.Opposed, RelationReason.Opposites);
        }

        var areTwoKinds = AreTwoKinds(first, second);
        if (areTwoKinds && !(AreAdjectives(a, b) && !AreOfOneThing(a, b)))
        {
            return (RelationKind.Different, RelationReason.Detail);
        }

        return areTwoKinds || BefellOthers(first, second) || journeys.AreTwo(a, b)
            ? (RelationKind.Compatible, RelationReason.Apart)
            : (RelationKind.Equal, RelationReason.Same);
    }

    private (RelationKind, RelationReason) ByNames(Claim first, Claim second) =>
        renamed.Stand(first, second) switch
        {
            NameStanding.Exclusive => (RelationKind.Different, RelationReason.Detail),
            NameStanding.Others => (RelationKind.Compatible, RelationReason.Apart),
            _ => (RelationKind.Equal, RelationReason.Same),
        };

    /// <summary>"The victim, a teacher" and "the victim, a nurse", "was red" and "was blue": what somebody is said to be, the other is not.</summary>
    private bool AreTwoKinds(Claim first, Claim second) =>
        HaveExclusivePredicates(first.Proposition, second.Proposition)
        && (participants.Share(first, second, TermRole.Patient) || participants.Share(first, second, TermRole.Agent));

    private bool HaveExclusivePredicates(Proposition a, Proposition b) =>
        (a.PredicateToken, b.PredicateToken) is var (p, q)
        && TellsWhatItIs(p)
        && TellsWhatItIs(q)
        && thesaurus.AreExclusive(p.Lemma, p.Pos, q.Lemma, q.Pos)
        && !BothTold.In(a, new Lexeme(q.Lemma, q.Pos))
        && !BothTold.In(b, new Lexeme(p.Lemma, p.Pos));

    private static bool AreAdjectives(Proposition a, Proposition b) =>
        a.PredicateToken.Pos is UniversalPos.Adjective && b.PredicateToken.Pos is UniversalPos.Adjective;

    /// <summary>"The car was red", "the car was blue"; not "the roof of the house", "the other car".</summary>
    private static bool AreOfOneThing(Proposition a, Proposition b) =>
        Givenness.SubjectOf(a) is { } one
        && Givenness.SubjectOf(b) is { } other
        && Givenness.IsKnown(a.Sentence, one)
        && Givenness.IsKnown(b.Sentence, other)
        && Givenness.IsOneMore(a.Sentence, one) == Givenness.IsOneMore(b.Sentence, other)
        && string.Equals(
            a.Sentence.Tokens[one].Lemma,
            b.Sentence.Tokens[other].Lemma,
            StringComparison.OrdinalIgnoreCase
        );

    private static bool TellsWhatItIs(Token predicate) =>
        predicate.Pos is UniversalPos.Noun or UniversalPos.ProperNoun or UniversalPos.Adjective;

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
        && participants.Stand(first, second, TermRole.Agent) != false
        && participants.Stand(first, second, TermRole.Patient) != false;

    /// <summary>"Continued burning" and "stopped burning": the verb above says how far along it is.</summary>
    private bool AreInOppositePhases(Claim first, Claim second) =>
        Phase(first.Proposition) is { } a
        && Phase(second.Proposition) is { } b
        && AreOpposites(a, b)
        && PredicatesMatch(first, second)
        && participants.SharesPatient(first, second);

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

        return (Told.HaveSame(first, second, thesaurus) && events.IsOneMore(first) == events.IsOneMore(second))
            || events.TellsThatItHappened(first, second)
            || events.TellsThatItHappened(second, first);
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
        PredicatesMatch(first, second)
        && participants.SharesPatient(first, second)
        && participants.SharesAgent(first, second);

    private bool IsSameWord(Term a, Term b) => thesaurus.AreSame(a.Lemma, a.Pos, b.Lemma, b.Pos);
}
