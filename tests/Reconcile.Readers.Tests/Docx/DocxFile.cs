using System.IO.Compression;
using System.Text;

namespace Reconcile.Readers.Tests.Docx;

/// <summary>Builds a DOCX document part by part.</summary>
internal static class DocxFile
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A document with the given body, styles and further parts.</summary>
    public static byte[] With(string body, string styles = "", params (string Name, string Text)[] parts) =>
        Archive([
            ("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"),
            (
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' "
                    + "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' "
                    + "Target='word/document.xml'/></Relationships>"
            ),
            (
                "word/document.xml",
                $"<w:document xmlns:w='{Main}' xmlns:mc='urn:mc'><w:body>{body}</w:body></w:document>"
            ),
            ("word/styles.xml", $"<w:styles xmlns:w='{Main}'>{styles}</w:styles>"),
            .. parts.Select(part =>
                (part.Name, part.Text.Replace("<w:notes>", $"<w:notes xmlns:w='{Main}'>", StringComparison.Ordinal))
            ),
        ]);

    /// <summary>An archive of texts.</summary>
    public static byte[] Archive(IEnumerable<(string Name, string Text)> parts)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A paragraph with an optional style.</summary>
    public static string P(string text, string? style = null) =>
        $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val='{style}'/></w:pPr>")}{R(text)}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text) => $"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>";

    /// <summary>A paragraph style.</summary>
    public static string Style(string id, string name, string? parent = null) =>
        $"<w:style w:type='paragraph' w:styleId='{id}'><w:name w:val='{name}'/>"
        + (parent is null ? "" : $"<w:basedOn w:val='{parent}'/>")
        + "</w:style>";
}
