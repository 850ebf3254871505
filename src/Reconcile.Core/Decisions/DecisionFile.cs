using System.Collections.Immutable;
using Reconcile.Text;

namespace Reconcile.Decisions;

/// <summary>A file of decisions.</summary>
/// <param name="Path">Where it lies, or would lie.</param>
/// <param name="Source">Its text; null when there is no such file.</param>
/// <param name="Decisions">The decisions in the order of the file.</param>
public sealed record DecisionFile(string Path, SourceText? Source, ImmutableArray<ReadDecision> Decisions)
{
    /// <summary>Name of the file beside a story.</summary>
    public const string FileName = "decisions.yaml";

    /// <summary>Largest file, in bytes: 1 MiB.</summary>
    public const int LargestFile = 1 << 20;

    /// <summary>Where the decisions on a draft lie: beside it.</summary>
    /// <param name="draft">The draft.</param>
    public static string Beside(Articles.Article draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return System.IO.Path.Combine(System.IO.Path.GetDirectoryName(draft.Path) ?? "", FileName);
    }

    /// <summary>Where the decisions on a story lie: beside its articles, one file for each of their folders.</summary>
    /// <param name="story">The story.</param>
    public static ImmutableArray<string> Beside(Articles.Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return
        [
            .. story
                .Articles.Select(article => System.IO.Path.GetDirectoryName(article.Path) ?? "")
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(folder => System.IO.Path.Combine(folder, FileName)),
        ];
    }
}
