namespace Reconcile.Training.Stories;

/// <summary>A part of the way that can be taken out to see what it gives.</summary>
internal enum Part
{
    /// <summary>Nothing is taken out.</summary>
    Nothing,

    /// <summary>Names, descriptions and pronouns stand for themselves.</summary>
    Entities,

    /// <summary>Every word means only itself: no WordNet, no lists of synonyms and opposites.</summary>
    Lexicon,

    /// <summary>Only what happened is claimed: no counts, times, places.</summary>
    Facets,

    /// <summary>A number is a number: no bounds, hedges and tolerances.</summary>
    Intervals,

    /// <summary>Every article is a source of its own.</summary>
    Independence,

    /// <summary>What is linked over any chain of pairs is one cluster.</summary>
    Coherence,
}
