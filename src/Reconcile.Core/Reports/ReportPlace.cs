using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;

namespace Reconcile.Reports;

/// <summary>Keeps reports from lying where the next run would take them for articles.</summary>
public static class ReportPlace
{
    /// <summary>What is wrong with writing a report to a file; null when nothing is.</summary>
    /// <param name="file">The file, as the user named it.</param>
    /// <param name="paths">Folders and files that the story was read from, as the user named them.</param>
    /// <param name="story">The story.</param>
    public static Diagnostic? Check(string file, ImmutableArray<string> paths, Story story)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        ArgumentNullException.ThrowIfNull(story);
        var target = Path.GetFullPath(file);
        if (story.Articles.Any(article => IsSame(target, article.Path)))
        {
            return Refuse(file, "the report would replace an article of the story", "write it to another file");
        }

        var folder = paths
            .Select(StoryReader.FolderOf)
            .OfType<string>()
            .FirstOrDefault(folder => IsSame(Path.GetDirectoryName(target) ?? target, folder));
        var name = Path.GetFileName(target);
        if (folder is null)
        {
            return null;
        }

        if (name == StoryFile.FileName)
        {
            return Refuse(file, $"the report would replace the story's {name}", "write it to another file");
        }

        return FolderReader.IsText(name)
            ? Refuse(
                file,
                $"in '{folder}' the report would be read as an article on the next run",
                "write it to another folder, or give it another ending than .txt and .md"
            )
            : null;
    }

    private static bool IsSame(string fullPath, string path) =>
        string.Equals(
            Path.TrimEndingDirectorySeparator(fullPath),
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)),
            StringComparison.Ordinal
        );

    private static Diagnostic Refuse(string file, string message, string help) =>
        new(DiagnosticCodes.ReportAmongArticles, DiagnosticSeverity.Error, file, null, null, message, help);
}
