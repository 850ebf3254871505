using System.Collections.Immutable;
using System.Text.Json;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Readers.Html;

namespace Reconcile.Readers.Json;

/// <summary>Reads ninjs (News in JSON) 1.x with its underscored names, and 2.x and 3.x with lists.</summary>
internal sealed class NinjsFormat : IArticleFormat
{
    /// <inheritdoc/>
    public ImmutableArray<FileKind> Kinds => [FileKind.Ninjs];

    /// <inheritdoc/>
    public int FileBytes => ReaderLimits.FeedBytes;

    /// <inheritdoc/>
    public ArticleReading Read(ArticleContent content) =>
        GuardedReading.Read(content, "ninjs", _ => [Read(content.Bytes)], fault => fault is JsonException);

    private static ExtractedArticle Read(ReadOnlyMemory<byte> bytes)
    {
        using var json = JsonDocument.Parse(
            bytes.Span is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes,
            JsonFields.Options
        );
        var root = json.RootElement;
        if (root.Words("pubstatus", "pubStatus") is "canceled" or "withheld")
        {
            throw new UnreadableException(DiagnosticCodes.NoMainText, "the item was withdrawn by its provider");
        }

        var text = TextOf(root);
        if (text.IsEmpty)
        {
            throw new UnreadableException(
                DiagnosticCodes.NoMainText,
                "the file has no text: neither 'body_text', 'body_xhtml', 'body_html5' nor 'bodies'"
            );
        }

        var (title, titleAt) = TitleOf(root);
        return new ExtractedArticle([.. HeadOf(root), .. text])
        {
            Title = title,
            TitleElement = titleAt,
            Source =
                root.Words("source")
                ?? root.Field("provider")?.Words("name")
                ?? root.Field("infosource", "infoSources").Items().Select(one => one.Words("name")).FirstOrDefault()
                ?? root.Words("copyrightholder", "copyrightHolder"),
            Published = DateReader.Read(
                root.Words("versioncreated", "versionCreated", "contentcreated", "contentCreated", "firstcreated")
            ),
            Url = root.Words("uri") is { } uri && uri.StartsWith("http", StringComparison.Ordinal) ? uri : null,
        };
    }

    private static (string? Title, string? Element) TitleOf(JsonElement root)
    {
        if (root.Words("headline") is { } headline)
        {
            return (headline, "/headline");
        }

        var first = root.Field("headlines").Items().Select(one => one.Words("value")).FirstOrDefault();
        return first is null ? (root.Words("title"), "/title") : (first, "/headlines/0/value");
    }

    private static IEnumerable<Block> HeadOf(JsonElement root)
    {
        if (root.Words("byline", "by") is { } byline)
        {
            yield return new Block(PlaceKind.Byline, byline) { Element = "/byline" };
        }

        if (root.Words("dateline") is { } dateline)
        {
            yield return new Block(PlaceKind.Dateline, dateline) { Element = "/dateline" };
        }
    }

    // Markup knows its paragraphs, plain text has to be taken apart.
    private static ImmutableArray<Block> TextOf(JsonElement root)
    {
        foreach (var name in (string[])["body_html5", "body_xhtml", "body_html"])
        {
            if (root.Words(name) is { } html)
            {
                return HtmlFragment.Read(html, "/" + name);
            }
        }

        if (root.Words("body_text") is { } text)
        {
            return Paragraphs.Split(text, "/body_text");
        }

        var bodies = root.Field("bodies")
            .Items()
            .Select((body, index) => (Text: body.Words("value"), Type: body.Words("contenttype", "contentType"), index))
            .Where(body => body.Text is not null)
            .OrderBy(body => IsMarkup(body.Type) ? 0 : 1)
            .ToArray();
        return bodies is [var best, ..] ? BodyOf(best.Text!, best.Type, best.index) : [];
    }

    private static ImmutableArray<Block> BodyOf(string text, string? type, int index)
    {
        var element = FormattableString.Invariant($"/bodies/{index}/value");
        return IsMarkup(type) ? HtmlFragment.Read(text, element) : Paragraphs.Split(text, element);
    }

    private static bool IsMarkup(string? type) =>
        type is not null
        && (
            type.Contains("html", StringComparison.OrdinalIgnoreCase)
            || type.Contains("xml", StringComparison.OrdinalIgnoreCase)
        );
}
