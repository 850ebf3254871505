using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;

namespace Reconcile.Drafts;

/// <summary>Reads a draft and the sources that it is checked against.</summary>
public static class DraftReader
{
    /// <summary>What the draft is called in explanations.</summary>
    public const string DraftSource = "the draft";

    /// <summary>Reads them.</summary>
    /// <param name="draft">The draft's file.</param>
    /// <param name="sources">Folders, files and patterns, as <see cref="StoryReader"/> reads them.</param>
    /// <param name="formats">What can be read.</param>
    /// <remarks>A draft that lies among the sources is not compared with itself.</remarks>
    public static DraftReading Read(string draft, ImmutableArray<string> sources, ArticleFormats formats)
    {
        ArgumentException.ThrowIfNullOrEmpty(draft);
        var reading = ArticleReader.Read(draft, formats);
        var story = StoryReader.Read(sources, formats);
        var faults = reading.Diagnostics.AddRange(story.Diagnostics);
        if (reading.Article is not { } article || story.Story is not { } read)
        {
            return new DraftReading(null, null, faults);
        }

        var path = Path.GetFullPath(draft);
        var others = read
            .Articles.Where(source => !string.Equals(Path.GetFullPath(source.Path), path, StringComparison.Ordinal))
            .ToImmutableArray();
        if (others.IsEmpty)
        {
            var bag = new DiagnosticBag(draft, null);
            bag.Error(
                DiagnosticCodes.NoArticles,
                null,
                "the draft is the only article",
                "name the sources that it is to be checked against"
            );
            return new DraftReading(null, null, faults.AddRange(bag.ToImmutable()));
        }

        return new DraftReading(
            article with
            {
                Id = FreeId(article.Id, others),
                Source = DraftSource,
            },
            read with
            {
                Articles = others,
            },
            faults
        );
    }

    private static string FreeId(string id, ImmutableArray<Article> others)
    {
        while (others.Any(other => string.Equals(other.Id, id, StringComparison.Ordinal)))
        {
            id += "-draft";
        }

        return id;
    }
}
