using System.Collections.Immutable;
using System.Xml;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Readers.Xml;

namespace Reconcile.Readers.Docx;

/// <summary>Reads DOCX, the word processors' document of Office Open XML (ISO/IEC 29500), transitional and strict.</summary>
internal sealed class DocxFormat : IArticleFormat
{
    private const int LongestHeadline = 150;

    /// <inheritdoc/>
    public ImmutableArray<FileKind> Kinds => [FileKind.Docx];

    /// <inheritdoc/>
    public int FileBytes => ReaderLimits.DocumentBytes;

    /// <inheritdoc/>
    public ArticleReading Read(ArticleContent content) =>
        GuardedReading.Read(
            content,
            "DOCX",
            _ => [Read(content.Bytes)],
            fault => fault is XmlException or InvalidDataException or IOException or NotSupportedException
        );

    private static ExtractedArticle Read(ReadOnlyMemory<byte> bytes)
    {
        using var package = new DocxPackage(bytes);
        var main = MainPart(package);
        var body = package.Read(main)?.At("body");
        if (body is null)
        {
            throw new InvalidDataException($"the archive has no '{main}' with a body");
        }

        var folder = main[..(main.LastIndexOf('/') + 1)];
        var styles = new DocxStyles(package.Read(folder + "styles.xml"));
        var text = DocxBlockFinder.Find(body, PlaceKind.Paragraph, styles, out var title);
        if (text.IsEmpty)
        {
            throw new UnreadableException(DiagnosticCodes.EmptyArticle, "the article is empty");
        }

        var headline = title ?? (IsHeadline(text) ? 0 : null);
        return new ExtractedArticle([
            .. text,
            .. Notes(package, folder + "footnotes.xml", styles),
            .. Notes(package, folder + "endnotes.xml", styles),
        ])
        {
            Title = headline is { } index ? text[index].Text : null,
            TitleElement = headline is { } place ? text[place].Element : null,
        };
    }

    /// <summary>The part that the package's relations name as the document; by convention <c>word/document.xml</c>.</summary>
    private static string MainPart(DocxPackage package) =>
        package
            .Read("_rels/.rels")
            ?.Named("Relationship")
            .FirstOrDefault(one => one.Value("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true)
            .Value("Target")
            ?.TrimStart('/')
        ?? "word/document.xml";

    // Many write without styles: a short first line that is no sentence is the headline.
    private static bool IsHeadline(ImmutableArray<Block> text) =>
        text.Length > 1
        && (
            text[0].Kind == PlaceKind.Heading
            || (
                text[0].Kind == PlaceKind.Paragraph
                && text[0].Text.Length <= LongestHeadline
                && text[0].Text.TrimEnd() is not [.., '.' or '!' or ':' or '"' or '\u201D']
            )
        );

    // Word's own notes, the lines that separate notes from text, have a type.
    private static IEnumerable<Block> Notes(DocxPackage package, string part, DocxStyles styles) =>
        package
            .Read(part)
            ?.Elements()
            .Where(note => note.Value("type") is null or "normal")
            .SelectMany(note => DocxBlockFinder.Find(note, PlaceKind.Note, styles, out _))
        ?? [];
}
