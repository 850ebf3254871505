using System.Collections.Immutable;

namespace Reconcile.Lexicon;

/// <summary>A synset that a word may stand for, directly or through a related word.</summary>
/// <param name="Synset">The synset.</param>
/// <param name="Weight">How well it stands for the word, in (0, 1].</param>
/// <param name="Derived">Whether another word than the one asked for, such as the verb of a noun, leads to it.</param>
/// <param name="Topic">WordNet's lexicographer file of the synset.</param>
/// <param name="Above">The synset itself at distance 0 and those above it, nearest first.</param>
/// <param name="Opposed">Synsets with a word opposed to one of its words.</param>
internal sealed record Meaning(
    int Synset,
    double Weight,
    bool Derived,
    int Topic,
    ImmutableArray<Ancestor> Above,
    ImmutableArray<int> Opposed
);
