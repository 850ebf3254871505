using System.Collections.Immutable;
using Reconcile.Text;

namespace Reconcile.Articles;

/// <summary>What a folder's <c>story.yaml</c> says.</summary>
/// <param name="Name">Name of the story; null when the file gives none.</param>
/// <param name="Articles">The articles in the order of the file; null when it lists none, and all of the folder count.</param>
/// <param name="Aliases">Groups of names that mean one thing, each of two or more.</param>
internal sealed record StoryFile(
    string? Name,
    ImmutableArray<ArticleFile>? Articles,
    ImmutableArray<ImmutableArray<string>> Aliases
)
{
    /// <summary>Groups of articles that are one source, each id with its place in the file.</summary>
    public ImmutableArray<ImmutableArray<StatedArticle>> Families { get; init; } = [];

    /// <summary>Rates between currencies; null when it gives none.</summary>
    public ExchangeRates? Rates { get; init; }

    /// <summary>The file and its text, for faults that show only once the articles are known; null without a file.</summary>
    public (string Path, SourceText Text)? Origin { get; init; }

    /// <summary>Name of the file in the story's folder.</summary>
    public const string FileName = "story.yaml";

    /// <summary>What holds for a folder without such a file.</summary>
    public static StoryFile None { get; } = new(null, null, []);
}
