using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Reconcile.Articles;

namespace Reconcile.Readers.Html;

/// <summary>Finds the parts of a page: each paragraph, heading, caption, list item and table row with its words.</summary>
/// <remarks>
/// Changes the page: loose text beside blocks gets a paragraph of its own, and a container that holds nothing but text
/// becomes one, so that every part has an element to itself.
/// </remarks>
internal sealed class HtmlBlockFinder
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "head",
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "audio",
        "video",
        "canvas",
        "button",
        "select",
        "input",
        "textarea",
        "dialog",
    };

    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal)
    {
        "html",
        "body",
        "main",
        "article",
        "section",
        "aside",
        "nav",
        "header",
        "footer",
        "form",
        "fieldset",
        "div",
        "center",
        "figure",
        "ul",
        "ol",
        "dl",
        "menu",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "details",
        "hgroup",
        "hr",
        "td",
        "th",
    };

    // What old pages set a headline in.
    private static readonly HashSet<string> Emphasis = new(StringComparer.Ordinal) { "b", "strong", "big", "font" };

    private const int LongestCell = 200;

    private readonly IDocument page;
    private readonly HtmlPaths paths;
    private readonly ImmutableArray<HtmlBlock>.Builder blocks = ImmutableArray.CreateBuilder<HtmlBlock>();

    private HtmlBlockFinder(IDocument page, HtmlPaths paths)
    {
        this.page = page;
        this.paths = paths;
    }

    /// <summary>The parts of an element in the order of the page.</summary>
    public static ImmutableArray<HtmlBlock> Find(IDocument page, IElement top, HtmlPaths paths)
    {
        var finder = new HtmlBlockFinder(page, paths);
        finder.Walk(top, PlaceKind.Paragraph, top);
        return finder.blocks.ToImmutable();
    }

    private void Walk(IElement element, PlaceKind kind, IElement known)
    {
        var loose = new List<INode>();
        foreach (var node in element.ChildNodes.ToArray())
        {
            ReadingTime.ThrowIfOver();
            if (node is IElement child && IsBlock(child))
            {
                Flush(element, loose, kind, known);
                WalkBlock(child, kind);
            }
            else if (IsBreak(node) && (IsBreak(LastMeaningful(Enumerable.Reverse(loose))) || IsEmphasised(loose)))
            {
                // Two line breaks are how old pages end a paragraph, and one is enough after a line in bold.
                Flush(element, loose, kind, known);
            }
            else
            {
                loose.Add(node);
            }
        }

        Flush(element, loose, kind, known);
    }

    /// <summary>The nearest node that is more than white space; the nodes come from the nearest to the farthest.</summary>
    private static INode? LastMeaningful(IEnumerable<INode> nodes) =>
        nodes.FirstOrDefault(node => node is IElement || !string.IsNullOrWhiteSpace(node.TextContent));

    private static bool IsBreak(INode? node) => node is IElement { LocalName: "br" };

    private static bool IsEmphasised(List<INode> nodes)
    {
        var meant = nodes.Where(node => !string.IsNullOrWhiteSpace(node.TextContent)).ToArray();
        return meant.Length > 0
            && Array.TrueForAll(meant, node => node is IElement one && Emphasis.Contains(one.LocalName));
    }

    private void WalkBlock(IElement element, PlaceKind outer)
    {
        if (IsHidden(element))
        {
            return;
        }

        if (element.LocalName == "tr" && !element.Children.Any(IsLayout))
        {
            AddRow(element);
            return;
        }

        // A paragraph in a caption is the caption, and a row that arranges text is no row.
        var kind = KindOf(element.LocalName);
        Walk(element, kind is null or PlaceKind.Paragraph or PlaceKind.TableRow ? outer : kind.Value, element);
    }

    // A cell that arranges text and holds no datum.
    private static bool IsLayout(IElement cell) =>
        cell.Children.Any(HoldsBlock) || cell.TextContent.Length > LongestCell || HasParagraphs(cell);

    // Two line breaks with nothing between them, in an element that is none of blocks: <font>One.<br><br>Two.</font>.
    private static bool HasParagraphs(IElement element) =>
        element.ChildNodes.Any(node => IsBreak(node) && IsBreak(LastMeaningful(Before(node))));

    private static IEnumerable<INode> Before(INode node)
    {
        for (var before = node.PreviousSibling; before is not null; before = before.PreviousSibling)
        {
            yield return before;
        }
    }

    private void AddRow(IElement row)
    {
        var cells = row
            .Children.Select(cell => WordsOf(cell.ChildNodes, isLink: false))
            .Where(words => words.Text.Length > 0)
            .ToArray();
        if (cells.Length > 0)
        {
            var text = string.Join("; ", cells.Select(cell => cell.Text));
            var share = cells.Sum(cell => cell.Linked) / (double)text.Length;
            blocks.Add(new HtmlBlock(PlaceKind.TableRow, text, paths.Of(row), row, share));
        }
    }

    private void Flush(IElement owner, List<INode> loose, PlaceKind kind, IElement known)
    {
        var words = WordsOf(loose, isLink: owner.Closest("a") is not null);
        if (words.Text.Length > 0)
        {
            var holder = HolderOf(owner, loose);
            blocks.Add(
                new HtmlBlock(kind, words.Text, paths.Of(known), holder, words.Linked / (double)words.Text.Length)
            );
        }

        loose.Clear();
    }

    // The words get an element of their own, unless the owner holds nothing else and is a paragraph already.
    private IElement HolderOf(IElement owner, List<INode> loose)
    {
        var isAlone = owner.ChildNodes.All(node => loose.Contains(node) || string.IsNullOrWhiteSpace(node.TextContent));
        if (isAlone && KindOf(owner.LocalName) is not null)
        {
            return owner;
        }

        var paragraph = page.CreateElement("p");
        owner.InsertBefore(paragraph, loose[0]);
        foreach (var node in loose)
        {
            paragraph.AppendChild(node);
        }

        // What says that a part is an advertisement or a caption stands on the container.
        if (isAlone)
        {
            paragraph.ClassName = owner.ClassName;
            paragraph.Id = owner.Id;
        }

        return paragraph;
    }

    private static (string Text, int Linked) WordsOf(IEnumerable<INode> nodes, bool isLink)
    {
        var text = new StringBuilder();
        var linked = 0;
        foreach (var node in nodes)
        {
            Append(node, text, ref linked, isLink);
        }

        var words = TextCleaner.Clean(text.ToString());
        return (words, Math.Min(linked, words.Length));
    }

    private static void Append(INode node, StringBuilder text, ref int linked, bool isLink)
    {
        ReadingTime.ThrowIfOver();
        switch (node)
        {
            case IText words:
                text.Append(words.Data);
                linked += isLink ? words.Data.Length : 0;
                break;
            case IElement { LocalName: "br" or "wbr" } turn:
                text.Append(turn.LocalName == "br" ? " " : "");
                break;
            case IElement element when !Skipped.Contains(element.LocalName) && !IsHidden(element):
                foreach (var child in element.ChildNodes)
                {
                    Append(child, text, ref linked, isLink || element is IHtmlAnchorElement);
                }

                break;
        }
    }

    private static bool IsBlock(IElement element) =>
        Containers.Contains(element.LocalName)
        || KindOf(element.LocalName) is not null
        || (!Skipped.Contains(element.LocalName) && (element.Children.Any(HoldsBlock) || HasParagraphs(element)));

    private static bool HoldsBlock(IElement element) =>
        Containers.Contains(element.LocalName)
        || KindOf(element.LocalName) is not null
        || element.Children.Any(HoldsBlock)
        || HasParagraphs(element);

    private static bool IsHidden(IElement element) =>
        Skipped.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || (
            element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal) is var rules
            && (
                rules.Contains("display:none", StringComparison.OrdinalIgnoreCase)
                || rules.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            )
        );

    private static PlaceKind? KindOf(string name) =>
        name switch
        {
            "p" or "pre" or "blockquote" or "address" or "summary" => PlaceKind.Paragraph,
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => PlaceKind.Heading,
            "figcaption" or "caption" => PlaceKind.Caption,
            "li" or "dt" or "dd" => PlaceKind.ListItem,
            "tr" => PlaceKind.TableRow,
            _ => null,
        };
}
