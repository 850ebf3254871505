using System.Collections.Frozen;

namespace Reconcile.Lexicon;

/// <summary>Words that are content words by their class, but say nothing about what a clause is about.</summary>
internal sealed class LightWords
{
    private static readonly Lazy<LightWords> Shared = new(() => From(Lexicons.Shipped));

    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string> withObject;
    private readonly FrozenSet<string> inQuotations;

    private LightWords(WordList list)
    {
        words = list.Texts("words").ToFrozenSet(StringComparer.Ordinal);
        inQuotations = list.Texts("in-quotations").ToFrozenSet(StringComparer.Ordinal);
        withObject = list.Texts("with-object").ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The list as packs changed it.</summary>
    public static LightWords With(Lexicons lexicons) => lexicons.Make(Shared, From, "light-words");

    /// <summary>Whether a lemma is one of them.</summary>
    public bool Contains(string lemma) => words.Contains(lemma);

    /// <summary>Whether one of them says something where it has an object: "took the town".</summary>
    public bool SaysWithObject(string lemma) => withObject.Contains(lemma);

    /// <summary>Whether two who write down one quotation may differ on a word, in lower case, without putting it otherwise.</summary>
    public bool IsLightInQuotations(string word) => inQuotations.Contains(word);

    private static LightWords From(Lexicons lexicons) => new(lexicons.Read("light-words"));
}
