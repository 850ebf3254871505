using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Readers.Html;

namespace Reconcile.Readers.Xml;

/// <summary>Reads RSS (0.9x, 1.0, 2.0, with Dublin Core and the content module) and Atom (RFC 4287).</summary>
internal sealed class FeedFormat : IArticleFormat
{
    /// <inheritdoc/>
    public ImmutableArray<FileKind> Kinds => [FileKind.Rss, FileKind.Atom];

    /// <inheritdoc/>
    public int FileBytes => ReaderLimits.FeedBytes;

    /// <inheritdoc/>
    public ArticleReading Read(ArticleContent content) =>
        GuardedReading.Read(
            content,
            content.Kind == FileKind.Rss ? "RSS" : "Atom",
            faults => Read(content, faults),
            fault => fault is XmlException
        );

    private static IEnumerable<ExtractedArticle> Read(ArticleContent content, Faults faults)
    {
        var root = XmlLoader.Load(content.Bytes).Root!;
        var isRss = content.Kind == FileKind.Rss;
        var entries = isRss
            ? root.Descendants().Where(element => element.Name.LocalName == "item").ToArray()
            : [.. root.DescendantsAndSelf().Where(element => element.Name.LocalName == "entry")];
        if (entries.Length == 0)
        {
            throw new UnreadableException(DiagnosticCodes.NoMainText, "the feed has no entries");
        }

        if (entries.Length > ReaderLimits.Entries)
        {
            throw UnreadableException.OverLimit($"{ReaderLimits.Entries} entries");
        }

        for (var i = 0; i < entries.Length; i++)
        {
            var article = isRss ? RssItem(root, entries[i]) : AtomEntry(root, entries[i]);
            if (article.Title is null && article.Blocks.IsEmpty)
            {
                faults.Error(
                    DiagnosticCodes.EntryUnusable,
                    FormattableString.Invariant($"entry {i + 1} has neither a title nor a text")
                );
            }
            else
            {
                yield return article with
                {
                    Entry = i + 1,
                };
            }
        }
    }

    private static ExtractedArticle RssItem(XElement root, XElement item)
    {
        // The content module has the whole text where the description has its beginning.
        var body = item.Named("encoded")
            .Concat(item.Named("description"))
            .FirstOrDefault(part => part.Words() is not null);
        return new ExtractedArticle(body is null ? [] : HtmlFragment.Read(body.Value, XmlPath.Of(body)))
        {
            Title = PlainOf(item.At("title").Words()),
            TitleElement = item.At("title") is { } title ? XmlPath.Of(title) : null,
            Source = PlainOf(
                item.At("source").Words() ?? item.At("publisher").Words() ?? root.At("channel", "title").Words()
            ),
            Published = DateReader.Read(item.At("pubDate").Words() ?? item.At("date").Words()),
            Url = item.At("link").Words(),
        };
    }

    private static ExtractedArticle AtomEntry(XElement root, XElement entry)
    {
        var body = ((XElement?[])[entry.At("content"), entry.At("summary")]).FirstOrDefault(part =>
            part.Words() is not null
        );
        var links = entry.Named("link").ToArray();
        var link = Array.Find(links, one => one.Value("rel") is null or "alternate") ?? links.FirstOrDefault();
        return new ExtractedArticle(body is null ? [] : AtomText(body))
        {
            Title = entry.At("title") is { } title ? AtomTitle(title) : null,
            TitleElement = entry.At("title") is { } place ? XmlPath.Of(place) : null,
            Source = (entry.At("source", "title") ?? (entry == root ? null : root.At("title"))).Words(),
            Published = DateReader.Read(entry.At("published").Words() ?? entry.At("updated").Words()),
            Url = link.Value("href"),
        };
    }

    private static ImmutableArray<Block> AtomText(XElement text) =>
        text.Value("type") switch
        {
            "html" or "text/html" => HtmlFragment.Read(text.Value, XmlPath.Of(text)),
            null or "text" or "text/plain" => Paragraphs.Split(text.Value, XmlPath.Of(text)),
            _ => XmlBlockFinder.Find(text),
        };

    private static string? AtomTitle(XElement title) =>
        title.Value("type") is "html" ? PlainOf(title.Words()) : title.Words();

    // Titles of RSS hold markup and doubly escaped characters as often as not.
    private static string? PlainOf(string? text) =>
        text is not null && text.AsSpan().ContainsAny('<', '&')
            ? string.Join(' ', HtmlFragment.Read(text, null).Select(block => block.Text))
            : text;
}
