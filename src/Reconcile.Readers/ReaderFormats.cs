using Reconcile.Articles;
using Reconcile.Readers.Docx;
using Reconcile.Readers.Html;
using Reconcile.Readers.Json;
using Reconcile.Readers.Pdf;
using Reconcile.Readers.Xml;

namespace Reconcile.Readers;

/// <summary>The formats of this project, ready for <see cref="StoryReader"/>.</summary>
public static class ReaderFormats
{
    /// <summary>Plain text, Markdown, and all formats of this project.</summary>
    public static ArticleFormats All { get; } =
        ArticleFormats.Default.With(
            new HtmlFormat(),
            new DocxFormat(),
            new PdfFormat(TimeSpan.FromSeconds(ReaderLimits.Seconds)),
            new FeedFormat(),
            new NewsMlFormat(),
            new NitfFormat(),
            new NinjsFormat(),
            new JsonLinesFormat()
        );
}
