using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Articles;

/// <summary>Finds the articles of a story's folder.</summary>
internal static class FolderReader
{
    /// <summary>The files that the story file lists; without a list, all files that look like articles.</summary>
    /// <param name="folder">The folder, as the user named it.</param>
    /// <param name="story">What its <c>story.yaml</c> says.</param>
    /// <param name="diagnostics">Takes a warning for each article that is not in the list.</param>
    public static ImmutableArray<ArticleFile> FindArticles(
        string folder,
        StoryFile story,
        ImmutableArray<Diagnostic>.Builder diagnostics
    )
    {
        var present = ListFiles(folder, diagnostics);
        if (story.Articles is not { } listed)
        {
            return [.. present.Select(ArticleFile.Of)];
        }

        var known = listed.Select(file => Path.GetFullPath(file.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var path in present.Where(path => !known.Contains(Path.GetFullPath(path))))
        {
            var faults = new DiagnosticBag(path, null);
            faults.Warning(
                DiagnosticCodes.ArticleNotListed,
                null,
                $"{StoryFile.FileName} lists articles, but not this one: it is not read",
                "add it to the list, or remove the list to read all files"
            );
            diagnostics.AddRange(faults.ToImmutable());
        }

        return listed;
    }

    private static ImmutableArray<string> ListFiles(string folder, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        try
        {
            return
            [
                .. Directory
                    .EnumerateFiles(folder)
                    .Select(path => Path.GetFileName(path))
                    .Where(IsArticle)
                    .Order(StringComparer.Ordinal)
                    .Select(name => Path.Combine(folder, name)),
            ];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var faults = new DiagnosticBag(folder, null);
            faults.Error(DiagnosticCodes.FileUnreadable, null, "the folder can't be read");
            diagnostics.AddRange(faults.ToImmutable());
            return [];
        }
    }

    /// <summary>Whether a file of a folder is read as an article, going by its name.</summary>
    public static bool IsArticle(string name) =>
        ArticleReader.HasArticleEnding(name)
        && !name.StartsWith('.')
        && !name.Equals("README.md", StringComparison.OrdinalIgnoreCase);
}
