using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Articles;

/// <summary>Reads a story: folders of articles, single files, or both.</summary>
/// <remarks>
/// <para>
/// Of a folder, the <c>.txt</c> and <c>.md</c> files directly in it are read, but not <c>README.md</c> or hidden
/// files. A <c>story.yaml</c> in it may name the story, give aliases, and list the articles: then those files are read
/// and no others. All other files are left alone.
/// </para>
/// <para>
/// A path may hold wildcards: <c>*</c>, <c>?</c>, <c>[a-c]</c>, and <c>**</c> for any folders. It stands for the
/// articles that it finds, not for folders.
/// </para>
/// <para>
/// A file that can't be used gives a diagnostic, and the others are read. The order of the paths changes nothing. Of
/// two files with the same id, the one whose path comes first ordinally is kept.
/// </para>
/// </remarks>
public static class StoryReader
{
    /// <summary>Reads a story.</summary>
    /// <param name="paths">Folders and files, at least one; a <c>story.yaml</c> stands for its folder.</param>
    /// <exception cref="ArgumentException">There is no path.</exception>
    public static StoryReading Read(ImmutableArray<string> paths)
    {
        if (paths.IsDefaultOrEmpty)
        {
            throw new ArgumentException("At least one path is needed.", nameof(paths));
        }

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var folders = ImmutableArray.CreateBuilder<StoryFile>();
        var files = ImmutableArray.CreateBuilder<ArticleFile>();
        var expanded = PathExpander.Expand(paths, diagnostics);
        foreach (var path in expanded.Order(StringComparer.Ordinal))
        {
            var folder = FolderOf(path);
            if (folder is null)
            {
                files.Add(ArticleFile.Of(path));
            }
            else
            {
                var story = StoryFileReader.Read(folder, diagnostics);
                folders.Add(story);
                files.AddRange(FolderReader.FindArticles(folder, story, diagnostics));
            }
        }

        var articles = ReadArticles(Select(files, diagnostics), diagnostics);
        if (articles.IsEmpty && diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error))
        {
            Report(diagnostics, DiagnosticCodes.NoArticles, paths.Min(StringComparer.Ordinal)!, "no article was read");
        }

        var read = articles.IsEmpty
            ? null
            : new Story(NameOf(expanded, folders), articles, [.. folders.SelectMany(folder => folder.Aliases)]);
        return new StoryReading(read, Sort(diagnostics));
    }

    private static string? FolderOf(string path)
    {
        if (Directory.Exists(path))
        {
            return path;
        }

        return Path.GetFileName(path) == StoryFile.FileName && File.Exists(path)
            ? Path.GetDirectoryName(path) is { Length: > 0 } folder
                ? folder
                : "."
            : null;
    }

    private static IEnumerable<ArticleFile> Select(
        IEnumerable<ArticleFile> files,
        ImmutableArray<Diagnostic>.Builder diagnostics
    )
    {
        var ids = new Dictionary<string, ArticleFile>(StringComparer.Ordinal);
        var ordered = files
            .OrderBy(file => file.Id, StringComparer.Ordinal)
            .ThenBy(file => file.Path, StringComparer.Ordinal);
        foreach (var file in ordered.DistinctBy(file => FullPath(file.Path), StringComparer.Ordinal))
        {
            if (ids.TryGetValue(file.Id, out var first))
            {
                var message = $"the id '{file.Id}' belongs to '{first.Path}' already";
                const string Help = "rename the file, or give it another id in story.yaml";
                Report(diagnostics, DiagnosticCodes.DuplicateArticle, file.Path, message, Help);
            }
            else if (ids.Count == ArticleLimits.Articles)
            {
                var message = FormattableString.Invariant($"the story has more than {ArticleLimits.Articles} articles");
                Report(
                    diagnostics,
                    DiagnosticCodes.TooManyArticles,
                    file.Path,
                    message,
                    "this and the rest are left out"
                );
                yield break;
            }
            else
            {
                ids.Add(file.Id, file);
                yield return file;
            }
        }
    }

    private static ImmutableArray<Article> ReadArticles(
        IEnumerable<ArticleFile> files,
        ImmutableArray<Diagnostic>.Builder diagnostics
    ) => [.. files.Select(file => ArticleReader.Read(file, diagnostics)).OfType<Article>()];

    // The name does not depend on whether the user named a folder or the files in it.
    private static string NameOf(ImmutableArray<string> paths, IReadOnlyList<StoryFile> folders)
    {
        if (folders.Select(folder => folder.Name).OfType<string>().ToArray() is [var name])
        {
            return name;
        }

        var parents = paths
            .Select(path => FolderOf(path) ?? Path.GetDirectoryName(FullPath(path)) ?? "")
            .Select(folder => Path.GetFileName(Path.TrimEndingDirectorySeparator(FullPath(folder))))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return parents is [{ Length: > 0 } parent] ? parent : "story";
    }

    private static string FullPath(string path) =>
        path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) ? path : Path.GetFullPath(path);

    private static void Report(
        ImmutableArray<Diagnostic>.Builder diagnostics,
        string code,
        string path,
        string message,
        string? help = null
    ) => diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Error, path, null, null, message, help));

    private static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
        [
            .. diagnostics
                .OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Span?.Start ?? -1),
        ];
}
