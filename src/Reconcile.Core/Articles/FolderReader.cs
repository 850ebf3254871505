using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Articles;

/// <summary>Finds the articles of a story's folder.</summary>
internal sealed class FolderReader
{
    private readonly string folder;
    private readonly ArticleFormats formats;
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics;

    private FolderReader(string folder, ArticleFormats formats, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        this.folder = folder;
        this.formats = formats;
        this.diagnostics = diagnostics;
    }

    /// <summary>The files that the story file lists; without a list, all files that look like articles.</summary>
    /// <param name="folder">The folder, as the user named it.</param>
    /// <param name="story">What its <c>story.yaml</c> says.</param>
    /// <param name="formats">What can be read.</param>
    /// <param name="diagnostics">Takes a warning for each article that is not in the list, or that can't be read here.</param>
    public static ImmutableArray<ArticleFile> FindArticles(
        string folder,
        StoryFile story,
        ArticleFormats formats,
        ImmutableArray<Diagnostic>.Builder diagnostics
    ) => new FolderReader(folder, formats, diagnostics).FindArticles(story);

    private ImmutableArray<ArticleFile> FindArticles(StoryFile story)
    {
        var present = ListFiles();
        if (story.Articles is not { } listed)
        {
            return [.. present.Where(IsRead).Select(ArticleFile.Of)];
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

    /// <summary>Whether a file in a folder is taken for an article: by its name, and where that is not enough by its head.</summary>
    public static bool IsArticle(string path) =>
        !Path.GetFileName(path.AsSpan()).StartsWith(".")
        && !Path.GetFileName(path.AsSpan()).Equals("README.md", StringComparison.OrdinalIgnoreCase)
        && KindOf(path) is not null;

    /// <summary>Whether a file of this name would be read as an article of text, whatever it holds.</summary>
    public static bool IsText(string name) =>
        !name.StartsWith('.')
        && !name.Equals("README.md", StringComparison.OrdinalIgnoreCase)
        && FileKinds.WithEnding(Path.GetExtension(name)) is [FileKind.Text] or [FileKind.Markdown];

    private ImmutableArray<string> ListFiles()
    {
        try
        {
            return
            [
                .. Directory
                    .EnumerateFiles(folder)
                    .Select(path => Path.GetFileName(path))
                    .Order(StringComparer.Ordinal)
                    .Select(name => Path.Combine(folder, name))
                    .Where(IsArticle),
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

    // A source that goes missing without a word would be worse than a warning.
    private bool IsRead(string path)
    {
        if (KindOf(path) is not { } kind || formats.Find(kind) is not null)
        {
            return true;
        }

        var faults = new DiagnosticBag(path, null);
        ArticleKindDecider.ReportMissing(kind, formats, faults, DiagnosticSeverity.Warning);
        diagnostics.AddRange(faults.ToImmutable());
        return false;
    }

    /// <summary>What a file of the folder is taken for; null when it is no article.</summary>
    /// <remarks>Data and reports lie beside articles: <c>.xml</c> and <c>.json</c> count only by what they hold.</remarks>
    private static FileKind? KindOf(string path)
    {
        var expected = FileKinds.WithEnding(Path.GetExtension(path));
        if (expected is [] or [FileKind.Text] or [FileKind.Markdown])
        {
            return expected.IsEmpty ? null : expected[0];
        }

        var shown = FileKindReader.Read(HeadOf(path));
        if (shown is { } kind)
        {
            return !FileKinds.EndingsOf(kind).IsEmpty ? kind
                : kind is FileKind.Report or FileKind.OtherXml or FileKind.OtherJson ? null
                : expected[0];
        }

        var isData = Path.GetExtension(path).ToUpperInvariant() is ".XML" or ".JSON";
        return isData ? null : expected[0];
    }

    private static byte[] HeadOf(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var head = new byte[FileKindReader.HeadBytes];
            return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
