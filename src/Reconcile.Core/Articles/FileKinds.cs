using System.Collections.Immutable;

namespace Reconcile.Articles;

/// <summary>What the kinds of files are called, and which endings their files have.</summary>
internal static class FileKinds
{
    private static readonly ImmutableArray<(FileKind Kind, string Name, ImmutableArray<string> Endings)> Table =
    [
        (FileKind.Text, "plain text", [".txt"]),
        (FileKind.Markdown, "Markdown", [".md"]),
        (FileKind.Html, "HTML", [".html", ".htm", ".xhtml"]),
        (FileKind.Docx, "DOCX", [".docx"]),
        (FileKind.Pdf, "PDF", [".pdf"]),
        (FileKind.Rss, "RSS", [".rss", ".xml"]),
        (FileKind.Atom, "Atom", [".atom", ".xml"]),
        (FileKind.NewsMl, "NewsML-G2", [".xml"]),
        (FileKind.Nitf, "NITF", [".nitf", ".xml"]),
        (FileKind.Ninjs, "ninjs", [".json"]),
        (FileKind.JsonLines, "JSON Lines", [".jsonl", ".ndjson", ".json"]),
        (FileKind.Report, "a report of this tool", []),
        (FileKind.ProtectedOffice, "an Office document behind a password", []),
        (FileKind.OldOffice, "an Office document in the format before DOCX", []),
        (FileKind.OtherDocument, "a spreadsheet, an OpenDocument text or an e-book", []),
        (FileKind.RichText, "rich text (RTF)", []),
        (FileKind.OtherXml, "XML of another kind", []),
        (FileKind.OtherJson, "JSON of another kind", []),
        (FileKind.Picture, "a picture", []),
    ];

    /// <summary>The kind in a word or two, as messages name it.</summary>
    public static string NameOf(FileKind kind) => Table.First(row => row.Kind == kind).Name;

    /// <summary>The endings of its files, in lower case with the dot.</summary>
    public static ImmutableArray<string> EndingsOf(FileKind kind) => Table.First(row => row.Kind == kind).Endings;

    /// <summary>The kinds whose files have an ending, most usual first; none when no article has it.</summary>
    public static ImmutableArray<FileKind> WithEnding(string ending) =>
        [.. Table.Where(row => row.Endings.Contains(ending, StringComparer.OrdinalIgnoreCase)).Select(row => row.Kind)];
}
