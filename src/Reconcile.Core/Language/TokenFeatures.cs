namespace Reconcile.Language;

/// <summary>
/// What the network sees of a word form beside its vector: the word, its beginnings and endings, its shape, and what the
/// dictionary says of it.
/// </summary>
internal static class TokenFeatures
{
    /// <summary>Number of features of a word.</summary>
    public const int Count = 21;

    /// <summary>Place of the word itself among the features; training sometimes hides it.</summary>
    public const int Word = 0;

    /// <summary>Longer words are addresses and noise: only their beginning counts.</summary>
    private const int LongestWord = 48;

    /// <summary>The readings as a noun, as a verb, as an adjective or adverb.</summary>
    private const FormReadings Nouns =
        FormReadings.Noun | FormReadings.Plural | FormReadings.CapitalNoun | FormReadings.CapitalPlural;

    private const FormReadings Verbs =
        FormReadings.Verb
        | FormReadings.ThirdPerson
        | FormReadings.Past
        | FormReadings.Participle
        | FormReadings.Gerund;

    /// <summary>All readings that a word in small letters can have.</summary>
    private const FormReadings Common =
        FormReadings.Noun
        | FormReadings.Plural
        | Verbs
        | FormReadings.Adjective
        | FormReadings.Comparative
        | FormReadings.Superlative
        | FormReadings.Adverb;

    private const NameUses Persons = NameUses.Given | NameUses.Family;
    private const NameUses Places = NameUses.Place | NameUses.PlaceStart | NameUses.PlaceRest;

    /// <summary>Writes the keys of a word's features.</summary>
    /// <param name="form">The word.</param>
    /// <param name="entry">What the dictionary has of it.</param>
    /// <param name="phrase">Of which name of several words it is a part here, see <see cref="NamePhrases.Mark"/>.</param>
    /// <param name="keys">Place for the keys.</param>
    public static void Extract(ReadOnlySpan<char> form, FormEntry entry, byte phrase, Span<uint> keys)
    {
        Span<char> lower = stackalloc char[Math.Min(form.Length, LongestWord)];
        for (var i = 0; i < lower.Length; i++)
        {
            var c = TextHash.Fold(form[i]);
            lower[i] = char.IsDigit(c) ? '0' : c;
        }

        keys[Word] = Key(lower, 1);
        keys[1] = Key(lower[..Math.Min(1, lower.Length)], 2);
        keys[2] = Key(lower[..Math.Min(2, lower.Length)], 3);
        keys[3] = Key(lower[..Math.Min(3, lower.Length)], 4);
        keys[4] = Key(lower[^Math.Min(1, lower.Length)..], 5);
        keys[5] = Key(lower[^Math.Min(2, lower.Length)..], 6);
        keys[6] = Key(lower[^Math.Min(3, lower.Length)..], 7);
        keys[7] = Key(lower[^Math.Min(4, lower.Length)..], 8);
        keys[8] = ShapeKey(form);
        keys[9] = Key((int)entry.Readings, 10);
        keys[10] = Key((int)(entry.Readings & Nouns), 11);
        keys[11] = Key((int)(entry.Readings & Verbs), 12);
        keys[12] = Key((int)(entry.Readings & ~(Nouns | Verbs)), 13);
        keys[13] = Key(entry.Usual, 14);
        keys[14] = Key(entry.NounField, 15);
        keys[15] = Key(entry.VerbField, 16);

        // "dawn" is a given name and a newspaper, but not in small letters.
        var names = char.IsLower(form[0]) && (entry.Readings & Common) != 0 ? NameUses.None : entry.Names;
        keys[16] = Key((int)(names & Persons), 17);
        keys[17] = Key((int)(names & Places), 18);
        keys[18] = Key((int)(names & ~(Persons | Places)), 19);
        keys[19] = Key(entry.Casing, 20);
        keys[20] = Key(phrase, 21);
    }

    private static uint Key(ReadOnlySpan<char> part, ulong kind) => (uint)(TextHash.Mix(TextHash.Of(part), kind) >> 16);

    private static uint Key(int value, ulong kind) => (uint)(TextHash.Mix((ulong)value, kind) >> 16);

    /// <summary>Letters as x or X and digits as 0, runs cut to three, and a mark for words of one letter.</summary>
    private static uint ShapeKey(ReadOnlySpan<char> form)
    {
        var hash = TextHash.Mix(9, (ulong)Math.Min(form.Length, 2));
        var (last, repeats) = ('\0', 0);
        foreach (var c in form[..Math.Min(form.Length, 24)])
        {
            var kind =
                char.IsUpper(c) ? 'X'
                : char.IsLetter(c) ? 'x'
                : char.IsDigit(c) ? '0'
                : c;
            repeats = kind == last ? repeats + 1 : 0;
            last = kind;
            if (repeats < 3)
            {
                hash = TextHash.Mix(hash, kind);
            }
        }

        return (uint)(hash >> 16);
    }
}
