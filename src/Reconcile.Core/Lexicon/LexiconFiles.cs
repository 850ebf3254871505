using System.Collections.Immutable;

namespace Reconcile.Lexicon;

/// <summary>The word lists that a pack can change, with what stands in them.</summary>
/// <remarks>One table for the reader, the schemas and the page on rules.</remarks>
internal static class LexiconFiles
{
    private static readonly WordsShape Lemmas = new(IsLower: true);
    private static readonly WordsShape Words = new();
    private static readonly TextShape Word = new();
    private static readonly NumberShape Share = new(0, 1);
    private static readonly NumberShape Positive = new(1e-300, 1e300);
    private static readonly NumberShape Any = new(-1e300, 1e300);

    private static readonly ImmutableArray<string> Stances =
    [
        "neutral",
        "claims",
        "denies",
        "doubts",
        "predicts",
        "confirms",
        "admits",
        "asks",
        "plans",
    ];

    private static readonly ImmutableArray<string> CertaintyLists =
    [
        "auxiliaries",
        "verbs",
        "adjectives",
        "adverbs",
        "nouns",
        "subordinators",
    ];

    private static readonly ImmutableArray<string> Approximations = ["about", "almost", "just-over", "vague"];

    private static readonly ImmutableArray<string> Hedges =
    [
        "at-least",
        "more-than",
        "at-most",
        "less-than",
        "about",
        "almost",
        "just-over",
        "vague",
        "exact",
    ];

    private static readonly ImmutableArray<string> Dimensions =
    [
        "length",
        "area",
        "volume",
        "mass",
        "temperature",
        "angle",
        "speed",
        "duration",
        "share",
        "power",
        "energy",
        "pressure",
        "data",
        "frequency",
        "rate",
        "ratio",
        "other",
    ];

