using System.Collections.Immutable;

namespace Reconcile.Lexicon;

/// <summary>A place of news interest.</summary>
/// <param name="Name">The usual English name. Two cities may share one.</param>
/// <param name="Kind">How large it is.</param>
/// <param name="Within">Name of the place around it; null for the largest.</param>
/// <param name="Capitals">Names of its capitals, the seat of government first.</param>
/// <param name="Adjectives">"Afghan".</param>
/// <param name="People">Nouns for its people, singular: "Spaniard".</param>
/// <param name="Aliases">Other names and abbreviations.</param>
public sealed record Place(
    string Name,
    PlaceKind Kind,
    string? Within,
    ImmutableArray<string> Capitals,
    ImmutableArray<string> Adjectives,
    ImmutableArray<string> People,
    ImmutableArray<string> Aliases
);
