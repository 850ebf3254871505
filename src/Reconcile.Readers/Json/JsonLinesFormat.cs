using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Reconcile.Articles;
using Reconcile.Diagnostics;

namespace Reconcile.Readers.Json;

/// <summary>
/// Reads JSON Lines: an article a line, with <c>text</c> and the optional <c>id</c>, <c>title</c>, <c>source</c>,
/// <c>published</c> and <c>url</c>. Other keys are passed over.
/// </summary>
internal sealed class JsonLinesFormat : IArticleFormat
{
    private const int LongestId = 100;

    /// <inheritdoc/>
    public ImmutableArray<FileKind> Kinds => [FileKind.JsonLines];

    /// <inheritdoc/>
    public int FileBytes => ReaderLimits.FeedBytes;

    /// <inheritdoc/>
    public ArticleReading Read(ArticleContent content) =>
        GuardedReading.Read(content, "JSON Lines", faults => Read(content.Bytes, faults), _ => false);

    private static IEnumerable<ExtractedArticle> Read(ReadOnlyMemory<byte> bytes, Faults faults)
    {
        if (!Utf8.IsValid(bytes.Span))
        {
            throw new UnreadableException(DiagnosticCodes.NotUtf8, "the file is not UTF-8", "save it as UTF-8");
        }

        var text = Encoding.UTF8.GetString(bytes.Span is [0xEF, 0xBB, 0xBF, ..] ? bytes.Span[3..] : bytes.Span);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new UnreadableException(DiagnosticCodes.EmptyArticle, "the file is empty");
        }

        // One object over several lines is an article as well: people indent what they write by hand.
        var whole = text.TrimStart();
        var only = whole.StartsWith('{') ? ParseLine(whole, out _) : null;
        var lines = only is null ? LinesOf(text, faults) : [(1, only)];
        var count = 0;
        foreach (var (number, json) in lines)
        {
            using (json)
            {
                if (++count > ReaderLimits.Entries)
                {
                    throw UnreadableException.OverLimit($"{ReaderLimits.Entries} articles");
                }

                if (ReadLine(json.RootElement, number, faults) is { } article)
                {
                    yield return only is null ? article : article with { Entry = null };
                }
            }
        }
    }

    private static IEnumerable<(int Number, JsonDocument Json)> LinesOf(string text, Faults faults)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            ReadingTime.ThrowIfOver();
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (ParseLine(line, out var fault) is { } json)
            {
                yield return (number, json);
            }
            else
            {
                Report(faults, number, $"it is no JSON: {fault}");
            }
        }
    }

    private static JsonDocument? ParseLine(string line, out string fault)
    {
        try
        {
            fault = "";
            return JsonDocument.Parse(line, JsonFields.Options);
        }
        catch (JsonException exception)
        {
            fault = exception.Message.Split(". ")[0].TrimEnd('.');
            return null;
        }
    }

    private static ExtractedArticle? ReadLine(JsonElement line, int number, Faults faults)
    {
        try
        {
            return ReadObject(line, number, faults);
        }
        catch (JsonException exception)
        {
            Report(faults, number, exception.Message);
            return null;
        }
    }

    private static ExtractedArticle? ReadObject(JsonElement line, int number, Faults faults)
    {
        if (line.ValueKind != JsonValueKind.Object)
        {
            Report(faults, number, "it is no object");
            return null;
        }

        var blocks = TextOf(line);
        if (blocks.IsEmpty)
        {
            Report(faults, number, "it has no 'text'");
            return null;
        }

        var published = line.Words("published");
        var day = DateReader.Read(published);
        if (line.Field("published") is not null && day is null)
        {
            Report(faults, number, "'published' is no date; the article is read without it", "write 2024-03-31");
        }

        var id = line.Words("id")?.Trim();
        if (id?.Length > LongestId)
        {
            Report(faults, number, FormattableString.Invariant($"'id' is longer than {LongestId} characters"));
            id = null;
        }

        return new ExtractedArticle(blocks)
        {
            Entry = number,
            Id = id,
            Title = line.Words("title"),
            TitleElement = "/title",
            Source = line.Words("source"),
            Published = day,
            Url = line.Words("url"),
        };
    }

    private static ImmutableArray<Block> TextOf(JsonElement line) =>
        line.Field("text") switch
        {
            { ValueKind: JsonValueKind.String } text when JsonFields.TextOf(text) is { } words => Paragraphs.Split(
                words,
                "/text"
            ),
            { ValueKind: JsonValueKind.Array } list =>
            [
                .. list.EnumerateArray()
                    .Select((item, index) => (item, index))
                    .Where(one => one.item.ValueKind == JsonValueKind.String && JsonFields.TextOf(one.item) is not null)
                    .Select(one => new Block(PlaceKind.Paragraph, one.item.GetString()!)
                    {
                        Element = FormattableString.Invariant($"/text/{one.index}"),
                    }),
            ],
            _ => [],
        };

    private static void Report(Faults faults, int line, string what, string? help = null) =>
        faults.Error(
            DiagnosticCodes.EntryUnusable,
            FormattableString.Invariant($"line {line}: {what}"),
            help
                ?? "an article is one line: {\"id\": ..., \"title\": ..., \"source\": ..., \"published\": ..., \"url\": ..., \"text\": ...}"
        );
}
