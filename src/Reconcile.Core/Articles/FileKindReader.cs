using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Reconcile.Articles;

/// <summary>Recognises what a file holds by its first bytes.</summary>
/// <remarks>Looks at no more than <see cref="HeadBytes"/>, but for the names in a ZIP archive.</remarks>
internal static class FileKindReader
{
    /// <summary>How much of a file is looked at, in bytes.</summary>
    public const int HeadBytes = 1 << 16;

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n>/[");

    private static readonly string[] NinjsKeys =
    [
        "body_text",
        "body_xhtml",
        "body_html5",
        "bodies",
        "versioncreated",
        "versionCreated",
        "pubstatus",
        "pubStatus",
        "headline",
        "headlines",
    ];

    /// <summary>The kind that the content shows beyond doubt; null for what may be any text or nothing known.</summary>
    public static FileKind? Read(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, HeadBytes)];
        return Signature(bytes, head) ?? Text(TextOf(head), bytes.Length > HeadBytes);
    }

    private static FileKind? Signature(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> head) =>
        head switch
        {
            _ when WithoutMark(head).TrimStart("\r\n\t \0"u8).StartsWith("%PDF-"u8) => FileKind.Pdf,
            [0x50, 0x4B, 3, 4, ..] => Archive(bytes),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0"u8) >= 0
                ? FileKind.ProtectedOffice
                : FileKind.OldOffice,
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => FileKind.RichText,
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] => FileKind.Picture,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => FileKind.Picture,
            _ => null,
        };

    // The names of an archive's parts stand in it as they are, however the parts themselves are packed.
    private static FileKind? Archive(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("word/document"u8) >= 0 ? FileKind.Docx
        : bytes.IndexOf("[Content_Types].xml"u8) >= 0 || bytes.IndexOf("mimetypeapplication/"u8) >= 0
            ? FileKind.OtherDocument
        : null;

    private static FileKind? Text(string head, bool isCut) =>
        head.TrimStart() switch
        {
            ['<', ..] markup => Markup(markup),
            ['{' or '[', ..] json => Json(json, isCut),
            _ => null,
        };

    // UTF-16 becomes readable by leaving its zeros out; names of elements are ASCII.
    private static string TextOf(ReadOnlySpan<byte> head)
    {
        var text = Encoding.UTF8.GetString(WithoutMark(head));
        return head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
            ? text.Replace("\0", "", StringComparison.Ordinal).TrimStart('\uFFFD')
            : text;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> head) =>
        head is [0xEF, 0xBB, 0xBF, ..] ? head[3..] : head;

    private static FileKind? Markup(string text)
    {
        var isXml = text.StartsWith("<?xml", StringComparison.Ordinal);
        return RootOf(text) switch
        {
            "html" or "HTML" => IsReport(text) ? FileKind.Report : FileKind.Html,
            "rss" or "RDF" => FileKind.Rss,
            "feed" => FileKind.Atom,
            "entry" when isXml || text.Contains("w3.org/2005/Atom", StringComparison.Ordinal) => FileKind.Atom,
            "newsMessage" or "newsItem" or "packageItem" => FileKind.NewsMl,
            "nitf" => FileKind.Nitf,
            _ when isXml => FileKind.OtherXml,
            _ => null,
        };
    }

    private static bool IsReport(string text) =>
        text.Contains("name=\"generator\" content=\"reconcile", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of the first element, or of the document type before it, without its prefix.</summary>
    private static string? RootOf(string text)
    {
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; )
        {
            var rest = text.AsSpan(at + 1);
            if (rest.StartsWith("?"))
            {
                at = NextAfter(text, "?>", at);
            }
            else if (rest.StartsWith("!--"))
            {
                at = NextAfter(text, "-->", at);
            }
            else if (rest.StartsWith("!doctype", StringComparison.OrdinalIgnoreCase))
            {
                return NameAt(rest["!doctype".Length..].TrimStart());
            }
            else
            {
                return NameAt(rest);
            }
        }

        return null;
    }

    private static int NextAfter(string text, string end, int at)
    {
        var close = text.IndexOf(end, at, StringComparison.Ordinal);
        return close < 0 ? -1 : text.IndexOf('<', close);
    }

    private static string NameAt(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(NameEnd);
        var name = text[..(end < 0 ? text.Length : end)];
        return name[(name.IndexOf(':') + 1)..].ToString();
    }

    private static FileKind? Json(string text, bool isCut)
    {
        var line = text.AsSpan();
        var end = line.IndexOf('\n');
        var first = end < 0 ? line : line[..end];
        if (ObjectOf(first) is { } keys)
        {
            var isOnlyLine = end < 0 || line[end..].IsWhiteSpace();
            return isOnlyLine ? Single(keys) : FileKind.JsonLines;
        }

        return ObjectOf(line) is { } all ? Single(all)
            : isCut && line.ContainsAny("\"") ? CutOff(text)
            : null;
    }

    private static FileKind Single(HashSet<string> keys) =>
        keys.Contains("format") && keys.Contains("clusters") ? FileKind.Report
        : keys.Overlaps(NinjsKeys) ? FileKind.Ninjs
        : keys.Contains("text") ? FileKind.JsonLines
        : FileKind.OtherJson;

    private static FileKind CutOff(string text) =>
        text.Contains("\"reconcile/", StringComparison.Ordinal) ? FileKind.Report
        : Array.Exists(NinjsKeys, key => text.Contains($"\"{key}\"", StringComparison.Ordinal)) ? FileKind.Ninjs
        : text.Contains("\"text\"", StringComparison.Ordinal) ? FileKind.JsonLines
        : FileKind.OtherJson;

    private static HashSet<string>? ObjectOf(ReadOnlySpan<char> text)
    {
        try
        {
            using var json = JsonDocument.Parse(text.ToString());
            return json.RootElement.ValueKind switch
            {
                JsonValueKind.Object => json
                    .RootElement.EnumerateObject()
                    .Select(property => property.Name)
                    .ToHashSet(StringComparer.Ordinal),
                JsonValueKind.Array
                    when json.RootElement.EnumerateArray().FirstOrDefault().ValueKind == JsonValueKind.Object => [],
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
