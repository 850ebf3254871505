namespace Reconcile.Language;

/// <summary>What the dictionary and plain text say of a word form.</summary>
/// <param name="Readings">What it can be.</param>
/// <param name="Names">Of which names it is a part.</param>
/// <param name="Usual">Which word class prevails and how clearly, as a number of the training's making; 0 for unknown.</param>
/// <param name="NounField">WordNet's lexicographer file of its main sense as a noun plus one; 0 for none.</param>
/// <param name="VerbField">The same as a verb.</param>
/// <param name="Casing">
/// How often plain text has it with a capital inside sentences: six steps of the share for each of three of the evidence,
/// plus one; 0 for unknown.
/// </param>
internal readonly record struct FormEntry(
    FormReadings Readings,
    NameUses Names,
    byte Usual,
    byte NounField,
    byte VerbField,
    byte Casing
)
{
    /// <summary>Steps of the share of capitals; the last is for words that hardly ever lack one.</summary>
    public const int CasingSteps = 6;

    /// <summary>Whether plain text has it with a capital always or nearly so.</summary>
    public bool IsAlwaysCapital => Casing > 0 && (Casing - 1) % CasingSteps == CasingSteps - 1;
}
