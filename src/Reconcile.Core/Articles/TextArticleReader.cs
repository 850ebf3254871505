using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Text;

namespace Reconcile.Articles;

/// <summary>Reads an article that is text, plain or Markdown, with optional front matter.</summary>
internal static class TextArticleReader
{
    /// <summary>Reads a file's bytes.</summary>
    public static ArticleReading Read(ArticleContent content)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var text = TextFileReader.Decode(content.Path, content.Bytes.Span, diagnostics);
        if (text is null)
        {
            return new ArticleReading([], diagnostics.ToImmutable());
        }

        var reading = Read(content, text);
        return reading with { Diagnostics = [.. diagnostics, .. reading.Diagnostics] };
    }

    /// <summary>Reads a text; the content gives no more than path, id and kind.</summary>
    public static ArticleReading Read(ArticleContent content, SourceText text)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var head = FrontMatterReader.Read(content.Path, text, diagnostics);
        if (text[head.Body].IsWhiteSpace())
        {
            var faults = new DiagnosticBag(content.Path, text);
            faults.Error(DiagnosticCodes.EmptyArticle, null, "the article is empty");
            return new ArticleReading([], [.. diagnostics, .. faults.ToImmutable()]);
        }

        var article = new Article(
            content.Id,
            content.Path,
            head.Source ?? content.Id,
            head.Title,
            head.Published ?? PublicationLineReader.Read(text, head.Body),
            head.Url,
            text,
            head.Body
        )
        {
            Markup = content.Kind == FileKind.Markdown ? MarkdownMarkup.Find(text, head.Body) : [],
        };
        return new ArticleReading([article], diagnostics.ToImmutable());
    }
}
