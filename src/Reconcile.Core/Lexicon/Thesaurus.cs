using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Yaml;

namespace Reconcile.Lexicon;

/// <summary>Which words mean the same or the opposite in news: WordNet and our own lists in <c>rules/lexicon</c> together.</summary>
/// <remarks>All methods may be called from any thread and give the same results always; case does not matter.</remarks>
public sealed class Thesaurus
{
    /// <summary>How fast a word's weight falls with its frequency.</summary>
    private const double Commonness = 0.15;

    /// <summary>A shorter stem is as often chance: "pear" in "impear".</summary>
    private const int ShortestStem = 4;

    private static readonly ImmutableArray<string> Prefixes = ["un", "in", "im", "ir", "il", "non", "non-", "dis"];

    private static readonly Lazy<Thesaurus> Shared = new(() => From(Lexicons.Shipped));

    private static readonly ImmutableArray<(string List, UniversalPos Pos)> Lists =
    [
        ("verbs", UniversalPos.Verb),
        ("nouns", UniversalPos.Noun),
        ("adjectives", UniversalPos.Adjective),
        ("adverbs", UniversalPos.Adverb),
    ];

    private readonly WordNet wordNet;
    private readonly Dictionary<Lexeme, string> groups = [];
    private readonly Dictionary<string, string> results = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lexeme> firstWords = new(StringComparer.Ordinal);
    private readonly HashSet<(Lexeme, Lexeme)> opposedWords = [];
    private readonly HashSet<(string, string)> opposedGroups = [];
    private readonly HashSet<(string, string)> falseOpposites = [];
    private readonly HashSet<string> falseNegations = new(StringComparer.Ordinal);
    private readonly HashSet<string> befallings = new(StringComparer.Ordinal);
    private readonly HashSet<string> oneWay = new(StringComparer.Ordinal);
    private readonly HashSet<string> mutual = new(StringComparer.Ordinal);
    private readonly HashSet<(string Verb, string Noun)> converses = [];
    private readonly HashSet<string> leaving = new(StringComparer.Ordinal);
    private readonly HashSet<string> arriving = new(StringComparer.Ordinal);
    private readonly HashSet<string> doneByOne = new(StringComparer.Ordinal);
    private readonly HashSet<string> doneToOne = new(StringComparer.Ordinal);
    private readonly HashSet<string> doneInManyPlaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> exclusives = new(StringComparer.Ordinal);

    private readonly VerbPhrases phrases = new();

    private double sameWord = 1;
    private double sameGroup = 1;
    private double result = 1;

    private Thesaurus(WordNet wordNet) => this.wordNet = wordNet;

    /// <summary>Knows no word: every lemma stands for itself.</summary>
    internal static Thesaurus Empty { get; } = new(new WordNet(WordNetFile.Empty));

    private static Thesaurus From(Lexicons lexicons)
    {
        var thesaurus = new Thesaurus(WordNet.Load());
        thesaurus.AddLists(lexicons);
        return thesaurus;
    }

    private void AddLists(Lexicons lexicons)
    {
        var synonyms = lexicons.Read("synonyms");
        var likeness = (YamlMapping)synonyms.Root.Find("likeness")!.Value;
        (sameWord, sameGroup, result) = (
            likeness.Number("same-word", 1),
            likeness.Number("group", 1),
            likeness.Number("result", 1)
        );
        var particles = synonyms.Texts("particles").ToHashSet(StringComparer.Ordinal);
        foreach (var group in synonyms.Mappings("groups"))
        {
            AddGroup(group, particles);
        }

        var opposites = lexicons.Read("opposites");
        foreach (var (list, pos) in Lists)
        {
            foreach (var pair in opposites.Tuples(list))
            {
                var (a, b) = (new Lexeme(pair[0], pos), new Lexeme(pair[1], pos));
                AddOpposites(a, b);
                AddPhrase(a);
                AddPhrase(b);
            }
        }

        foreach (var pair in opposites.Tuples("no-opposites"))
        {
            falseOpposites.Add((pair[0], pair[1]));
            falseOpposites.Add((pair[1], pair[0]));
        }

        falseNegations.UnionWith(opposites.Texts("no-negations"));
        oneWay.UnionWith(opposites.Texts("one-way"));
        mutual.UnionWith(opposites.Texts("mutual"));
        leaving.UnionWith(opposites.Texts("leaving"));
        arriving.UnionWith(opposites.Texts("arriving"));
        foreach (var verb in leaving.Concat(arriving))
        {
            AddPhrase(new Lexeme(verb, UniversalPos.Verb));
        }

        foreach (var pair in opposites.Tuples("converses"))
        {
            converses.Add((pair[0], pair[1]));
        }

        var exclusive = lexicons.Read("exclusives");
        doneByOne.UnionWith(exclusive.Texts("done-by-one"));
        doneToOne.UnionWith(exclusive.Texts("done-to-one"));
        doneInManyPlaces.UnionWith(exclusive.Texts("done-in-many-places"));
        foreach (var group in exclusive.Mappings("groups"))
        {
            foreach (var word in WordList.Words(group, "words"))
            {
                exclusives[word] = [.. exclusives.GetValueOrDefault(word, []), WordList.Text(group, "name")!];
            }
        }

        befallings.UnionWith(lexicons.Read("befallings").Texts("groups"));
    }

