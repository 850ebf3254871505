using Reconcile.Claims;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Clustering;

/// <summary>Tells quantities that only look comparable from two values of one thing.</summary>
/// <remarks>
/// Clustering joins what is alike; a number that differs is an alarm only where nothing says that it counts something
/// else: another fate, day, agent, origin or person, a score of the moment, a thing of another kind or size, a mean, a part
/// of what the same article counts as a whole.
/// </remarks>
internal sealed class OtherThings(Thesaurus thesaurus, ValueWords valueWords, Countries countries)
{
    /// <summary>Tokens behind a distance among which the place that it is counted from is looked for.</summary>
    private const int OriginReach = 8;

    /// <summary>Counts from here on are given in thousands: "1.5 thousand" has no broken thing in it.</summary>
    private const double LargestBroken = 1000;

    /// <summary>Likeness below which two nouns are no two words for one thing that changes.</summary>
    internal const double LeastLikeness = 0.5;

    /// <summary>How many times larger a number beside a time must be to be of another time: 6.1 and 6.2 may be one earthquake's.</summary>
    private const double SurelyOther = 1.2;

    private readonly MeasuredThings things = new(thesaurus, valueWords);
    private readonly CountedWholes wholes = new(thesaurus, valueWords);
    private readonly TableRows rows = new(thesaurus, valueWords);
    private readonly ThingKinds kinds = new(thesaurus);
    private readonly Scores scores = new(thesaurus, valueWords);
    private readonly Changes changes = new(valueWords);
    private readonly OtherSubjects subjects = new(thesaurus, valueWords);
    private readonly OtherEvents events = new(thesaurus);

    /// <summary>Tells the ages of two persons from two of one.</summary>
    public AgePairs Ages { get; } = new(thesaurus, valueWords);

    /// <summary>Whether two quantities that differ are of two things.</summary>
    public bool Are(Claim first, Claim second) =>
        things.TellOtherFates(first, second)
        || NameOthers(first, second)
        || Ages.AreOfOthers(first, second)
        || wholes.Holds(first, second)
        || wholes.Holds(second, first)
        || wholes.IsPartOfRow(first, second)
        || wholes.IsPartOfRow(second, first)
        || ThingKinds.IsOneOfSeveral(first)
        || ThingKinds.IsOneOfSeveral(second);

    /// <summary>
    /// Whether two quantities that differ, or two times, are of two things by what the claims name beside them, so that they
    /// are not linked.
    /// </summary>
    public bool AreNamed(Claim first, Claim second) =>
        AgePairs.AreOfTwo(first, second)
        || (
            !AgePairs.AreOfOne(first, second)
            && (
                subjects.IsOfTheOther(first, second)
                || subjects.IsOfTheOther(second, first)
                || TellOthers(first, second)
            )
        );

    /// <summary>"Berg wants a four-year contract" and "Lind has signed for two years".</summary>
    private bool AreDurationsOfOthers(Claim first, Claim second) =>
        ParticipantNames.AreOtherPersons(first, second, TermRole.Agent)
        || (
            ParticipantNames.Differ(first, second, TermRole.Circumstance, guessed: true)
            && !Told.HaveSame(first, second, thesaurus)
        );

