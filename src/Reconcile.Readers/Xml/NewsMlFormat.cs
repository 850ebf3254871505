using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Readers.Html;

namespace Reconcile.Readers.Xml;

/// <summary>Reads NewsML-G2 2.x: a news item, or a message of them.</summary>
internal sealed class NewsMlFormat : IArticleFormat
{
    /// <inheritdoc/>
    public ImmutableArray<FileKind> Kinds => [FileKind.NewsMl];

    /// <inheritdoc/>
    public int FileBytes => ReaderLimits.FeedBytes;

    /// <inheritdoc/>
    public ArticleReading Read(ArticleContent content) =>
        GuardedReading.Read(content, "NewsML-G2", faults => Read(content, faults), fault => fault is XmlException);

    private static IEnumerable<ExtractedArticle> Read(ArticleContent content, Faults faults)
    {
        var root = XmlLoader.Load(content.Bytes).Root!;
        var items = root.DescendantsAndSelf().Where(element => element.Name.LocalName == "newsItem").ToArray();
        if (items.Length == 0)
        {
            throw new UnreadableException(DiagnosticCodes.NoMainText, "the file has no news item with a text");
        }

        if (items.Length > ReaderLimits.Entries)
        {
            throw UnreadableException.OverLimit($"{ReaderLimits.Entries} items");
        }

        for (var i = 0; i < items.Length; i++)
        {
            // A picture or a graphic comes as an item of its own beside the text.
            if (items.Length > 1 && items[i].At("itemMeta", "itemClass").Value("qcode") is { } kind && !IsText(kind))
            {
                continue;
            }

            if (FaultOf(items[i]) is { } fault)
            {
                faults.Error(
                    items.Length == 1 ? DiagnosticCodes.NoMainText : DiagnosticCodes.EntryUnusable,
                    items.Length == 1 ? fault : FormattableString.Invariant($"item {i + 1}: {fault}")
                );
                continue;
            }

            yield return ReadItem(items[i]) with
            {
                Entry = items.Length == 1 ? null : i + 1,
            };
        }
    }

    private static bool IsText(string itemClass) => itemClass is "ninat:text" or "ninat:composite" or "text";

    private static string? FaultOf(XElement item) =>
        item.At("itemMeta", "pubStatus").Value("qcode") is "stat:canceled" or "stat:withheld"
            ? "the item was withdrawn by its provider"
        : TextOf(item).Blocks.IsEmpty ? "the item has no text in 'contentSet'"
        : null;

    private static ExtractedArticle ReadItem(XElement item)
    {
        var meta = item.At("itemMeta");
        var content = item.At("contentMeta");
        var inside = TextOf(item);
        var title = content?.At("headline");
        return inside with
        {
            Blocks = [.. HeadOf(content, inside), .. inside.Blocks],
            Title = title.Words() ?? inside.Title ?? meta?.At("title").Words(),
            TitleElement = title is null ? inside.TitleElement : XmlPath.Of(title),
            Source =
                NameOf(meta?.At("provider"))
                ?? NameOf(content?.At("infoSource"))
                ?? content?.At("creditline").Words()
                ?? inside.Source,
            Published =
                DateReader.Read(meta?.At("versionCreated").Words())
                ?? DateReader.Read(content?.At("contentCreated").Words())
                ?? inside.Published,
            Url = item.At("itemMeta", "link").Value("href") ?? inside.Url,
        };
    }

    // What the markup of the text repeats of the head is not said twice.
    private static IEnumerable<Block> HeadOf(XElement? meta, ExtractedArticle inside) =>
        meta is null
            ? []
            : meta.Elements()
                .Select(part => (Part: part, Kind: KindOf(part.Name.LocalName)))
                .Where(one => one.Kind is { } kind && inside.Blocks.All(block => block.Kind != kind))
                .Where(one => one.Part.Words() is not null)
                .Select(one => new Block(one.Kind!.Value, one.Part.Value) { Element = XmlPath.Of(one.Part) });

    private static PlaceKind? KindOf(string name) =>
        name switch
        {
            "by" => PlaceKind.Byline,
            "dateline" => PlaceKind.Dateline,
            _ => null,
        };

    private static ExtractedArticle TextOf(XElement item)
    {
        var set = item.At("contentSet");
        if (set?.At("inlineXML") is { } xml)
        {
            return xml.Descendants().FirstOrDefault(element => element.Name.LocalName == "nitf") is { } nitf
                ? NitfReader.Read(nitf)
                : new ExtractedArticle(XmlBlockFinder.Find(xml));
        }

        if (set?.At("inlineData") is not { } data)
        {
            return new ExtractedArticle([]);
        }

        return new ExtractedArticle(
            data.Value("contenttype") is "text/html" or "application/xhtml+xml"
                ? HtmlFragment.Read(data.Value, XmlPath.Of(data))
                : Paragraphs.Split(data.Value, XmlPath.Of(data))
        );
    }

    // The name in words, or else the code that stands for it ("nprov:REUTERS").
    private static string? NameOf(XElement? party) =>
        party?.At("name").Words() ?? party.Value("literal") ?? party.Value("qcode")?.Split(':')[^1];
}
