using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Text;

namespace Reconcile.Articles;

/// <summary>Reads the articles of one file: one, or as many as a feed has.</summary>
public static class ArticleReader
{
    /// <summary>Reads a file of text or Markdown.</summary>
    /// <param name="path">The file; the article keeps the path as it is given here.</param>
    /// <remarks>Never throws for what the file holds or lacks; see <see cref="ArticleLimits"/>.</remarks>
    public static ArticleReading Read(string path) => Read(path, ArticleFormats.Default);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; its articles keep the path as it is given here.</param>
    /// <param name="formats">What can be read; the file's content says which it is, and else its ending.</param>
    /// <remarks>Never throws for what the file holds or lacks.</remarks>
    public static ArticleReading Read(string path, ArticleFormats formats)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(formats);
        return Read(ArticleFile.Of(path), formats);
    }

    /// <summary>Reads a text that stands in memory.</summary>
    /// <param name="path">What to call it; its ending says whether it is Markdown, its name gives the id.</param>
    /// <param name="text">The text with its front matter, if it has one.</param>
    public static ArticleReading Read(string path, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        var kind = FileKinds.WithEnding(Path.GetExtension(path)) is [FileKind.Markdown]
            ? FileKind.Markdown
            : FileKind.Text;
        return TextArticleReader.Read(new ArticleContent(path, ArticleFile.Of(path).Id, kind, default), text);
    }

    /// <summary>Reads a file of which the story file may have said something.</summary>
    internal static ArticleReading Read(ArticleFile file, ArticleFormats formats)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (TextFileReader.ReadBytes(file.Path, formats.FileBytes, diagnostics) is not { } bytes)
        {
            return new ArticleReading([], diagnostics.ToImmutable());
        }

        var faults = new DiagnosticBag(file.Path, null);
        var kind = ArticleKindDecider.Decide(file.Path, bytes, formats, faults);
        var format = kind is { } known ? formats.Find(known) : null;
        if (format is not null && bytes.Length > format.FileBytes)
        {
            TextFileReader.ReportTooLarge(faults, format.FileBytes);
            format = null;
        }

        diagnostics.AddRange(faults.ToImmutable());
        if (format is null)
        {
            return new ArticleReading([], diagnostics.ToImmutable());
        }

        var reading = format.Read(new ArticleContent(file.Path, file.Id, kind!.Value, bytes));
        diagnostics.AddRange(reading.Diagnostics);
        return new ArticleReading(
            [.. reading.Articles.Select(article => Complete(article, file, reading.Articles.Length))],
            diagnostics.ToImmutable()
        );
    }

    // What a story file says of a feed's title and day can't be meant for each of its entries.
    private static Article Complete(Article article, ArticleFile file, int count) =>
        article with
        {
            Source = file.Source ?? article.Source,
            Title = (count == 1 ? file.Title : null) ?? article.Title,
            Published = (count == 1 ? file.Published : null) ?? article.Published,
        };
}
