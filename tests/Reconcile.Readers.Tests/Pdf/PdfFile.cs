using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Reconcile.Readers.Tests.Pdf;

/// <summary>Builds PDF documents line by line.</summary>
internal static class PdfFile
{
    /// <summary>A document of pages, each with its lines.</summary>
    public static byte[] With(params PdfText[][] pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var line in lines)
            {
                page.AddText(line.Text, line.Size, new PdfPoint(line.X, line.Y), font);
            }
        }

        return builder.Build();
    }

    /// <summary>Lines below each other from a place on.</summary>
    public static PdfText[] Lines(double x, double y, params string[] lines) =>
        [
            .. lines.Select(
                (line, i) => new PdfText(line.TrimStart(), x + (line.StartsWith(' ') ? 12 : 0), y - (12 * i), 10)
            ),
        ];

    /// <summary>A document written by hand, of objects numbered from 1; the first is the catalogue.</summary>
    public static byte[] Raw(string trailer, params byte[][] objects)
    {
        var file = new MemoryStream();
        Write(file, "%PDF-1.4\n"u8.ToArray());
        var offsets = new List<long>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(file.Length);
            Write(file, Encoding.ASCII.GetBytes(FormattableString.Invariant($"{i + 1} 0 obj\n")));
            Write(file, objects[i]);
            Write(file, "\nendobj\n"u8.ToArray());
        }

        var start = file.Length;
        var table = string.Concat(offsets.Select(offset => FormattableString.Invariant($"{offset:D10} 00000 n \n")));
        Write(
            file,
            Encoding.ASCII.GetBytes(
                FormattableString.Invariant(
                    $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {objects.Length + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n"
                )
            )
        );
        return file.ToArray();
    }

    /// <summary>An object of ASCII text.</summary>
    public static byte[] Object(string text) => Encoding.ASCII.GetBytes(text);

    /// <summary>A stream that holds a packed text.</summary>
    public static byte[] Packed(byte[] content)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(content);
        }

        return
        [
            .. Object(FormattableString.Invariant($"<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n")),
            .. packed.ToArray(),
            .. "\nendstream"u8,
        ];
    }

    private static void Write(Stream file, byte[] bytes) => file.Write(bytes);
}
