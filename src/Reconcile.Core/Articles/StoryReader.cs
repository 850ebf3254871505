using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Articles;

/// <summary>Reads a story: folders of articles, single files, or both.</summary>
/// <remarks>
/// <para>
/// Of a folder, the files directly in it are read that have an article's ending (and, for endings that other data have
/// too, hold one), but not <c>README.md</c> or hidden files. A <c>story.yaml</c> in it may name the story, give aliases,
/// and list the articles: then those files are read and no others. All other files are left alone.
/// </para>
/// <para>
/// A path may hold wildcards: <c>*</c>, <c>?</c>, <c>[a-c]</c>, and <c>**</c> for any folders. It stands for the
/// articles that it finds, not for folders.
/// </para>
/// <para>
/// A file or an entry of it that can't be used gives a diagnostic, and the others are read. The order of the paths
/// changes nothing. Of two articles with the same id, the one whose path comes first ordinally is kept.
/// </para>
/// </remarks>
public static class StoryReader
{
    /// <summary>Reads a story of text and Markdown files.</summary>
    /// <inheritdoc cref="Read(ImmutableArray{string}, ArticleFormats)"/>
    public static StoryReading Read(ImmutableArray<string> paths) => Read(paths, ArticleFormats.Default);

    /// <summary>Reads a story.</summary>
    /// <param name="paths">Folders and files, at least one; a <c>story.yaml</c> stands for its folder.</param>
    /// <param name="formats">What can be read.</param>
    /// <exception cref="ArgumentException">There is no path.</exception>
    public static StoryReading Read(ImmutableArray<string> paths, ArticleFormats formats)
    {
        ArgumentNullException.ThrowIfNull(formats);
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
                files.AddRange(FolderReader.FindArticles(folder, story, formats, diagnostics));
            }
        }

        var articles = ReadArticles(Select(files, diagnostics), formats, diagnostics);
        if (articles.IsEmpty && diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error))
        {
            Report(diagnostics, DiagnosticCodes.NoArticles, paths.Min(StringComparer.Ordinal)!, "no article was read");
        }

        var read = articles.IsEmpty
            ? null
            : new Story(NameOf(expanded, folders), articles, [.. folders.SelectMany(folder => folder.Aliases)])
            {
                Families = FamiliesOf(folders, articles, diagnostics),
                Rates = folders.Select(folder => folder.Rates).FirstOrDefault(rates => rates is not null),
            };
        return new StoryReading(read, Sort(diagnostics));
    }

    /// <summary>The folder that a path stands for; null when it names a single file.</summary>
    internal static string? FolderOf(string path)
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
                ReportDuplicate(diagnostics, file.Id, file.Path, first.Path);
            }
            else if (ids.Count == ArticleLimits.Articles)
            {
                ReportTooMany(diagnostics, file.Path);
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
        ArticleFormats formats,
        ImmutableArray<Diagnostic>.Builder diagnostics
    )
    {
        var articles = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var reading = ArticleReader.Read(file, formats);
            diagnostics.AddRange(reading.Diagnostics);
            foreach (var article in reading.Articles)
            {
                if (articles.Count == ArticleLimits.Articles)
                {
                    ReportTooMany(diagnostics, file.Path);
                    return InOrder(articles.Values);
                }

                if (!articles.TryAdd(article.Id, article))
                {
                    ReportDuplicate(diagnostics, article.Id, article.Path, articles[article.Id].Path);
                }
            }
        }

        return InOrder(articles.Values);
    }

    private static ImmutableArray<Article> InOrder(IEnumerable<Article> articles) =>
        [.. articles.OrderBy(article => article.Id, StringComparer.Ordinal)];

    private static void ReportDuplicate(
        ImmutableArray<Diagnostic>.Builder diagnostics,
        string id,
        string path,
        string first
    )
    {
        var message = $"the id '{id}' belongs to '{first}' already";
        const string Help = "rename the file, or give it another id in story.yaml";
        Report(diagnostics, DiagnosticCodes.DuplicateArticle, path, message, Help);
    }

    private static void ReportTooMany(ImmutableArray<Diagnostic>.Builder diagnostics, string path)
    {
        var message = FormattableString.Invariant($"the story has more than {ArticleLimits.Articles} articles");
        Report(diagnostics, DiagnosticCodes.TooManyArticles, path, message, "this and the rest are left out");
    }

    private static ImmutableArray<ImmutableArray<string>> FamiliesOf(
        IEnumerable<StoryFile> folders,
        ImmutableArray<Article> articles,
        ImmutableArray<Diagnostic>.Builder diagnostics
    )
    {
        var known = articles.Select(article => article.Id).ToImmutableSortedSet(StringComparer.Ordinal);
        var stated = new HashSet<string>(StringComparer.Ordinal);
        var families = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (var folder in folders)
        {
            if (folder.Origin is not var (path, text))
            {
                continue;
            }

            var faults = new DiagnosticBag(path, text);
            foreach (var family in folder.Families)
            {
                var ids = family.Where(article => IsFamilyMember(article, known, stated, faults));
                families.Add([.. ids.Select(article => article.Id)]);
            }

            diagnostics.AddRange(faults.ToImmutable());
        }

        return [.. families.Where(family => !family.IsEmpty)];
    }

    private static bool IsFamilyMember(
        StatedArticle article,
        ImmutableSortedSet<string> known,
        HashSet<string> stated,
        DiagnosticBag faults
    )
    {
        if (!known.Contains(article.Id))
        {
            faults.Error(
                DiagnosticCodes.FamilyMember,
                article.Span,
                $"the story has no article '{article.Id}'",
                "the articles are " + string.Join(", ", known)
            );
            return false;
        }

        if (stated.Add(article.Id))
        {
            return true;
        }

        faults.Error(
            DiagnosticCodes.FamilyMember,
            article.Span,
            $"'{article.Id}' is in a family already",
            "an article is one source: name it once"
        );
        return false;
    }

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
