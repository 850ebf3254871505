using System.Collections.Frozen;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Claims;

/// <summary>Tells what befell people, by one word or by several: "claimed 40 lives", "cut 300 jobs", "fled their homes", "aboard".</summary>
/// <remarks>The groups of <c>befallings.yaml</c> have the words that say it on their own.</remarks>
internal sealed class Fates(Thesaurus thesaurus)
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

    /// <summary>What people are on, or on board of, when they travel.</summary>
    private static readonly FrozenSet<string> Vehicles = FrozenSet.Create(
        StringComparer.Ordinal,
        "plane",
        "aircraft",
        "airplane",
        "jet",
        "airliner",
        "flight",
        "helicopter",
        "ship",
        "boat",
        "ferry",
        "vessel",
        "bus",
        "coach",
        "train"
    );

    /// <summary>Tokens behind the people among which "aboard" is looked for: "300 people were on the ill-fated ship".</summary>
    private const int BoardReach = 5;

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

    /// <summary>Whether a word tells what befell people.</summary>
    /// <remarks>Where they are says less of them than what befell them there: "fifteen people aboard were hurt".</remarks>
    public bool AreToldAt(Sentence sentence, int token) =>
        !IsAboard(sentence, token) && At(sentence, token) is not null;

    /// <summary>One word for what befell people by a word of a sentence: "die" for the killed and for lives claimed; null for other words.</summary>
    public Lexeme? At(Sentence sentence, int token)
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
    public static bool IsLifeTaken(Sentence sentence, int token) =>
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

    /// <summary>"[Fled] their homes", "[drove] 300 people from their houses".</summary>
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
    public static int? WordOfBoard(Sentence sentence, int people)
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
        || (sentence.Tokens[token].Lemma is "board" && token > 0 && sentence.Tokens[token - 1].Lemma is "on")
        || IsOnVehicle(sentence, token);

    /// <summary>"300 people were on the [ferry]": said of the clause's own vehicle, not of "a boat" that came by.</summary>
    private static bool IsOnVehicle(Sentence sentence, int token) =>
        Vehicles.Contains(sentence.Tokens[token].Lemma)
        && sentence.PrepositionOf(token) is "on"
        && sentence.ChildWith(token, "cop") >= 0
        && sentence.ChildWith(token, "nsubj") >= 0
        && sentence.ChildWith(token, "det") is >= 0 and var article
        && sentence.Tokens[article].Lemma is "the"
        && !sentence
            .ChildrenOf(token)
            .Any(child => sentence.Tokens[child].BaseRelation() is "amod" or "compound" or "acl");

    /// <summary>"The ferry was [carrying] 300 people".</summary>
    private static bool Carries(Sentence sentence, int verb) =>
        sentence.Tokens[verb] is { Pos: UniversalPos.Verb, Lemma: "carry" }
        && sentence.ChildWith(verb, "obj") is >= 0 and var people
        && sentence.Tokens[people].Lemma is "people" or "person" or "passenger";

    /// <summary>The verb itself, or what it says they were found to be: "feared [dead]".</summary>
    public int? ToldBy(Sentence sentence, int verb)
    {
        if (AreToldAt(sentence, verb))
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
                    ) && AreToldAt(sentence, child),
                -1
            );
        return found >= 0 ? found : null;
    }
}