    private bool TellOthers(Claim first, Claim second) =>
        (first.Value, second.Value) switch
        {
            (QuantityValue { Quantity: var a }, QuantityValue { Quantity: var b }) => things.CountOthers(
                first,
                a,
                second,
                b
            )
                || things.TellOtherFates(first, second)
                || wholes.CountPartOfIt(first, a, second, b)
                || AreOfOtherPersonsByName(first, second)
                || Differ(a, b)
                    && (
                        NameOthers(first, second)
                        || subjects.AreOfOneRow(first, second)
                        || subjects.AreOtherLevels(first, second)
                        || ChangeOthers(first, second)
                        || ThingKinds.Differ(first, second)
                        || countries.Differ(first, second)
                        || things.AreOfOtherContents(first, second)
                        || TellsNeed(first) != TellsNeed(second)
                        || PredicatesTellOtherFates(first, second)
                        || kinds.IsOfAnotherKind(first, second)
                        || kinds.IsOfAnotherKind(second, first)
                        || TellsAverage(first) != TellsAverage(second)
                        || scores.TellsVenue(first) != scores.TellsVenue(second)
                        || rows.AreOfOtherRows(first, second)
                        || changes.AreMixed(first, second)
                        || (
                            a.Dimension is Dimension.Score
                            && (
                                ParticipantNames.Differ(first, second, TermRole.Patient, guessed: true)
                                || (Told.HaveSame(first, second, thesaurus) && HaveOtherHeads(first, second))
                            )
                        )
                        || (TellsHowOften(first) && TellsHowOften(second) && !Told.HaveSame(first, second, thesaurus))
                    ),
            // Where one lives is not where it happened, nor where another lives.
            (WordsValue, WordsValue) => (HomeReader.IsHome(first) || HomeReader.IsHome(second))
                && !string.Equals(first.Form.Text, second.Form.Text, StringComparison.Ordinal),
            (CalendarValue { Time: var a }, CalendarValue { Time: var b }) => OffsetOf(first, a) != OffsetOf(second, b)
                || AreDoneToOthers(first, second)
                || (first.Facet is Facet.Duration && AreDurationsOfOthers(first, second))
                || subjects.AreOfOneRow(first, second)
                || TellsAgain(first) != TellsAgain(second)
                || (OtherDays.Exclude(a, b) && rows.TellOtherNumbers(first, second, SurelyOther))
                || NumberedThings.Differ(first.Proposition, second.Proposition),
            (NoValue, NoValue) => rows.AreRowsOfOneTable(first, second),
            _ => false,
        };

    /// <summary>
    /// Whether the clauses name other days, agents, places or moments of a match beside their values; none of which an age has
    /// to do with, whose bearer is the same on all days.
    /// </summary>
    private bool NameOthers(Claim first, Claim second) =>
        !PairScorer.AreOfOneBearer(first, second)
        && (
            OtherDays.Are(first, second)
            || HaveOtherAgents(first, second)
            || AreFromOtherPlaces(first, second)
            || scores.IsOfTheMoment(first)
            || scores.IsOfTheMoment(second)
        );

    /// <summary>"Cut deaths by 30 per cent" and "cut hospital stays by 50 per cent".</summary>
    private bool ChangeOthers(Claim first, Claim second) =>
        first.Facet is Facet.Share
        && Told.HaveSame(first, second, thesaurus)
        && ObjectOf(first) is { } a
        && ObjectOf(second) is { } b
        && thesaurus.Similarity(a.Lemma, a.Pos, b.Lemma, b.Pos) < LeastLikeness;

    /// <summary>The common noun that is the object of a claim's clause, beside its value; null where none is.</summary>
    private static Token? ObjectOf(Claim claim) =>
        claim
            .Proposition.Arguments.Where(argument =>
                argument.Role is ArgumentRole.Patient
                && claim.Value is QuantityValue { Quantity.Tokens: var value }
                && !argument.Tokens.Contains(value.Start)
            )
            .Select(argument => claim.Proposition.Sentence.Tokens[argument.Head])
            .FirstOrDefault(token => token.Is("obj") && token.Pos is UniversalPos.Noun);

    /// <summary>"Was elected in 2016" and "was elected again in 2020".</summary>
    private static bool TellsAgain(Claim claim) =>
        claim
            .Proposition.Sentence.ChildrenOf(claim.Proposition.Predicate)
            .Any(child => claim.Proposition.Sentence.Tokens[child] is { Lemma: "again" } word && word.Is("advmod"));

    /// <summary>-1 for "eleven days before the vote", 1 for "eleven days after it", 0 for "it lasted eleven days".</summary>
    private static int OffsetOf(Claim claim, TimeExpression time)
    {
        var tokens = claim.Proposition.Sentence.Tokens;
        return claim.Facet is not Facet.Duration || time.Tokens.End >= tokens.Length ? 0
            : tokens[time.Tokens.End].Text.ToLowerInvariant() is "before" or "earlier" ? -1
            : tokens[time.Tokens.End].Text.ToLowerInvariant() is "after" or "later" ? 1
            : 0;
    }

    /// <summary>A score is two numbers, of which no third lies between.</summary>
    internal static bool Differ(Quantity a, Quantity b) =>
        a.Dimension is Dimension.Score && b.Dimension is Dimension.Score
            ? a.Interval != b.Interval
            : !a.Interval.Overlaps(b.Interval);

