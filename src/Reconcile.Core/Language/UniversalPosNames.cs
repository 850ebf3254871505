namespace Reconcile.Language;

/// <summary>The names that Universal Dependencies gives the word classes.</summary>
internal static class UniversalPosNames
{
    private static readonly string[] Names =
    [
        "ADJ",
        "ADP",
        "ADV",
        "AUX",
        "CCONJ",
        "DET",
        "INTJ",
        "NOUN",
        "NUM",
        "PART",
        "PRON",
        "PROPN",
        "PUNCT",
        "SCONJ",
        "SYM",
        "VERB",
        "X",
    ];

    /// <summary>The name of a word class, such as <c>NOUN</c>.</summary>
    public static string NameOf(UniversalPos pos) => Names[(int)pos];

    /// <summary>The word class of a name; X for an unknown one.</summary>
    public static UniversalPos Parse(string name) =>
        Array.IndexOf(Names, name) is var i && i >= 0 ? (UniversalPos)i : UniversalPos.Other;
}
