using System.Collections.Frozen;
using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Tells what a number counts: the noun, or for people what befell them.</summary>
/// <remarks>
/// "killing at least five people", "five workers died", "five dead" and "a death toll of five" count one thing; "five people
/// injured" counts another, though its noun is the same.
/// </remarks>
internal sealed class CountedThing(Thesaurus thesaurus)
{
    /// <summary>Verbs of which lives are the price: "claimed 40 lives".</summary>
    private static readonly FrozenSet<string> Taking = FrozenSet.Create(
        StringComparer.Ordinal,
        "claim",
        "take",
        "cost",
        "lose"
    );

    /// <summary>Verbs of who has no home any more: "fled their homes", "driven from their houses".</summary>
    private static readonly FrozenSet<string> Leaving = FrozenSet.Create(
        StringComparer.Ordinal,
        "leave",
        "flee",
        "abandon",
        "drive",
        "force",
        "lose"
    );

    /// <summary>Nouns of which a level is a number of something: "the number of [houses] damaged rose to 52".</summary>
    private static readonly FrozenSet<string> Numbers = FrozenSet.Create(
        StringComparer.Ordinal,
        "number",
        "total",
        "tally"
    );

    /// <summary>Nouns for all who work somewhere: "cut its [workforce] by 300".</summary>
    private static readonly FrozenSet<string> Staffs = FrozenSet.Create(
        StringComparer.Ordinal,
        "workforce",
        "staff",
        "payroll",
        "headcount"
    );

    /// <summary>Verbs of who makes others do something: "forced 300 people to leave their homes".</summary>
    private static readonly FrozenSet<string> Forcing = FrozenSet.Create(
        StringComparer.Ordinal,
        "force",
        "oblige",
        "compel",
        "order"
    );

    /// <summary>Tokens behind the people among which "aboard" is looked for: "300 people were on board".</summary>
    private const int BoardReach = 3;

    private static readonly Lexeme JobLoss = new("job loss", UniversalPos.Noun);

    private readonly Lexeme? jobLoss = thesaurus.WhatBefell(JobLoss.Lemma, JobLoss.Pos);

    /// <summary>Verbs of which jobs are the object when they are lost: "shed 300 jobs", "cost 300 people their jobs".</summary>
    private static readonly FrozenSet<string> Cutting = FrozenSet.Create(
        StringComparer.Ordinal,
        "cut",
        "shed",
        "axe",
        "slash",
        "lose",
        "cost",
        "eliminate",
        "scrap",
        "reduce",
        "shrink",
        "trim"
    );

    /// <summary>The token that tells best what is counted; null when no word does.</summary>
    public int? Of(Proposition proposition, Quantity quantity)
    {
        var sentence = proposition.Sentence;
        if (
            quantity.Dimension is Dimension.Magnitude
            && (quantity.Noun is not { } named || sentence.Tokens[named].Lemma is "magnitude")
        )
        {
            return EarthquakeNear(sentence, quantity) ?? quantity.Noun;
        }

        if (quantity.Dimension is not Dimension.Count)
        {
            return quantity.Noun;
        }

        if (IsWhole(sentence, quantity))
        {
            return quantity.Noun;
        }

        // "Nine miners were killed and eleven [trapped]": of the miners, too, but something else befell them.
        var next = quantity.Tokens.End;
        if (
            quantity.Noun is { } earlier
            && earlier < quantity.Tokens.Start
            && next < sentence.Tokens.Length
            && sentence.Tokens[next].Tag is "VBN"
            && TellsWhatBefell(sentence, next)
        )
        {
            return next;
        }

        if (quantity.Noun is { } noun && proposition.Span.Contains(sentence.Tokens[noun].Span))
        {
            return
                TellsWhatBefell(sentence, noun)
                || !(thesaurus.IsPerson(sentence.Tokens[noun].Lemma) || sentence.Tokens[noun].Lemma is "other")
                ? noun
                : BefallingOf(proposition, noun) ?? noun;
        }

        if (OfWhich(sentence, quantity) is { } antecedent)
        {
            return antecedent;
        }

        if (OfThese(sentence, quantity) is { } whole)
        {
            return whole;
        }

        if (NumberOf(proposition, quantity) is { } things)
        {
            return BefallingOf(proposition, things) ?? things;
        }

        // "put the toll at 40", "dozens injured", "and another four hurt": no noun of its own.
        return BefallingAround(proposition, quantity) ?? quantity.Noun;
    }

    /// <summary>A magnitude is an earthquake's: of "two [quakes], one of 6.8 and one of 6.5" and "the [quake] had a magnitude of 5.9".</summary>
    private int? EarthquakeNear(Sentence sentence, Quantity quantity)
    {
        int? nearest = null;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (
                sentence.Tokens[i] is { Pos: UniversalPos.Noun } noun
                && thesaurus.AreSame(noun.Lemma, UniversalPos.Noun, "earthquake", UniversalPos.Noun)
                && !(nearest is { } other && Distance(other) <= Distance(i))
            )
            {
                nearest = i;
            }
        }