    /// <summary>The thesaurus that is part of this assembly; read once, then shared.</summary>
    public static Thesaurus Load() => Shared.Value;

    /// <summary>The thesaurus as packs changed it.</summary>
    public static Thesaurus With(Lexicons lexicons)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        return lexicons.Make(Shared, From, "synonyms", "opposites", "befallings", "exclusives");
    }

    /// <summary>
    /// Whether a noun only says that people are meant: "worker", "child"; not "death" or "the injured", which say what
    /// befell them.
    /// </summary>
    public bool IsPerson(string noun) =>
        Concept(noun, UniversalPos.Noun) is var concept
        && (
            concept is "people"
            || (
                wordNet.IsKindOf(noun, "person")
                && concept is not ("death" or "injure" or "casualty")
                && !wordNet.IsKindOf(noun, "event")
            )
        );

    /// <summary>Whether a noun can name a body of people: "firm", "court", "army".</summary>
    internal bool IsOrganization(string noun) => wordNet.IsKindOf(noun, "organization");

    /// <summary>Whether a noun can name something that happens: "vote", "arrest", "storm", "earthquake".</summary>
    internal bool IsEvent(string noun) => wordNet.IsKindOf(noun, "event") || IsForceOfNature(noun);

    /// <summary>Whether a noun can name a force of nature: "storm", "earthquake".</summary>
    internal bool IsForceOfNature(string noun) =>
        wordNet.IsKindOf(noun, "geological phenomenon") || wordNet.IsKindOf(noun, "atmospheric phenomenon");

    /// <summary>Whether a common noun can stand for a name of a kind: "suspect" for a person, "alliance" for a body.</summary>
    /// <param name="noun">A lemma.</param>
    /// <param name="kind">What the name was taken for; null when nothing says.</param>
    public bool CanDescribe(string noun, NameKind? kind)
    {
        var person = wordNet.IsKindOf(noun, "person");
        var group = wordNet.IsKindOf(noun, "group");
        var location = wordNet.IsKindOf(noun, "location");
        return kind switch
        {
            NameKind.Person => person && !group,
            NameKind.Organization => group || person,
            NameKind.Location => location || wordNet.IsKindOf(noun, "artifact"),
            _ => person || group || location || wordNet.IsKindOf(noun, "artifact"),
        };
    }

    /// <summary>
    /// A name for what the word means that its synonyms share, whatever their class ("die", "dead" and "fatality" give
    /// "death"); the lemma in lower case for a word without any.
    /// </summary>
    public string Concept(string lemma, UniversalPos pos)
    {
        ArgumentNullException.ThrowIfNull(lemma);
        if (GroupOf(lemma, pos) is { } group)
        {
            return group;
        }

        var canonical = wordNet.Canonical(lemma, pos);
        return GroupOf(canonical, pos) ?? canonical;
    }

    /// <summary>How much a word says by being there at all, in (0, 1]: 1 for names and rare words, little for "follow".</summary>
    /// <remarks>Falls with the logarithm of the word's frequency in WordNet's semantic concordances.</remarks>
    public double Weight(string lemma, UniversalPos pos)
    {
        ArgumentNullException.ThrowIfNull(lemma);
        return pos is UniversalPos.ProperNoun
            ? 1
            : 1 / (1 + (Commonness * Math.Log(1 + wordNet.Frequency(lemma, pos))));
    }

    /// <summary>Whether a word says what befell people: "kill", "death", "injured", "arrest".</summary>
    public bool TellsWhatBefell(string lemma, UniversalPos pos)
    {
        ArgumentNullException.ThrowIfNull(lemma);
        return GroupOf(lemma, pos) is { } group && befallings.Contains(group);
    }

    /// <summary>
    /// One word for what befell people, whatever word says it: "killed", "dead" and "toll" all give "die"; null for other
    /// words.
    /// </summary>
    internal Lexeme? WhatBefell(string lemma, UniversalPos pos) =>
        GroupOf(lemma, pos) is { } group && befallings.Contains(group)
            ? firstWords.GetValueOrDefault(results.GetValueOrDefault(group, group), firstWords[group])
            : null;

    /// <summary>The verb of several words that a verb begins: "took shelter"; null for a verb that stands for itself.</summary>
    internal VerbPhrase? PhraseAt(Sentence sentence, int verb) => phrases.At(sentence, verb);

    /// <summary>What a word of a sentence means: itself, or what the verb of several words means that it begins.</summary>
    internal Lexeme MeaningAt(Sentence sentence, int word) =>
        PhraseAt(sentence, word)?.Meaning
        ?? (
            IsSurvivedBy(sentence, word)
                ? new Lexeme("leave", UniversalPos.Verb)
                : new Lexeme(sentence.Tokens[word].Lemma, sentence.Tokens[word].Pos)
        );

    /// <summary>"She is survived by two sons" is said of the dead.</summary>
    private static bool IsSurvivedBy(Sentence sentence, int word) =>
        sentence.Tokens[word].Lemma is "survive" && sentence.ChildWith(word, "aux:pass") >= 0;

    /// <summary>How nearly two words mean the same in news, in [0, 1]; symmetric. The scale is that of <see cref="WordNet"/>.</summary>
    public double Similarity(string lemmaA, UniversalPos posA, string lemmaB, UniversalPos posB)
    {
        ArgumentNullException.ThrowIfNull(lemmaA);
        ArgumentNullException.ThrowIfNull(lemmaB);
        var listed = 0.0;
        if (GroupOf(lemmaA, posA) is { } a && GroupOf(lemmaB, posB) is { } b)
        {
            listed =
                a == b ? sameGroup
                : results.GetValueOrDefault(a) == b || results.GetValueOrDefault(b) == a ? result
                : 0;
        }

        return Math.Max(listed, wordNet.Similarity(lemmaA, posA, lemmaB, posB));
    }

    /// <summary>Whether two words are taken to say the same: synonyms and derivations of one another.</summary>
    internal bool AreSame(string lemmaA, UniversalPos posA, string lemmaB, UniversalPos posB) =>
        Similarity(lemmaA, posA, lemmaB, posB) >= sameWord;

    /// <summary>A word's meanings as bits: two words without a common one have the similarity 0.</summary>
    internal Signature Sign(string lemma, UniversalPos pos)
    {
        var signature = new Signature();
        signature.Add(lemma.ToLowerInvariant());
        wordNet.Sign(lemma, pos, signature);
        if (GroupOf(lemma, pos) is { } group)
        {
            signature.Add(group);
            if (results.GetValueOrDefault(group) is { } broughtAbout)
            {
                signature.Add(broughtAbout);
            }
        }

        return signature;
    }

    /// <summary>Whether two words cannot both be said of one thing at one time: "enter" and "withdraw", "approval" and "veto".</summary>
    public bool AreOpposites(string lemmaA, UniversalPos posA, string lemmaB, UniversalPos posB)
    {
        ArgumentNullException.ThrowIfNull(lemmaA);
        ArgumentNullException.ThrowIfNull(lemmaB);
        if (Key(lemmaA, posA) is not { } a || Key(lemmaB, posB) is not { } b)
        {
            return false;
        }

        if (opposedWords.Contains((a, b)))
        {
            return true;
        }

        var (groupA, groupB) = (GroupOf(lemmaA, posA), GroupOf(lemmaB, posB));
        if (groupA is not null && groupB is not null)
        {
            if (groupA == groupB)
            {
                return false;
            }

            if (opposedGroups.Contains((groupA, groupB)))
            {
                return true;
            }
        }

        return IsNegated(a, b)
            || IsNegated(b, a)
            || (wordNet.AreOpposites(lemmaA, posA, lemmaB, posB) && !IsFalseOpposite(a, b));
    }

    private bool IsFalseOpposite(Lexeme a, Lexeme b) =>
        a.Pos is UniversalPos.Verb && falseOpposites.Contains((a.Lemma, b.Lemma));

    /// <summary>
    /// Whether only one of two words can fill a place in what is told: "helicopter" and "lifeboat", "first" and "third",
    /// and opposites.
    /// </summary>
    internal bool AreExclusive(string lemmaA, UniversalPos posA, string lemmaB, UniversalPos posB)
    {
        var (a, b) = (lemmaA.ToLowerInvariant(), lemmaB.ToLowerInvariant());
        return a != b
            && (
                exclusives.GetValueOrDefault(a, []).Intersect(exclusives.GetValueOrDefault(b, [])).Any()
                || AreOpposites(lemmaA, posA, lemmaB, posB)
            );
    }

    /// <summary>Whether a verb holds of two the one way or the other, not both: "beat", "succeed".</summary>
    internal bool IsOneWay(string verb) => oneWay.Contains(verb);

    /// <summary>Whether a verb says the same of two either way: "meet", "marry".</summary>
    internal bool IsMutual(string verb) => mutual.Contains(verb);

    /// <summary>Whether who is the noun of another is whom that other does the verb to: "own" and "subsidiary".</summary>
    internal bool AreConverse(string verb, string noun) => converses.Contains((verb, noun));

    /// <summary>Whether the place that a verb is done to is where somebody comes from: "leave".</summary>
    internal bool IsLeaving(string verb) => leaving.Contains(verb);

    /// <summary>Whether the place that a verb is done to is where somebody gets to: "reach".</summary>
    internal bool IsArriving(string verb) => arriving.Contains(verb);

    /// <summary>Whether a verb tells what one alone does: who of two led the rescue, the other did not.</summary>
    internal bool IsDoneByOne(string verb) => doneByOne.Contains(verb);

    /// <summary>Whether a verb tells what is done to one alone: who married Hale did not marry Voss.</summary>
    internal bool IsDoneToOne(string verb) => doneToOne.Contains(verb);

    /// <summary>Whether a verb tells what the same may do in many places: "play", "visit", "fight".</summary>
    internal bool IsDoneInManyPlaces(string verb) => doneInManyPlaces.Contains(verb);

    /// <summary>"Affordable" and "unaffordable": the one is the other behind a negative prefix.</summary>
    private bool IsNegated(Lexeme word, Lexeme negated)
    {
        if (word.Pos != negated.Pos || word.Pos is UniversalPos.Noun || word.Lemma.Length < ShortestStem)
        {
            return false;
        }

        foreach (var prefix in Prefixes)
        {
            if (
                negated.Lemma.Length == prefix.Length + word.Lemma.Length
                && negated.Lemma.StartsWith(prefix, StringComparison.Ordinal)
                && negated.Lemma.EndsWith(word.Lemma, StringComparison.Ordinal)
            )
            {
                return !falseNegations.Contains(negated.Lemma);
            }
        }

        return false;
    }

    private void AddGroup(YamlMapping group, HashSet<string> particles)
    {
        var name = WordList.Text(group, "name")!;
        foreach (var (list, pos) in Lists)
        {
            foreach (var word in WordList.Words(group, list))
            {
                // A pack's groups come first and take their words from those below.
                groups.TryAdd(new Lexeme(word, pos), name);
                firstWords.TryAdd(name, new Lexeme(word, pos));
                if (pos is UniversalPos.Verb && word.Contains(' ', StringComparison.Ordinal))
                {
                    phrases.Add(word, firstWords[name], particles.Contains(word));
                }
            }
        }

        if (WordList.Text(group, "result") is { } broughtAbout)
        {
            results.Add(name, broughtAbout);
        }
    }

    /// <summary>
    /// A pair holds for the whole groups only where both words give their group its name: "accept" and "decline" are
    /// opposed, but the group of "decline" is about falling.
    /// </summary>
    private void AddOpposites(Lexeme a, Lexeme b)
    {
        opposedWords.Add((a, b));
        opposedWords.Add((b, a));
        if (groups.GetValueOrDefault(a) == a.Lemma && groups.GetValueOrDefault(b) == b.Lemma)
        {
            opposedGroups.Add((a.Lemma, b.Lemma));
            opposedGroups.Add((b.Lemma, a.Lemma));
        }
    }

    /// <summary>A verb of several words that no group holds stands for itself: "stay away".</summary>
    private void AddPhrase(Lexeme word)
    {
        if (
            word.Pos is UniversalPos.Verb
            && word.Lemma.Contains(' ', StringComparison.Ordinal)
            && !groups.ContainsKey(word)
        )
        {
            phrases.Add(word.Lemma, word, isSure: true);
        }
    }

    private string? GroupOf(string lemma, UniversalPos pos) =>
        Key(lemma, pos) is { } key ? groups.GetValueOrDefault(key) : null;

    private static Lexeme? Key(string lemma, UniversalPos pos) =>
        pos switch
        {
            UniversalPos.ProperNoun => new Lexeme(lemma.ToLowerInvariant(), UniversalPos.Noun),
            UniversalPos.Noun or UniversalPos.Verb or UniversalPos.Adjective or UniversalPos.Adverb => new Lexeme(
                lemma.ToLowerInvariant(),
                pos
            ),
            _ => null,
        };
}
