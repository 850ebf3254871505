using System.Collections.Immutable;
using System.Text;
using Reconcile.Diagnostics;
using Reconcile.Text;

namespace Reconcile.Articles;

/// <summary>Reads a file as UTF-8 text, or says why it is none. Never throws for what a file holds or lacks.</summary>
internal static class TextFileReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="limit">Largest size, in bytes.</param>
    /// <param name="diagnostics">Takes the fault.</param>
    /// <returns>The text without its byte order mark; null, with one diagnostic, when it can't be read.</returns>
    public static SourceText? Read(string path, int limit, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var faults = new DiagnosticBag(path, null);
        var bytes = ReadBytes(path, limit, faults);
        var text = bytes is null ? null : Decode(bytes, faults);
        diagnostics.AddRange(faults.ToImmutable());
        return text;
    }

    private static byte[]? ReadBytes(string path, int limit, DiagnosticBag faults)
    {
        try
        {
            // A pipe or device without a length would be waited for, or never end.
            if (new FileInfo(path) is { Exists: true, Length: 0 })
            {
                return [];
            }

            using var stream = File.OpenRead(path);

            // A device or a growing file has no honest length: stop one byte after the limit.
            var bytes = new MemoryStream();
            var buffer = new byte[1 << 16];
            while (bytes.Length <= limit && stream.Read(buffer) is > 0 and var count)
            {
                bytes.Write(buffer, 0, count);
            }

            if (bytes.Length <= limit)
            {
                return bytes.ToArray();
            }

            faults.Error(
                DiagnosticCodes.FileTooLarge,
                null,
                FormattableString.Invariant($"the file is larger than {limit:N0} bytes"),
                "split it, or leave it out"
            );
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Error(DiagnosticCodes.FileNotFound, null, "the file does not exist");
        }
        catch (Exception fault)
            when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            faults.Error(
                DiagnosticCodes.FileUnreadable,
                null,
                Directory.Exists(path) ? "it is a folder, not a file" : "the file can't be opened",
                "check that it is a file that you may read"
            );
        }

        return null;
    }

    private static SourceText? Decode(ReadOnlySpan<byte> bytes, DiagnosticBag faults)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            faults.Error(DiagnosticCodes.NotUtf8, null, "the file is UTF-16 or UTF-32 text", "save it as UTF-8");
            return null;
        }

        var text = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        var zero = text.IndexOf((byte)0);
        if (zero >= 0)
        {
            faults.Error(
                DiagnosticCodes.BinaryFile,
                null,
                FormattableString.Invariant($"the file is binary: byte {zero + bytes.Length - text.Length} is 0"),
                "give an article as text, saved as UTF-8"
            );
            return null;
        }

        if (FindInvalid(text) is { } invalid)
        {
            var line = text[..invalid].Count((byte)'\n') + 1;
            faults.Error(
                DiagnosticCodes.NotUtf8,
                null,
                FormattableString.Invariant($"the byte 0x{text[invalid]:X2} on line {line} is not UTF-8"),
                "save it as UTF-8; it is probably Windows-1252 or ISO 8859"
            );
            return null;
        }

        return new SourceText(Encoding.UTF8.GetString(text));
    }

    private static int? FindInvalid(ReadOnlySpan<byte> text)
    {
        if (System.Text.Unicode.Utf8.IsValid(text))
        {
            return null;
        }

        var index = 0;
        while (Rune.DecodeFromUtf8(text[index..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            index += length;
        }

        return index;
    }
}
