using System.Collections.Frozen;
using System.Collections.Immutable;
using Reconcile.Language;

namespace Reconcile.Lexicon;

/// <summary>Words that say how a value stands to what it is the value of.</summary>
internal sealed class ValueWords
{
    private static readonly Lazy<ValueWords> Shared = new(() => From(Lexicons.Shipped));

    private readonly FrozenSet<string> levels;
    private readonly FrozenSet<string> levelObjects;
    private readonly FrozenSet<string> levelTo;
    private readonly FrozenSet<string> changes;
    private readonly FrozenSet<string> lasting;
    private readonly FrozenSet<string> happening;
    private readonly FrozenSet<string> ending;
    private readonly FrozenSet<string> averages;
    private readonly FrozenSet<string> needs;
    private readonly FrozenSet<string> sums;
    private readonly FrozenSet<string> venues;
    private readonly FrozenSet<string> countedOnce;
    private readonly FrozenSet<string> rounds;
    private readonly FrozenSet<string> belongings;
    private readonly ImmutableArray<string> deciding;

    private ValueWords(WordList list)
    {
        levels = list.Texts("levels").ToFrozenSet(StringComparer.Ordinal);
        levelObjects = list.Texts("level-objects").ToFrozenSet(StringComparer.Ordinal);
        changes = list.Texts("changes").ToFrozenSet(StringComparer.Ordinal);
        levelTo = list.Texts("level-to").ToFrozenSet(StringComparer.Ordinal);
        lasting = list.Texts("lasting").ToFrozenSet(StringComparer.Ordinal);
        happening = list.Texts("happening").ToFrozenSet(StringComparer.Ordinal);
        ending = list.Texts("ending").ToFrozenSet(StringComparer.Ordinal);
        averages = list.Texts("averages").ToFrozenSet(StringComparer.Ordinal);
        needs = list.Texts("needs").ToFrozenSet(StringComparer.Ordinal);
        sums = list.Texts("sums").ToFrozenSet(StringComparer.Ordinal);
        venues = list.Texts("venues").ToFrozenSet(StringComparer.Ordinal);
        countedOnce = list.Texts("counted-once").ToFrozenSet(StringComparer.Ordinal);
        rounds = list.Texts("rounds").ToFrozenSet(StringComparer.Ordinal);
        belongings = list.Texts("belongings").ToFrozenSet(StringComparer.Ordinal);
        deciding = [.. list.Texts("deciding")];
    }

    /// <summary>The list as packs changed it.</summary>
    public static ValueWords With(Lexicons lexicons) => lexicons.Make(Shared, From, "value-words");

    /// <summary>Whether a noun is somebody else, or something, of whoever stands before it: "the mayor's son", "her house".</summary>
    public bool IsOfSomebody(string noun) => belongings.Contains(noun);

    /// <summary>Whether a verb only says how high a number is: "rise", "reach".</summary>
    public bool TellsLevel(string verb) => levels.Contains(verb);

    /// <summary>Whether what stands behind a verb and a preposition, or its object (null), is a level: "stood at", "came to", "reached".</summary>
    public bool TakesLevel(string verb, string? preposition) =>
        preposition switch
        {
            "at" => levels.Contains(verb),
            "to" => levels.Contains(verb) || levelTo.Contains(verb),
            null => levelObjects.Contains(verb),
            _ => false,
        };

    /// <summary>Whether what stands behind a verb and "by", or without a preposition, is a difference: "rose 4 per cent".</summary>
    public bool TakesChange(string verb, string? preposition) => preposition is null or "by" && changes.Contains(verb);

    /// <summary>Whether a verb only says how long its subject went on: "last".</summary>
    public bool TellsLength(string verb) => lasting.Contains(verb);

    /// <summary>Whether a verb says of an event only that it happened or will: "occur", "schedule".</summary>
    public bool TellsThat(string verb) => happening.Contains(verb);

    /// <summary>Whether what stands behind a verb and "after" is how long its subject went on: "end".</summary>
    public bool TellsEnd(string verb) => ending.Contains(verb);

    /// <summary>Whether a word makes of a number the mean of others: "average".</summary>
    public bool TellsAverage(string word) => averages.Contains(word);

    /// <summary>Whether a word says that a number is a sum of money: "revenue", "cost".</summary>
    public bool IsOfMoney(string word) => sums.Contains(word);

    /// <summary>Whether a verb says of its object that it is not there yet: "need", "lack".</summary>
    public bool TellsNeed(string verb) => needs.Contains(verb);

    /// <summary>Whether a word makes of a score that of some games or of a part of one: "home", "overtime".</summary>
    public bool TellsVenue(string word) => venues.Contains(word);

    /// <summary>Whether a noun names what is counted once when something is told of, as people are: "house", "job".</summary>
    public bool IsCountedOnce(string noun) => countedOnce.Contains(noun);

    /// <summary>Whether a noun names what is played one after the other: "game", "season".</summary>
    public bool IsRound(string noun) => rounds.Contains(noun);

    /// <summary>Whether a verb or noun, or a synonym of it, makes a score final: "win", "vote".</summary>
    public bool Decides(string lemma, UniversalPos pos, Thesaurus thesaurus) =>
        deciding.Any(word =>
            thesaurus.AreSame(lemma, pos, word, UniversalPos.Verb)
            || thesaurus.AreSame(lemma, pos, word, UniversalPos.Noun)
        );

    private static ValueWords From(Lexicons lexicons) => new(lexicons.Read("value-words"));
}
