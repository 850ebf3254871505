using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Text;

namespace Reconcile.Articles;

/// <summary>Reads one article: UTF-8 text, plain or Markdown, with optional front matter.</summary>
public static class ArticleReader
{
    /// <summary>The endings of files that articles are read from.</summary>
    internal static ImmutableArray<string> Endings { get; } = [".txt", ".md"];

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; the article keeps the path as it is given here.</param>
    /// <remarks>Never throws for what the file holds or lacks; see <see cref="ArticleLimits"/>.</remarks>
    public static ArticleReading Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        return new ArticleReading(Read(ArticleFile.Of(path), diagnostics), diagnostics.ToImmutable());
    }

    /// <summary>Reads a text that stands in memory.</summary>
    /// <param name="path">What to call it; its ending says whether it is Markdown, its name gives the id.</param>
    /// <param name="text">The text with its front matter, if it has one.</param>
    public static ArticleReading Read(string path, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        return new ArticleReading(Read(ArticleFile.Of(path), text, diagnostics), diagnostics.ToImmutable());
    }

    /// <summary>Whether a file's ending is one that articles have.</summary>
    internal static bool HasArticleEnding(string path) =>
        Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a file of which the story file may have said something.</summary>
    internal static Article? Read(ArticleFile file, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!HasArticleEnding(file.Path) && File.Exists(file.Path))
        {
            var faults = new DiagnosticBag(file.Path, null);
            faults.Error(
                DiagnosticCodes.UnknownFileKind,
                null,
                $"articles are not read from '{Path.GetExtension(file.Path)}' files",
                $"allowed: {string.Join(", ", Endings)}"
            );
            diagnostics.AddRange(faults.ToImmutable());
            return null;
        }

        var text = TextFileReader.Read(file.Path, ArticleLimits.FileBytes, diagnostics);
        return text is null ? null : Read(file, text, diagnostics);
    }

    private static Article? Read(ArticleFile file, SourceText text, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var head = FrontMatterReader.Read(file.Path, text, diagnostics);
        if (text[head.Body].IsWhiteSpace())
        {
            var faults = new DiagnosticBag(file.Path, text);
            faults.Error(DiagnosticCodes.EmptyArticle, null, "the article is empty");
            diagnostics.AddRange(faults.ToImmutable());
            return null;
        }

        var isMarkdown = Path.GetExtension(file.Path).Equals(".md", StringComparison.OrdinalIgnoreCase);
        return new Article(
            file.Id,
            file.Path,
            file.Source ?? head.Source ?? file.Id,
            file.Title ?? head.Title,
            file.Published ?? head.Published,
            head.Url,
            text,
            head.Body
        )
        {
            Markup = isMarkdown ? MarkdownMarkup.Find(text, head.Body) : [],
        };
    }
}
