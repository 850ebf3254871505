using System.Collections.Immutable;

namespace Reconcile.Articles;

/// <summary>The articles about one event.</summary>
/// <param name="Name">Name of the story; by default the folder's.</param>
/// <param name="Articles">Ordered by id, ordinally.</param>
/// <param name="Aliases">Groups of names that mean one thing ("Velin Front", "United Front").</param>
public sealed record Story(
    string Name,
    ImmutableArray<Article> Articles,
    ImmutableArray<ImmutableArray<string>> Aliases
)
{
    /// <summary>
    /// Ids of articles that an editor says are one source, a group each; a group of one stands alone, whatever it shares
    /// with others. Empty by default: then families are found by the texts.
    /// </summary>
    public ImmutableArray<ImmutableArray<string>> Families { get; init; } = [];

    /// <summary>Rates between currencies; null by default: then amounts in different currencies are not compared.</summary>
    public ExchangeRates? Rates { get; init; }
}