        return nearest;

        int Distance(int token) => Math.Abs(token - quantity.Tokens.Start);
    }

    /// <summary>"Seven of the [40] passengers survived": of the 40 the clause tells nothing.</summary>
    public static bool IsWhole(Sentence sentence, Quantity quantity) =>
        quantity is { Dimension: Dimension.Count, Noun: { } noun }
        && sentence.Tokens[quantity.Tokens.Start] is { } number
        && (number.Head == noun || quantity.Tokens.Contains(number.Head))
        && sentence.Tokens[noun] is { Head: >= 0 and var part } whole
        && whole.Is("nmod")
        && part < quantity.Tokens.Start
        && sentence.Tokens[part].Pos is UniversalPos.Numeral
        && sentence.PrepositionOf(noun) is "of";

    /// <summary>The word for what is counted that all ways of saying it share: "die" for the killed and for lives claimed.</summary>
    public Lexeme? NameOf(Sentence sentence, int counted)
    {
        var token = sentence.Tokens[counted];
        return WhatBefell(sentence, counted)
            ?? (
                token.Pos is UniversalPos.ProperNoun && thesaurus.IsPerson(token.Lemma)
                    ? new Lexeme("people", UniversalPos.Noun)
                    : null
            );
    }

    /// <summary>
    /// Whether a number tells of what befell people beside something else that befell others before it: the hurt of "three
    /// were killed and two more hurt", the missing of "Three were killed. Another two are missing".
    /// </summary>
    /// <param name="proposition">The clause of the number.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="sentences">The sentences of its article.</param>
    public bool IsFirstOfItsKind(Proposition proposition, Quantity quantity, ImmutableArray<Sentence> sentences)
    {
        var sentence = proposition.Sentence;
        if (Of(proposition, quantity) is not { } own || WhatBefell(sentence, own) is not { } kind)
        {
            return false;
        }

        var earlier = KindsIn(sentence, quantity.Tokens.Start, own).ToList();
        if (earlier.Count > 0)
        {
            return !earlier.Contains(kind);
        }

        return sentence.Index > 0
            && KindsIn(sentences[sentence.Index - 1]).Any()
            && !sentences.Take(sentence.Index).Any(before => KindsIn(before).Contains(kind));
    }

    private IEnumerable<Lexeme> KindsIn(Sentence sentence, int end = int.MaxValue, int without = -1)
    {
        for (var i = 0; i < Math.Min(end, sentence.Tokens.Length); i++)
        {
            if (i != without && WhatBefell(sentence, i) is { } kind)
            {
                yield return kind;
            }
        }
    }

    /// <summary>"12 of 30 [ballots]": the parts are of the name of the whole.</summary>
    private static int? OfThese(Sentence sentence, Quantity quantity)
    {
        var number = quantity.Tokens.End - 1;
        var noun = sentence.ChildWith(number, "nmod");
        return noun > number && sentence.Tokens[noun].Pos is UniversalPos.Noun && sentence.PrepositionOf(noun) is "of"
            ? noun
            : null;
    }

    /// <summary>"The number of [people] killed has reached 52", "put the number of [cases] at 52".</summary>
    private static int? NumberOf(Proposition proposition, Quantity quantity)
    {
        var sentence = proposition.Sentence;
        foreach (var argument in proposition.Arguments)
        {
            if (
                Numbers.Contains(sentence.Tokens[argument.Head].Lemma)
                && !quantity.Tokens.Contains(argument.Head)
                && ValuePosition.Of(proposition, quantity.Tokens) is { Preposition: not "by" } position
                && (position.IsPredicate || position.HangsOnPredicate || position.Preposition is "at")
                && sentence.ChildWith(argument.Head, "nmod") is >= 0 and var things
                && sentence.PrepositionOf(things) is "of"
            )
            {
                return things;
            }
        }

        return null;
    }

    /// <summary>"Nine mills, four of which closed": the noun that the relative clause stands at.</summary>
    private static int? OfWhich(Sentence sentence, Quantity quantity)
    {
        var tokens = sentence.Tokens;
        var of = quantity.Tokens.End;
        if (of + 1 >= tokens.Length || tokens[of].Lemma is not "of" || tokens[of + 1].Lemma is not "which")
        {
            return null;
        }

        // Bounded by the depth of the tree: every step goes up.
        for (var at = quantity.Tokens.Start; at >= 0; at = tokens[at].Head)
        {
            if (tokens[at].Is("acl") && tokens[at].Head >= 0 && tokens[tokens[at].Head].Pos is UniversalPos.Noun)
            {
                return tokens[at].Head;
            }
        }

        return null;
    }

    private int? BefallingOf(Proposition proposition, int noun)
    {
        var sentence = proposition.Sentence;

        // "24 people dead and 249 people injured"
        if (noun + 1 < sentence.Tokens.Length && TellsWhatBefell(sentence, noun + 1))
        {
            return noun + 1;
        }

        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (
                sentence.Tokens[child].BaseRelation() is "amod" or "acl" or "compound"
                && TellsWhatBefell(sentence, child)
            )
            {
                return child;
            }
        }

        // "Claimed the lives of 40 people"
        if (
            sentence.Tokens[noun] is { Head: >= 0 and var life }
            && sentence.Tokens[noun].Is("nmod")
            && IsLifeTaken(sentence, life)
        )
        {
            return life;
        }

        // "Opened fire, killing two": whatever clause the words were taken for.
        if (
            sentence.Tokens[noun] is { Head: >= 0 and var verb } word
            && (word.Is("obj") || word.Relation is "nsubj:pass")
            && TellsWhatBefell(sentence, verb)
        )
        {
            return verb;
        }

        // The people must be whom it befell, not somebody beside it: "in a school with 300 people a boy was hurt".
        return (
                proposition.Arguments.Any(argument =>
                    argument.Role is ArgumentRole.Patient or ArgumentRole.Agent && argument.Tokens.Contains(noun)
                )
                    ? BefallingBy(sentence, proposition.Predicate)
                    : null
            ) ?? WordOfBoard(sentence, noun);
    }

    /// <summary>The verb itself, or what it says they were found to be: "feared [dead]".</summary>
    private int? BefallingBy(Sentence sentence, int verb)
    {
        if (TellsWhatBefell(sentence, verb))
        {
            return verb;
        }

        var found = sentence
            .ChildrenOf(verb)
            .FirstOrDefault(
                child =>
                    (
                        sentence.Tokens[child].Is("xcomp")
                        || (sentence.Tokens[child].Is("advcl") && Forcing.Contains(sentence.Tokens[verb].Lemma))
                    ) && TellsWhatBefell(sentence, child),
                -1
            );
        return found >= 0 ? found : null;
    }

    private int? BefallingAround(Proposition proposition, Quantity quantity)
    {
        var sentence = proposition.Sentence;
        var next = quantity.Tokens.End;
        if (next < sentence.Tokens.Length && TellsWhatBefell(sentence, next))
        {
            return next;
        }

        // "Killed 40", whoever killed them
        var number = sentence.Tokens[quantity.Tokens.Start];
        if (number is { Head: >= 0 and var verb } && number.Is("obj") && TellsWhatBefell(sentence, verb))
        {
            return verb;
        }

        foreach (var argument in proposition.Arguments)
        {
            for (var i = argument.Tokens.Start; i < argument.Tokens.End; i++)
            {
                if (
                    (sentence.Tokens[i].Pos is UniversalPos.Noun || sentence.Tokens[i].Is("nmod"))
                    && TellsWhatBefell(sentence, i)
                )
                {
                    return i;
                }
            }
        }

        return BefallingBy(sentence, proposition.Predicate);
    }

    /// <summary>Where people are says less of them than what befell them there: "fifteen people aboard were hurt".</summary>
    private bool TellsWhatBefell(Sentence sentence, int token) =>
        !IsAboard(sentence, token) && WhatBefell(sentence, token) is not null;

    private Lexeme? WhatBefell(Sentence sentence, int token)
    {
        var meaning =
            IsLifeTaken(sentence, token) || TakesLives(sentence, token) ? new Lexeme("death", UniversalPos.Noun)
            : IsJobLost(sentence, token) || TakesJobs(sentence, token) ? JobLoss
            : IsMissing(sentence.Tokens[token]) ? new Lexeme("missing", UniversalPos.Adjective)
            : IsFromHome(sentence, token) ? new Lexeme("evacuation", UniversalPos.Noun)
            : IsAboard(sentence, token) || Carries(sentence, token) ? new Lexeme("aboard", UniversalPos.Adjective)
            : Draws(sentence, token) ? new Lexeme("crowd", UniversalPos.Noun)
            : thesaurus.MeaningAt(sentence, token);

        // Who lost a job is counted with the jobs.
        return thesaurus.WhatBefell(meaning.Lemma, meaning.Pos) is not { } befell ? null
            : befell == jobLoss ? new Lexeme("job", UniversalPos.Noun)
            : befell;
    }

    /// <summary>"Claimed 40 [lives]", "claimed 40 [victims]", "the loss of 40 [lives]".</summary>
    private static bool IsLifeTaken(Sentence sentence, int token) =>
        sentence.Tokens[token] is { Lemma: "life" or "victim", Head: >= 0 and var above } word
        && (
            (word.Is("obj") && Taking.Contains(sentence.Tokens[above].Lemma))
            || (word is { Lemma: "life" } && word.Is("nmod") && sentence.Tokens[above].Lemma is "loss")
        );

    /// <summary>"Twelve people are [missing]", which may look like a form of "miss".</summary>
    private static bool IsMissing(Token token) =>
        token.Tag is "VBG" && string.Equals(token.Text, "missing", StringComparison.OrdinalIgnoreCase);

    /// <summary>"40 people [lost] their lives".</summary>
    private static bool TakesLives(Sentence sentence, int verb) =>
        sentence.Tokens[verb].Pos is UniversalPos.Verb
        && sentence.ChildWith(verb, "obj") is >= 0 and var life
        && sentence.Tokens[life].Lemma is "life"
        && IsLifeTaken(sentence, life);

    /// <summary>"Shed 300 [jobs]", "300 [posts] were cut", "300 [posts] will go".</summary>
    private static bool IsJobLost(Sentence sentence, int token) =>
        IsJobCut(sentence, token)
        || IsStaffCutBy(sentence, token)
        || sentence.Tokens[token] is { Lemma: "job" or "post" or "position", Head: >= 0 and var verb } word
            && (
                (word.Is("obj") || word.Relation is "nsubj:pass")
                    && Cutting.Contains(sentence.Tokens[verb].Lemma)
                    // "Goal posts were lost in the storm."
                    && (word.Lemma is "job" || sentence.Tokens[verb].Lemma is not "lose")
                || word.Relation is "nsubj" && sentence.Tokens[verb].Lemma is "go" or "disappear" or "vanish"
            );

    /// <summary>"300 job [cuts]".</summary>
    private static bool IsJobCut(Sentence sentence, int token) =>
        sentence.Tokens[token] is { Lemma: "cut" or "loss", Pos: UniversalPos.Noun }
        && sentence.ChildWith(token, "compound") is >= 0 and var job
        && sentence.Tokens[job].Lemma is "job";

    /// <summary>"[Cut] its workforce by 300".</summary>
    private static bool IsStaffCutBy(Sentence sentence, int token) =>
        sentence.Tokens[token].Pos is UniversalPos.Verb
        && Cutting.Contains(sentence.Tokens[token].Lemma)
        && sentence.ChildWith(token, "obj") is >= 0 and var staff
        && Staffs.Contains(sentence.Tokens[staff].Lemma)
        && sentence.ChildrenOf(token).Any(child => sentence.PrepositionOf(child) is "by");

    /// <summary>"300 people [lost] their jobs", "[cost] 300 people their jobs".</summary>
    private static bool TakesJobs(Sentence sentence, int verb) =>
        sentence.Tokens[verb].Pos is UniversalPos.Verb
        && sentence.ChildrenOf(verb).Any(child => IsJobLost(sentence, child));

    private static bool IsFromHome(Sentence sentence, int verb) =>
        sentence.Tokens[verb].Pos is UniversalPos.Verb
        && Leaving.Contains(sentence.Tokens[verb].Lemma)
        && sentence
            .ChildrenOf(verb)
            .Any(child =>
                sentence.Tokens[child].Lemma is "home" or "house"
                && sentence.Tokens[child].BaseRelation() is "obj" or "obl"
            );

    /// <summary>"The march [drew] 300 people".</summary>
    private bool Draws(Sentence sentence, int verb) =>
        sentence.Tokens[verb] is { Pos: UniversalPos.Verb, Lemma: "draw" or "attract" }
        && sentence.ChildWith(verb, "obj") is >= 0 and var people
        && thesaurus.IsPerson(sentence.Tokens[people].Lemma);

    /// <summary>"300 people were [aboard] the ship", "with 300 people on [board]".</summary>
    private static int? WordOfBoard(Sentence sentence, int people)
    {
        for (var token = people + 1; token < Math.Min(people + 1 + BoardReach, sentence.Tokens.Length); token++)
        {
            if (IsAboard(sentence, token))
            {
                return token;
            }
        }

        return null;
    }

    private static bool IsAboard(Sentence sentence, int token) =>
        sentence.Tokens[token].Lemma is "aboard"
        || (sentence.Tokens[token].Lemma is "board" && token > 0 && sentence.Tokens[token - 1].Lemma is "on");

    /// <summary>"The ferry was [carrying] 300 people".</summary>
    private static bool Carries(Sentence sentence, int verb) =>
        sentence.Tokens[verb] is { Pos: UniversalPos.Verb, Lemma: "carry" }
        && sentence.ChildWith(verb, "obj") is >= 0 and var people
        && sentence.Tokens[people].Lemma is "people" or "person" or "passenger";
}