    /// <summary>All of them, by name.</summary>
    public static ImmutableArray<LexiconFile> All { get; } =
    [
        new(
            "agencies",
            "news agencies; articles that credit one agency are one source",
            Sections(
                Entries(
                    "agencies",
                    "all the names of each, the one shown first",
                    ["names"],
                    Required("names", "", Words)
                )
            )
        ),
        new(
            "befallings",
            "which groups of synonyms say what befell people, and so tell the dead from the injured",
            Sections(
                Section(
                    "groups",
                    "names of groups in `synonyms.yaml`",
                    new WordsShape(RefersTo: new LexiconReference("synonyms", "groups", "name"))
                )
            )
        ),
        new(
            "certainty",
            "words that make a clause possible or planned",
            Sections(
                Section("possible", "said to be perhaps so", Certainty()),
                Section("planned", "said to come, or wanted", Certainty()),
                Section("counterfactual", "only thought of, or under a condition", Certainty())
            )
        ),
        new(
            "clauses",
            "verbs that form one clause with the verb below them, and words that negate",
            Sections(
                Section("raising", "verbs that only say how sure or how far along: appear, begin", Lemmas),
                Section("implicative", "verbs whose infinitive has come true: manage, force", Lemmas),
                Section("negations", "words that negate their clause", Lemmas),
                Section("neg-raising", "verbs whose 'not' is meant of the clause below: believe, think", Lemmas),
                Section("focus", "words behind 'not' that take its force: only, just", Lemmas),
                Section("limits", "words behind a negated verb that the 'not' bears on: until", Lemmas),
                Section("alternatives", "words before a clause that did not happen: rather, instead", Lemmas),
                Section("brinks", "words before a participle that is near: close to, brink of", Lemmas),
                Section("shortfalls", "words before a participle that did not come about: short of", Lemmas),
                Section("former", "adverbs of a state that is over: previously, formerly", Lemmas),
                Section("scheduling", "words that say only when a happening is to be: plan, due", Lemmas),
                Section("asking", "verbs of a question: ask, wonder", Lemmas),
                Section("affirmative-answers", "words that answer a question with a yes: yes, of course", Lemmas),
                Section("negative-answers", "words that answer a question with a no: no, never", Lemmas)
            )
        ),
        new(
            "demonyms",
            "countries, their capitals and the words for their people",
            Sections(
                Entries(
                    "countries",
                    "a country each",
                    ["name"],
                    [Required("name", "the usual short English name", Word), .. PlaceWords("region")]
                )
            )
        ),
        new(
            "exclusives",
            "words that exclude each other where one of them fills a place in what is told",
            Sections(
                Entries(
                    "groups",
                    "a group each; a word may stand in several",
                    ["name"],
                    Required("name", "what the words have in common", Word),
                    Required("words", "lemmas of any word class", Lemmas)
                ),
                Section("done-by-one", "verbs of what one alone does: lead, found", Lemmas),
                Section("done-to-one", "verbs of what is done to one alone: marry, succeed", Lemmas),
                Section("done-in-many-places", "verbs of what the same may do in many places: play, visit", Lemmas)
            )
        ),
        new(
            "given-names",
            "given names that tell whether he or she can mean their bearer",
            Sections(
                Section("women", "in lower case", Lemmas),
                Section("men", "in lower case", Lemmas),
                Section("short-forms", "a name and a short form of it: robert and bob", new PairsShape())
            )
        ),
        new(
            "hedges",
            "words that soften, bound or replace a number, and how far they reach",
            Sections(
                Section(
                    "widths",
                    "how far an approximation reaches, as a share of the number",
                    new NamedShape(
                        new FieldsShape([
                            Required("below", "below the number, from 0 to 1", Share),
                            Required("above", "above the number, from 0 to 1", Share),
                        ]),
                        Approximations
                    )
                ),
                Section("before", "hedges before a number, by what they say", HedgeWords()),
                Section("after", "hedges after a number, by what they say", HedgeWords()),
                VagueWords("vague", "words for a number that nobody gave: dozens"),
                VagueWords("indefinite", "the same, before a scale as well: a few hundred"),
                Section("labels", "words that make the number after them a label: Flight 93", Lemmas),
                Section("scores", "words that make two numbers beside them a result", Lemmas)
            )
        ),
        new(
            "light-words",
            "words that say nothing about what a clause is about",
            Sections(
                Section("words", "lemmas", Lemmas),
                Section("with-object", "those that say something with an object that is no event: take", Lemmas),
                Section(
                    "in-quotations",
                    "words, as they stand, on which reporters of one quotation may differ: this",
                    Lemmas
                )
            )
        ),
        new(
            "opposites",
            "words that exclude each other, beside the antonyms of WordNet",
            Sections(
                Section("verbs", "pairs of verbs, in any order", new PairsShape()),
                Section("nouns", "pairs of nouns", new PairsShape()),
                Section("adjectives", "pairs of adjectives", new PairsShape()),
                Section("adverbs", "pairs of adverbs", new PairsShape()),
                Section("no-opposites", "pairs of verbs that only WordNet opposes: arrive and leave", new PairsShape()),
                Section("no-negations", "words that only look negated: invaluable", Lemmas),
                Section("one-way", "verbs that hold of two the one way or the other: beat, succeed", Lemmas),
                Section("mutual", "verbs that say the same of two either way: meet, marry", Lemmas),
                Section("leaving", "verbs whose object is where somebody comes from: leave", Lemmas),
                Section("arriving", "verbs whose object is where somebody gets to: reach", Lemmas),
                Section(
                    "converses",
                    "a verb and what the one is to whom it is done: own and subsidiary",
                    new PairsShape()
                )
            )
        ),
        new(
            "optional-name-words",
            "words that a name may have or lack without naming something else",
            Sections(
                Section("places", "of places: island", Lemmas),
                Section("organizations", "of organisations: inc", Lemmas)
            )
        ),
        new(
            "places",
            "parts of the world and of countries, and cities",
            Sections(
                Section("not-behind", "words behind which in tells no place: star, fluent", Lemmas),
                Section("quarters", "words before a name that name a part of the place: central", Lemmas),
                Section("nature", "words before the name of a mountain or water: mount", Lemmas),
                Place("regions", "parts of the world"),
                Place("parts", "parts of countries"),
                Place("cities", "cities; two may share a name")
            )
        ),
        new(
            "reporting-verbs",
            "words that ascribe what is said to somebody, and where that leaves its truth",
            Sections(
                Reporting("verbs", "verb"),
                Reporting("nouns", "noun"),
                Reporting("adverbs", "adverb"),
                Reporting(
                    "prepositions",
                    "preposition",
                    Optional(
                        "lemma",
                        "the lemma of its first word, where that alone reports: accord",
                        new TextShape(true)
                    )
                )
            )
        ),
        new(
            "roles",
            "posts and offices, by which articles say who somebody is",
            Sections(
                Entries(
                    "roles",
                    "a post each",
                    ["name"],
                    Required("name", "what all its words stand for", Word),
                    Required("words", "as they are written, in lower case", Lemmas),
                    Optional("one-of", "who holds one of the posts with this word holds none of the others", Word),
                    Optional("held-by", "many, where a deputy is one, too: public defender", Word)
                ),
                Section("under", "words that make a post the one below it: deputy", Lemmas)
            )
        ),
        new(
            "synonyms",
            "groups of words that name the same thing, happening or quality",
            Sections(
                Section(
                    "likeness",
                    "how near two words are in meaning, from 0 to 1",
                    new FieldsShape([
                        Required("same-word", "from where two words say the same", Share),
                        Required("group", "two words of one group", Share),
                        Required("result", "a word and one of the group that it brings about", Share),
                    ])
                ),
                Section("particles", "verbs with a particle that have one meaning: call off, break out", Lemmas),
                Entries(
                    "groups",
                    "a group each; a word stands in one only for each word class",
                    ["name"],
                    Required("name", "a short name", Word),
                    Optional(
                        "result",
                        "the group of what this brings about: who is killed is dead",
                        new TextShape(RefersTo: new LexiconReference("synonyms", "groups", "name"))
                    ),
                    Optional("verbs", "lemmas", Lemmas),
                    Optional("nouns", "lemmas", Lemmas),
                    Optional("adjectives", "lemmas", Lemmas),
                    Optional("adverbs", "lemmas", Lemmas)
                )
            )
        ),
        new(
            "titles",
            "words before a person's name that are no part of it",
            Sections([
                .. Titles.Lists.Select(list => Section(list, "as they are written", Words)),
                Section("women", "titles and nouns that say she", Words),
                Section("men", "titles and nouns that say he", Words),
            ])
        ),
        new(
            "units",
            "units of measurement and currencies with their factors",
            Sections(
                Section(
                    "prefixes",
                    "kilo, milli ...",
                    new NamedShape(
                        new FieldsShape([
                            Required("symbol", "k, m ...", Word),
                            Required("factor", "1000, 0.001 ...", Positive),
                        ]),
                        []
                    )
                ),
                Section(
                    "dimensions",
                    "what is measured",
                    new NamedShape(
                        new FieldsShape([
                            Required("base", "symbol of the base unit, to which the factors lead", Word),
                            Entries(
                                "units",
                                "a unit each",
                                ["name"],
                                [
                                    .. UnitWords(),
                                    Optional(
                                        "prefixes",
                                        "the prefixes that it takes",
                                        new WordsShape(RefersTo: new LexiconReference("units", "prefixes"))
                                    ),
                                ]
                            ),
                        ]),
                        Dimensions
                    )
                ),
                Entries(
                    "currencies",
                    "a currency each",
                    ["name"],
                    [Required("code", "of ISO 4217", Word), .. UnitWords()]
                ),
                Entries(
                    "parts",
                    "coins and other parts of a currency",
                    ["name"],
                    [
                        Required(
                            "of",
                            "code of the currency",
                            new TextShape(RefersTo: new LexiconReference("units", "currencies", "code"))
                        ),
                        .. UnitWords(),
                    ]
                )
            )
        ),
        new(
            "value-words",
            "words that say how a value stands to what it is the value of",
            Sections(
                Section("levels", "verbs that only say how high a number is: rise, reach", Lemmas),
                Section("level-objects", "verbs of a level that is their object: reach, total", Lemmas),
                Section("changes", "verbs with which a number is a difference: rise, fall", Lemmas),
                Section("level-to", "verbs of a level with to alone: come", Lemmas),
                Section("lasting", "verbs that only say how long their subject went on: last", Lemmas),
                Section(
                    "happening",
                    "verbs that say of an event only that it happened or will: happen, schedule",
                    Lemmas
                ),
                Section("ending", "verbs behind which `after` says how long their subject went on: end", Lemmas),
                Section("averages", "words that make of a number the mean of others: average", Lemmas),
                Section("needs", "verbs that say of their object that it is not there yet: need, lack", Lemmas),
                Section("sums", "words with which a number without a unit is a sum of money: revenue, cost", Lemmas),
                Section("deciding", "verbs and nouns with which a score is final: win, vote", Lemmas),
                Section("venues", "words that make of a score that of some games only: home, overtime", Lemmas),
                Section("counted-once", "what is counted once, as people are: house, job", Lemmas),
                Section("rounds", "what is played one after the other: game, season", Lemmas),
                Section("belongings", "who and what is somebody's and not he: wife, house", Lemmas)
            )
        ),
    ];