    /// <summary>"Shot twice" and "called three times": how often something was done is of what was done.</summary>
    private static bool TellsHowOften(Claim claim) =>
        claim.Facet is Facet.Count && MeasuredThings.Of(claim) is [{ Lemma: "time" }];

    /// <summary>"The committee passed it 9-2" and "the council passed it 30-12": another body, or another place behind "in".</summary>
    private bool HaveOtherHeads(Claim first, Claim second)
    {
        return AreOthers(ArgumentRole.Agent) || AreOthers(ArgumentRole.Patient) || AreOthers(ArgumentRole.Oblique);

        bool AreOthers(ArgumentRole role) =>
            HeadsOf(first, role) is { Length: > 0 } a
            && HeadsOf(second, role) is { Length: > 0 } b
            && !a.Any(x => b.Any(y => thesaurus.AreSame(x.Lemma, x.Pos, y.Lemma, y.Pos)));
    }

    /// <summary>The nouns that play a part in a clause; of circumstances, those behind "in".</summary>
    private static Token[] HeadsOf(Claim claim, ArgumentRole role) =>
        [
            .. claim
                .Proposition.Arguments.Where(argument =>
                    argument.Role == role && (role is not ArgumentRole.Oblique || argument.Preposition is "in")
                )
                .Select(argument => claim.Proposition.Sentence.Tokens[argument.Head])
                .Where(token => token.Pos is UniversalPos.Noun),
        ];

    /// <summary>"Averaged 12 votes", and "12.5 votes" without that word: nothing that is counted comes in parts.</summary>
    private bool TellsAverage(Claim claim) =>
        IsBroken(claim)
        || valueWords.TellsAverage(claim.Proposition.PredicateToken.Lemma)
        || claim.Form.Terms.Any(term => valueWords.TellsAverage(term.Lemma));

    /// <summary>"Charged with five counts" and "convicted of three counts": two things that befell somebody.</summary>
    private bool PredicatesTellOtherFates(Claim first, Claim second) =>
        first.Facet is Facet.Count
        && things.ArePeople(first, second) is not true
        && Told.By(first, thesaurus) is var a
        && Told.By(second, thesaurus) is var b
        && thesaurus.WhatBefell(a.Lemma, a.Pos) is { } one
        && thesaurus.WhatBefell(b.Lemma, b.Pos) is { } other
        && one != other;

    /// <summary>"Needs 50 votes": they are no votes that anybody has.</summary>
    private bool TellsNeed(Claim claim) =>
        claim is { Value: QuantityValue { Quantity: var quantity }, Proposition: var proposition }
        && valueWords.TellsNeed(proposition.PredicateToken.Lemma)
        && Enumerable
            .Range(quantity.Tokens.Start, quantity.Tokens.Length)
            .Append(quantity.Noun ?? quantity.Tokens.Start)
            .Select(token => proposition.Sentence.Tokens[token])
            .Any(token => token.Is("obj") && token.Head == proposition.Predicate);

    private static bool IsBroken(Claim claim) =>
        claim
            is {
                Facet: Facet.Count,
                Value: QuantityValue { Quantity: { Interval: { IsPoint: true, Low: < LargestBroken } interval } }
            }
        && interval.Low != Math.Floor(interval.Low);

    /// <summary>Whether two things were done to others or led elsewhere, by name, or the one began what the other ended.</summary>
    public bool AreOtherDeeds(Claim first, Claim second) =>
        AreDoneToOthers(first, second) || AreOpposites(first, second);

    /// <summary>Whether what two clauses tell was done by, or to, what means the same: the fire and the blaze, not a fight.</summary>
    public bool AreToldOfOne(Claim first, Claim second) =>
        first.Form.Terms.Any(a =>
            a.Role is TermRole.Agent or TermRole.Patient
            && second.Form.Terms.Any(b =>
                b.Role is TermRole.Agent or TermRole.Patient && thesaurus.AreSame(a.Lemma, a.Pos, b.Lemma, b.Pos)
            )
        );

