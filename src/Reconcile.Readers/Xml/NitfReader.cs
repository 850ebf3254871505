using System.Collections.Immutable;
using System.Xml.Linq;
using Reconcile.Articles;

namespace Reconcile.Readers.Xml;

/// <summary>Reads an element <c>nitf</c> (NITF 3.x), alone in a file or inside a NewsML-G2 item.</summary>
internal static class NitfReader
{
    /// <summary>The article; without blocks when the element has no text.</summary>
    public static ExtractedArticle Read(XElement nitf)
    {
        var head = nitf.At("body", "body.head");
        var title = head?.At("hedline", "hl1") ?? head?.At("hedline") ?? nitf.At("head", "title");
        var data = nitf.At("head", "docdata");
        var issue = data?.At("date.issue");
        var publication = nitf.At("head", "pubdata");
        var text = nitf.At("body", "body.content") is { } content ? XmlBlockFinder.Find(content) : [];
        return new ExtractedArticle(text.IsEmpty ? [] : [.. HeadOf(head, title), .. text])
        {
            Title = title.Words(),
            TitleElement = title is null ? null : XmlPath.Of(title),
            Source =
                publication.Value("name")
                ?? head?.At("distributor").Words()
                ?? data?.At("doc.copyright").Value("holder"),
            Published =
                DateReader.Read(publication.Value("date.publication"))
                ?? DateReader.Read(issue.Value("norm"))
                ?? DateReader.Read(head?.At("dateline", "story.date").Value("norm")),
            Url =
                data?.At("doc-id").Value("id-string") is { } id && id.StartsWith("http", StringComparison.Ordinal)
                    ? id
                    : null,
        };
    }

    private static ImmutableArray<Block> HeadOf(XElement? head, XElement? title) =>
        head is null
            ? []
            :
            [
                .. head.Elements()
                    .Where(part => part.Name.LocalName is "hedline" or "byline" or "dateline" or "abstract")
                    .SelectMany(part => PartOf(part, title)),
            ];

    private static IEnumerable<Block> PartOf(XElement part, XElement? title)
    {
        var kind = part.Name.LocalName switch
        {
            "hedline" => PlaceKind.Heading,
            "byline" => PlaceKind.Byline,
            "dateline" => PlaceKind.Dateline,
            _ => PlaceKind.Summary,
        };
        var parts = part.HasElements && kind is PlaceKind.Heading or PlaceKind.Summary ? part.Elements() : [part];
        return parts
            .Where(one => one != title && one.Words() is not null)
            .Select(one => new Block(kind, WordsOf(one)) { Element = XmlPath.Of(one) });
    }

    // A dateline's place and date are elements without a blank between them.
    private static string WordsOf(XElement part) =>
        part.Name.LocalName == "dateline"
            ? string.Join(' ', part.DescendantNodes().OfType<XText>().Select(text => text.Value.Trim()))
            : part.Value;
}
