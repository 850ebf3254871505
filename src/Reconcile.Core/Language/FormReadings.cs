namespace Reconcile.Language;

/// <summary>What a word form can be by the dictionary, apart from names.</summary>
[Flags]
internal enum FormReadings
{
    /// <summary>Not in the dictionary.</summary>
    None = 0,

    /// <summary>A common noun in the singular.</summary>
    Noun = 1,

    /// <summary>The plural of a common noun.</summary>
    Plural = 1 << 1,

    /// <summary>A noun that is written with a capital.</summary>
    CapitalNoun = 1 << 2,

    /// <summary>The plural of one.</summary>
    CapitalPlural = 1 << 3,

    /// <summary>A verb's base form.</summary>
    Verb = 1 << 4,

    /// <summary>A verb's third person.</summary>
    ThirdPerson = 1 << 5,

    /// <summary>A verb's past tense.</summary>
    Past = 1 << 6,

    /// <summary>A verb's past participle.</summary>
    Participle = 1 << 7,

    /// <summary>A verb with -ing.</summary>
    Gerund = 1 << 8,

    /// <summary>An adjective.</summary>
    Adjective = 1 << 9,

    /// <summary>An adjective that is written with a capital.</summary>
    CapitalAdjective = 1 << 10,

    /// <summary>A comparative.</summary>
    Comparative = 1 << 11,

    /// <summary>A superlative.</summary>
    Superlative = 1 << 12,

    /// <summary>An adverb.</summary>
    Adverb = 1 << 13,

    /// <summary>Written in capitals throughout, as NATO.</summary>
    Acronym = 1 << 14,
}
