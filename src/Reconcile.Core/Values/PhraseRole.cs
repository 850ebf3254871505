namespace Reconcile.Values;

/// <summary>What a word may be in the noun phrase after a number.</summary>
internal enum PhraseRole
{
    /// <summary>Not part of the phrase.</summary>
    Outside,

    /// <summary>Stands before the noun.</summary>
    Modifier,

    /// <summary>A noun; the last of several is the head.</summary>
    Noun,

    /// <summary>An adjective that stands for people: "35 dead".</summary>
    NominalAdjective,
}
