using System.Collections.Immutable;

namespace Reconcile.Articles;

/// <summary>The articles about one event.</summary>
/// <param name="Name">Name of the story; by default the folder's.</param>
/// <param name="Articles">Ordered by id, ordinally.</param>
/// <param name="Aliases">Groups of names that mean one thing ("Northern Alliance", "United Front").</param>
public sealed record Story(
    string Name,
    ImmutableArray<Article> Articles,
    ImmutableArray<ImmutableArray<string>> Aliases
);