    /// <summary>Whether the predicates are opposites: one may tell when something opened, the other when it closed.</summary>
    public bool AreOpposites(Claim first, Claim second)
    {
        var (a, b) = (Told.By(first, thesaurus), Told.By(second, thesaurus));
        return thesaurus.AreOpposites(a.Lemma, a.Pos, b.Lemma, b.Pos);
    }

    /// <summary>"Won the Lind Prize in 1998" and "won the Berg Medal in 2008", "the robbery of a bank" and "the robbery of a shop".</summary>
    private bool AreDoneToOthers(Claim first, Claim second) =>
        ParticipantNames.Differ(first, second, TermRole.Patient, guessed: true)
        || HaveOtherGoals(first, second)
        || (
            (first.Event ?? second.Event) is not null
            && (first.Value, second.Value) is (CalendarValue { Time: var a }, CalendarValue { Time: var b })
            && OtherDays.Exclude(a, b)
            && events.Are(first, second)
        );

    /// <summary>"Moved to Dolen in 2003" and "came back to Marsk in 2007".</summary>
    private static bool HaveOtherGoals(Claim first, Claim second) =>
        Goals(first) is { Length: > 0 } a && Goals(second) is { Length: > 0 } b && !ParticipantNames.ShareWord(a, b);

    private static string[] Goals(Claim claim) =>
        [
            .. claim
                .Proposition.Arguments.Where(argument => argument.Preposition is "to" or "into")
                .Select(argument => claim.Proposition.Sentence.Tokens[argument.Head])
                .Where(token => token.Pos is UniversalPos.ProperNoun)
                .Select(token => token.Lemma.ToLowerInvariant()),
        ];

    /// <summary>"Lind scored 23 points" and "Berg had 16": what one did is not what another did.</summary>
    private static bool HaveOtherAgents(Claim first, Claim second) =>
        first.Value is QuantityValue { Quantity.Dimension: var dimension }
        && ParticipantNames.Differ(first, second, TermRole.Agent, guessed: true)
        && !(dimension is Dimension.Score && NameEachOther(first, second));

    /// <summary>"Velin beat Dolen 2-1" and "Dolen lost 3-1 to Velin".</summary>
    private static bool NameEachOther(Claim first, Claim second) =>
        ParticipantNames.Of(first, TermRole.Agent, guessed: true).All(name => Names(second, name))
        && ParticipantNames.Of(second, TermRole.Agent, guessed: true).All(name => Names(first, name));

    private static bool Names(Claim claim, string name) => claim.Form.Terms.Any(term => term.Lemma == name);

    /// <summary>"Lind scored 14 points" and "Berg scored 14 points" agree in nothing.</summary>
    private static bool AreOfOtherPersonsByName(Claim first, Claim second) =>
        first.Facet is not Facet.Age && ParticipantNames.AreOtherPersons(first, second, TermRole.Agent);

    /// <summary>"17 miles east of Dolen" and "two miles from Marsk".</summary>
    private static bool AreFromOtherPlaces(Claim first, Claim second) =>
        Origin(first) is { Length: > 0 } a && Origin(second) is { Length: > 0 } b && !ParticipantNames.ShareWord(a, b);

    /// <summary>The names that a distance is counted from or to.</summary>
    private static string[] Origin(Claim claim)
    {
        if (claim is not { Facet: Facet.Length, Value: QuantityValue { Quantity: var length } })
        {
            return [];
        }

        var sentence = claim.Proposition.Sentence;
        var end = Math.Min(length.Tokens.End + OriginReach, sentence.Tokens.Length);
        for (var i = length.Tokens.End; i < end; i++)
        {
            if (
                sentence.Tokens[i].Pos is UniversalPos.ProperNoun
                && sentence.Tokens[i].BaseRelation() is "nmod" or "obl"
                && sentence.PrepositionOf(i) is "of" or "from" or "off" or "to"
            )
            {
                return
                [
                    .. Enumerable
                        .Range(length.Tokens.End, i + 1 - length.Tokens.End)
                        .Where(token => token == i || sentence.Tokens[token].Head == i)
                        .Where(token => sentence.Tokens[token].Pos is UniversalPos.ProperNoun)
                        .Select(token => sentence.Tokens[token].Lemma.ToLowerInvariant()),
                ];
            }
        }

        return [];
    }
}
