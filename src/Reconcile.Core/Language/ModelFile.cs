using System.Buffers.Binary;
using System.IO.Compression;

namespace Reconcile.Language;

/// <summary>The container of the trained weights: magic, version, length, checksum, payload.</summary>
/// <remarks>A payload that compression makes a good deal smaller is compressed; weights hardly are, and load faster plain.</remarks>
internal static class ModelFile
{
    private const uint Magic = 0x4d4c_4352; // "RCLM"
    private const uint Version = 1;
    private const int HeaderLength = 20;

    /// <summary>The payload of an embedded model.</summary>
    /// <exception cref="InvalidDataException">The file is missing, damaged or of another version.</exception>
    public static byte[] Load(string name)
    {
        using var stream =
            typeof(ModelFile).Assembly.GetManifestResourceStream($"models/{name}.bin")
            ?? throw new InvalidDataException($"The model '{name}' is not in the assembly.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return Unpack(name, file);
    }

    /// <summary>The payload of a model file.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or of another version.</exception>
    public static byte[] Unpack(string name, ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(file) != Magic)
        {
            throw new InvalidDataException($"The model '{name}' is not a model file.");
        }

        var version = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        if (version != Version)
        {
            throw new InvalidDataException($"The model '{name}' has version {version}, not {Version}.");
        }

        var payload = new byte[BinaryPrimitives.ReadInt32LittleEndian(file[8..])];
        if (
            !TryCopy(file[HeaderLength..], payload)
            || Checksum(payload) != BinaryPrimitives.ReadUInt64LittleEndian(file[12..])
        )
        {
            throw new InvalidDataException($"The model '{name}' is damaged.");
        }

        return payload;
    }

    /// <summary>The model file of a payload.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> payload)
    {
        var file = new byte[HeaderLength + BrotliEncoder.GetMaxCompressedLength(payload.Length)];
        BinaryPrimitives.WriteUInt32LittleEndian(file, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), payload.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(12), Checksum(payload));
        if (!BrotliEncoder.TryCompress(payload, file.AsSpan(HeaderLength), out var written, quality: 9, window: 22))
        {
            throw new InvalidOperationException("The model could not be compressed.");
        }

        if (written < payload.Length * 3 / 4)
        {
            return file[..(HeaderLength + written)];
        }

        payload.CopyTo(file.AsSpan(HeaderLength));
        return file[..(HeaderLength + payload.Length)];
    }

    private static bool TryCopy(ReadOnlySpan<byte> stored, byte[] payload)
    {
        if (stored.Length == payload.Length)
        {
            stored.CopyTo(payload);
            return true;
        }

        return BrotliDecoder.TryDecompress(stored, payload, out var written) && written == payload.Length;
    }

    private static ulong Checksum(ReadOnlySpan<byte> payload)
    {
        var words = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, ulong>(payload);
        var sum = (ulong)payload.Length;
        foreach (var word in words)
        {
            sum = TextHash.Mix(sum, word);
        }

        foreach (var rest in payload[(words.Length * 8)..])
        {
            sum = TextHash.Mix(sum, rest);
        }

        return sum;
    }
}
