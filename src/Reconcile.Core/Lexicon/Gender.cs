namespace Reconcile.Lexicon;

/// <summary>Which pronoun English uses of a person.</summary>
internal enum Gender
{
    /// <summary>"she".</summary>
    Feminine,

    /// <summary>"he".</summary>
    Masculine,
}
