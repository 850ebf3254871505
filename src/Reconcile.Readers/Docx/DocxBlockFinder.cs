using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Reconcile.Articles;
using Reconcile.Readers.Xml;

namespace Reconcile.Readers.Docx;

/// <summary>Finds the paragraphs of a WordprocessingML part as its reader sees them.</summary>
/// <remarks>
/// Tracked changes count as accepted: inserted text is read, deleted text is not. Hidden text, field codes and the
/// second copy of a text box, kept for old programs, are left out.
/// </remarks>
internal sealed class DocxBlockFinder
{
    private readonly DocxStyles styles;
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();

    private DocxBlockFinder(DocxStyles styles)
    {
        this.styles = styles;
    }

    /// <summary>Index of the first paragraph in the style of a title; null when there is none.</summary>
    public int? Title { get; private set; }

    /// <summary>Finds the paragraphs below an element.</summary>
    /// <param name="element">The body, or a note.</param>
    /// <param name="kind">What a paragraph is that has no telling style.</param>
    /// <param name="styles">The document's styles.</param>
    /// <param name="title">Index of the paragraph in the style of a title; null when there is none.</param>
    public static ImmutableArray<Block> Find(XElement element, PlaceKind kind, DocxStyles styles, out int? title)
    {
        var finder = new DocxBlockFinder(styles);
        finder.Walk(element, kind);
        title = finder.Title;
        return finder.blocks.ToImmutable();
    }

    private void Walk(XElement element, PlaceKind kind)
    {
        foreach (var child in element.Elements())
        {
            ReadingTime.ThrowIfOver();
            switch (child.Name.LocalName)
            {
                case "p":
                    AddParagraph(child, kind);
                    break;
                case "tr" when !IsLayout(child):
                    AddRow(child);
                    break;
                case "del" or "moveFrom" or "sectPr" or "pPr" or "tblPr" or "tblGrid" or "trPr" or "tcPr" or "sdtPr":
                    break;
                default:
                    Walk(child, kind);
                    break;
            }
        }
    }

    private void AddParagraph(XElement paragraph, PlaceKind kind)
    {
        var text = new StringBuilder();
        var boxes = new List<XElement>();
        Append(paragraph, text, boxes);
        var isTitle = false;
        var style = styles.KindOf(paragraph.At("pPr", "pStyle").Value("val"), out isTitle);
        if (!string.IsNullOrWhiteSpace(text.ToString()))
        {
            Title ??= isTitle ? blocks.Count : null;
            var isListed = paragraph.At("pPr", "numPr") is not null && style != PlaceKind.Heading;
            var found = style ?? (isListed ? PlaceKind.ListItem : kind);
            blocks.Add(new Block(found, text.ToString()) { Element = XmlPath.Of(paragraph) });
        }

        foreach (var box in boxes)
        {
            Walk(box, kind);
        }
    }

    // A table whose cells hold several paragraphs arranges text; one with a line a cell holds data.
    private static bool IsLayout(XElement row) =>
        row.Named("tc")
            .Any(cell => cell.Named("tbl").Any() || cell.Named("p").Count(one => one.Words() is not null) > 1)
        || row.Named("tc").Count() == 1;

    private void AddRow(XElement row)
    {
        var cells = new List<string>();
        foreach (var cell in row.Named("tc"))
        {
            var text = new StringBuilder();
            Append(cell, text, []);
            if (!string.IsNullOrWhiteSpace(text.ToString()))
            {
                cells.Add(text.ToString().Trim());
            }
        }

        if (cells.Count > 0)
        {
            blocks.Add(new Block(PlaceKind.TableRow, string.Join("; ", cells)) { Element = XmlPath.Of(row) });
        }
    }

    private static void Append(XElement element, StringBuilder text, List<XElement> boxes)
    {
        foreach (var child in element.Elements())
        {
            ReadingTime.ThrowIfOver();
            switch (child.Name.LocalName)
            {
                case "t":
                    text.Append(child.Value);
                    break;
                case "tab" or "br" or "cr" when element.Name.LocalName == "r":
                    text.Append(' ');
                    break;
                case "noBreakHyphen":
                    text.Append('-');
                    break;
                case "txbxContent":
                    boxes.Add(child);
                    break;
                case "AlternateContent":
                    Append(child.At("Choice") is { HasElements: true } choice ? choice : child, text, boxes);
                    break;
                case "del" or "moveFrom" or "pPr" or "rPr" or "instrText" or "delText" or "rt" or "sdtPr":
                    break;
                case "r" when child.At("rPr", "vanish") is { } hidden && hidden.Value("val") is not ("0" or "false"):
                    break;
                default:
                    Append(child, text, boxes);
                    break;
            }
        }
    }
}
