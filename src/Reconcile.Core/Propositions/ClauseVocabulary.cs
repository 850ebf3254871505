using System.Collections.Frozen;
using System.Collections.Immutable;
using Reconcile.Lexicon;

namespace Reconcile.Propositions;

/// <summary>The words by which clauses report, hedge, plan and negate.</summary>
internal sealed class ClauseVocabulary
{
    private static readonly ImmutableArray<(string List, string Key)> ReportingLists =
    [
        ("verbs", "verb"),
        ("nouns", "noun"),
        ("adverbs", "adverb"),
        ("prepositions", "preposition"),
    ];

    /// <summary>Words of the longest answer.</summary>
    public const int LongestAnswer = 3;

    private readonly FrozenSet<string> raising;
    private readonly FrozenSet<string> implicative;
    private readonly FrozenSet<string> negations;
    private readonly FrozenSet<string> former;
    private readonly FrozenSet<string> scheduling;
    private readonly FrozenSet<string> negRaising;
    private readonly FrozenSet<string> focus;
    private readonly FrozenSet<string> limits;
    private readonly FrozenSet<string> alternatives;
    private readonly FrozenSet<string> brinks;
    private readonly FrozenSet<string> shortfalls;
    private readonly FrozenSet<string> asking;
    private readonly FrozenSet<string> affirmative;
    private readonly FrozenSet<string> negative;
    private readonly FrozenDictionary<string, Stance> reporting;
    private readonly FrozenDictionary<string, Certainty> own;
    private readonly FrozenDictionary<string, Certainty> governing;

    private ClauseVocabulary(WordList clauses, WordList certainty, WordList reporting)
    {
        raising = Words(clauses, "raising");
        implicative = Words(clauses, "implicative");
        negations = Words(clauses, "negations");
        former = Words(clauses, "former");
        scheduling = Words(clauses, "scheduling");
        negRaising = Words(clauses, "neg-raising");
        focus = Words(clauses, "focus");
        limits = Words(clauses, "limits");
        alternatives = Words(clauses, "alternatives");
        brinks = Words(clauses, "brinks");
        shortfalls = Words(clauses, "shortfalls");
        asking = Words(clauses, "asking");
        affirmative = Words(clauses, "affirmative-answers");
        negative = Words(clauses, "negative-answers");
        this.reporting = Reporting(reporting).ToFrozenDictionary(StringComparer.Ordinal);
        own = Certainties(certainty, "auxiliaries", "adjectives", "adverbs", "subordinators")
            .ToFrozenDictionary(StringComparer.Ordinal);
        governing = Certainties(certainty, "verbs", "nouns").ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Reads the shipped lists.</summary>
    public static ClauseVocabulary Load() => With(Lexicons.Shipped);

    /// <summary>Reads the lists as packs changed them.</summary>
    public static ClauseVocabulary With(Lexicons lexicons)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        return new ClauseVocabulary(
            lexicons.Read("clauses"),
            lexicons.Read("certainty"),
            lexicons.Read("reporting-verbs")
        );
    }

    /// <summary>"appear", "begin": one clause with the verb below.</summary>
    public bool IsRaising(string lemma) => raising.Contains(lemma);

    /// <summary>"manage", "force": the infinitive below has come true.</summary>
    public bool IsImplicative(string lemma) => implicative.Contains(lemma);

    /// <summary>Whether an adverb says that what its verb tells is over: "previously", "formerly".</summary>
    public bool IsFormer(string adverb) => former.Contains(adverb);

    /// <summary>Whether a word says of a happening only when it is to be: "planned", "due".</summary>
    public bool IsScheduling(string word) => scheduling.Contains(word);

    /// <summary>Whether a word turns its clause round: "not", "never", "fail".</summary>
    public bool IsNegation(string word) => negations.Contains(word);

    /// <summary>"believe", "think": a "not" of theirs is meant of the clause below.</summary>
    public bool IsNegRaising(string lemma) => negRaising.Contains(lemma);

    /// <summary>"only", "just": behind "not" they take its force.</summary>
    public bool IsFocus(string lemma) => focus.Contains(lemma);

    /// <summary>"until": what the "not" of the verb before them bears on.</summary>
    public bool IsLimit(string lemma) => limits.Contains(lemma);

    /// <summary>"rather", "instead": before a clause that did not happen.</summary>
    public bool IsAlternative(string lemma) => alternatives.Contains(lemma);

    /// <summary>"close to", "brink of": before a participle, that it is near.</summary>
    public bool IsBrink(string words) => brinks.Contains(words);

    /// <summary>"short of": before a participle, that it did not come to it.</summary>
    public bool IsShortfall(string words) => shortfalls.Contains(words);

    /// <summary>"ask", "wonder": of the question below them.</summary>
    public bool IsAsking(string lemma) => asking.Contains(lemma);

    /// <summary>What a word or phrase in lower case, such as "yes" and "not at all", answers; null for others.</summary>
    public Polarity? AnswerOf(string words) =>
        affirmative.Contains(words) ? Polarity.Positive
        : negative.Contains(words) ? Polarity.Negative
        : null;

    /// <summary>"say", "claim", "according", "reportedly".</summary>
    public bool IsReporting(string lemma) => reporting.ContainsKey(lemma);

    /// <summary>What a reporting word says of the truth of what it reports; neutral for other words.</summary>
    public Stance StanceOf(string lemma) => reporting.GetValueOrDefault(lemma, Stance.Neutral);

    /// <summary>The certainty that a word of a clause gives it: "may", "possibly", "if"; asserted for most words.</summary>
    public Certainty OwnCertainty(string lemma) => own.GetValueOrDefault(lemma, Certainty.Asserted);

    /// <summary>The certainty that a verb gives the clause below it: "plan to", "believe that".</summary>
    public Certainty GoverningCertainty(string lemma) => governing.GetValueOrDefault(lemma, Certainty.Asserted);

    private static FrozenSet<string> Words(WordList file, string list) =>
        file.Texts(list).ToFrozenSet(StringComparer.Ordinal);

    private static Dictionary<string, Stance> Reporting(WordList file)
    {
        var found = new Dictionary<string, Stance>(StringComparer.Ordinal);
        foreach (var (list, key) in ReportingLists)
        {
            foreach (var entry in file.Mappings(list))
            {
                // A preposition of several words is known by the lemma of its first, where that reports.
                if ((key is "preposition" ? WordList.Text(entry, "lemma") : WordList.Text(entry, key)) is { } word)
                {
                    found.TryAdd(word, Enum.Parse<Stance>(WordList.Text(entry, "stance")!, ignoreCase: true));
                }
            }
        }

        return found;
    }

    private static Dictionary<string, Certainty> Certainties(WordList file, params string[] lists)
    {
        var found = new Dictionary<string, Certainty>(StringComparer.Ordinal);
        foreach (
            var (section, certainty) in new[]
            {
                ("planned", Certainty.Planned),
                ("possible", Certainty.Possible),
                ("counterfactual", Certainty.Possible),
            }
        )
        {
            foreach (var word in lists.SelectMany(list => file.Texts(section, list)))
            {
                found.TryAdd(word, certainty);
            }
        }

        return found;
    }
}
