using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Reconcile.Articles;

namespace Reconcile.Readers.Xml;

/// <summary>Finds the parts of an article in XHTML and NITF markup inside XML.</summary>
internal sealed class XmlBlockFinder
{
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();

    /// <summary>The parts below an element in the order of the document.</summary>
    public static ImmutableArray<Block> Find(XElement element)
    {
        var finder = new XmlBlockFinder();
        finder.Walk(element, PlaceKind.Paragraph);
        return finder.blocks.ToImmutable();
    }

    private void Walk(XElement element, PlaceKind kind)
    {
        var loose = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            ReadingTime.ThrowIfOver();
            switch (node)
            {
                case XText text:
                    loose.Append(text.Value);
                    break;
                case XElement child when IsSkipped(child):
                    break;
                case XElement { Name.LocalName: "br" }:
                    loose.Append(' ');
                    break;
                case XElement child when IsBlock(child):
                    Flush(loose, element, kind);
                    WalkBlock(child, kind);
                    break;
                case XElement child:
                    AppendInline(loose, child);
                    break;
            }
        }

        Flush(loose, element, kind);
    }

    private void WalkBlock(XElement element, PlaceKind outer)
    {
        if (element.Name.LocalName == "tr" && !element.Descendants().Any(cell => cell.Name.LocalName == "p"))
        {
            var cells = element.Elements().Select(cell => cell.Words()).OfType<string>();
            Add(PlaceKind.TableRow, string.Join("; ", cells), element);
            return;
        }

        // A paragraph in a caption is the caption.
        var kind = KindOf(element.Name.LocalName);
        Walk(element, kind is null or PlaceKind.Paragraph ? outer : kind.Value);
    }

    private void Flush(StringBuilder loose, XElement element, PlaceKind kind)
    {
        Add(kind, loose.ToString(), element);
        loose.Clear();
    }

    private void Add(PlaceKind kind, string text, XElement element)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            blocks.Add(new Block(kind, text) { Element = XmlPath.Of(element) });
        }
    }

    private static void AppendInline(StringBuilder loose, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            ReadingTime.ThrowIfOver();
            switch (node)
            {
                case XText text:
                    loose.Append(text.Value);
                    break;
                case XElement { Name.LocalName: "br" }:
                    loose.Append(' ');
                    break;
                case XElement child when !IsSkipped(child):
                    AppendInline(loose, child);
                    break;
            }
        }
    }

    private static bool IsSkipped(XElement element) =>
        element.Name.LocalName
            is "script"
                or "style"
                or "head"
                or "nav"
                or "form"
                or "media-metadata"
                or "media-reference"
                or "media-object"
                or "body.end";

    private static bool IsBlock(XElement element) =>
        KindOf(element.Name.LocalName) is not null
        || element.Name.LocalName
            is "html"
                or "body"
                or "article"
                or "section"
                or "main"
                or "div"
                or "figure"
                or "ul"
                or "ol"
                or "dl"
                or "table"
                or "thead"
                or "tbody"
                or "tfoot"
                or "nitf-table"
                or "block"
                or "media"
                or "hedline"
                or "header"
                or "footer";

    private static PlaceKind? KindOf(string name) =>
        name switch
        {
            "p" or "pre" or "blockquote" or "bq" or "address" => PlaceKind.Paragraph,
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "hl1" or "hl2" => PlaceKind.Heading,
            "figcaption" or "caption" or "media-caption" => PlaceKind.Caption,
            "li" or "dt" or "dd" => PlaceKind.ListItem,
            "tr" or "td" or "th" => PlaceKind.TableRow,
            "note" or "fn" or "aside" => PlaceKind.Note,
            "abstract" => PlaceKind.Summary,
            "byline" => PlaceKind.Byline,
            "dateline" => PlaceKind.Dateline,
            _ => null,
        };
}
