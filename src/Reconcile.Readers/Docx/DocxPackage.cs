using System.IO.Compression;
using System.Xml.Linq;
using Reconcile.Readers.Xml;

namespace Reconcile.Readers.Docx;

/// <summary>The parts of a DOCX document, unpacked within limits.</summary>
/// <remarks>
/// What an archive says of its parts' sizes may be a lie, so they are counted while they are unpacked. Relations to
/// other files are never followed.
/// </remarks>
internal sealed class DocxPackage : IDisposable
{
    private const int Free = 1 << 20;

    private readonly ZipArchive archive;
    private int unpacked;

    /// <summary>Opens a document.</summary>
    /// <exception cref="InvalidDataException">It is no archive, or a cut one.</exception>
    public DocxPackage(ReadOnlyMemory<byte> bytes)
    {
        archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > ReaderLimits.PackageParts)
        {
            throw UnreadableException.OverLimit($"{ReaderLimits.PackageParts:N0} parts");
        }
    }

    /// <summary>A part as XML; null when there is none of that name.</summary>
    /// <param name="name">Path in the archive.</param>
    public XElement? Read(string name) =>
        archive.GetEntry(name) is { } entry ? XmlLoader.Load(Unpack(entry)).Root : null;

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    private byte[] Unpack(ZipArchiveEntry entry)
    {
        using var packed = entry.Open();
        var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (packed.Read(buffer) is > 0 and var count)
        {
            ReadingTime.ThrowIfOver();
            bytes.Write(buffer, 0, count);
            unpacked += count;
            if (unpacked > ReaderLimits.UnpackedBytes)
            {
                throw UnreadableException.OverLimit($"{ReaderLimits.UnpackedBytes >> 20} MiB when it is unpacked");
            }

            if (bytes.Length > Free + (ReaderLimits.CompressionRatio * entry.CompressedLength))
            {
                throw UnreadableException.OverLimit(
                    $"{ReaderLimits.CompressionRatio} times its size when it is unpacked"
                );
            }
        }

        return bytes.ToArray();
    }
}