    /// <summary>The list of a name; null when there is none.</summary>
    public static LexiconFile? Find(string name) =>
        All.FirstOrDefault(file => string.Equals(file.Name, name, StringComparison.Ordinal));

    private static FieldsShape Sections(params ImmutableArray<LexiconField> sections) => new(sections);

    private static LexiconField Section(string key, string meaning, LexiconShape shape) =>
        Required(key, meaning, shape);

    private static LexiconField Entries(
        string key,
        string meaning,
        ImmutableArray<string> identity,
        params ImmutableArray<LexiconField> fields
    ) => Required(key, meaning, new EntriesShape(new FieldsShape(fields), identity));

    private static LexiconField Required(string key, string meaning, LexiconShape shape) =>
        new(key, meaning, shape, IsRequired: true);

    private static LexiconField Optional(string key, string meaning, LexiconShape shape) => new(key, meaning, shape);

    private static LexiconField Place(string key, string meaning) =>
        Entries(
            key,
            meaning,
            ["name", "within"],
            [Required("name", "the usual English name", Word), .. PlaceWords("within")]
        );

    private static ImmutableArray<LexiconField> PlaceWords(string within) =>
        [
            Optional(within, "the place around it", Word),
            Optional("capitals", "seat of government first", Words),
            Optional("adjectives", "Afghan", Words),
            Optional("people", "Spaniard", Words),
            Optional("aliases", "other names and abbreviations", Words),
        ];

