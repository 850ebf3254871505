using System.Collections.Immutable;

namespace Reconcile.Readers;

/// <summary>What a reader found of one article.</summary>
/// <param name="Blocks">Its parts in reading order.</param>
internal sealed record ExtractedArticle(ImmutableArray<Block> Blocks)
{
    /// <summary>Which of the file's articles, from 1; null in a format that holds just one.</summary>
    public int? Entry { get; init; }

    /// <summary>The id that the file gives it; null when it gives none.</summary>
    public string? Id { get; init; }

    /// <summary>Headline; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>Path to the headline's element, if it has one.</summary>
    public string? TitleElement { get; init; }

    /// <summary>Who published it; null when the file does not say.</summary>
    public string? Source { get; init; }

    /// <summary>The day it was published, as written in the file; null when unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Where it was published; null when unknown.</summary>
    public string? Url { get; init; }
}