    private static FieldsShape Certainty() => new([.. CertaintyLists.Select(list => Optional(list, "lemmas", Lemmas))]);

    private static FieldsShape HedgeWords() =>
        new([.. Hedges.Select(hedge => Optional(hedge, "words", Lemmas))], IsPartition: true);

    private static LexiconField VagueWords(string key, string meaning) =>
        Entries(
            key,
            meaning,
            ["words"],
            Required("words", "as they are written, in lower case", Lemmas),
            Required("base", "the number that the word is built on", Positive),
            Required("low", "the least that it allows", Positive),
            Required("high", "the most that it allows", Positive)
        );

    private static LexiconField Reporting(string list, string key, params ImmutableArray<LexiconField> more) =>
        Entries(
            list,
            "a word each",
            [key],
            [
                Required(key, "the lemma", new TextShape(true)),
                Required("stance", "where it leaves the truth", new TextShape(Allowed: Stances)),
                .. more,
            ]
        );

    private static ImmutableArray<LexiconField> UnitWords() =>
        [
            Required("name", "singular", new TextShape(true)),
            Optional("factor", "how many base units one is; 1 without", Positive),
            Optional("offset", "what is added after the factor: degrees", Any),
            Optional("plural", "where it is not name + s", new TextShape(true)),
            Optional("also", "other names and spellings, each also with an s", Lemmas),
            Optional("symbols", "exact abbreviations", Words),
            Optional("loose", "abbreviations in any case", Lemmas),
            Optional("noun", "whether it is a common noun too, so that it needs a number beside it", new FlagShape()),
            Optional(
                "rest",
                "the smaller unit in which what is left over is said: inches after feet",
                new TextShape(true)
            ),
        ];
}
