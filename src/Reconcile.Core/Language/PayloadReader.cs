using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Reconcile.Language;

/// <summary>Reads a model's payload from front to back; all values are little-endian.</summary>
internal ref struct PayloadReader(ReadOnlySpan<byte> payload)
{
    private ReadOnlySpan<byte> rest = payload;

    public int ReadInt32()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(rest);
        rest = rest[4..];
        return value;
    }

    public float ReadSingle()
    {
        var value = BinaryPrimitives.ReadSingleLittleEndian(rest);
        rest = rest[4..];
        return value;
    }

    public string ReadString()
    {
        var length = ReadInt32();
        var value = Encoding.UTF8.GetString(rest[..length]);
        rest = rest[length..];
        return value;
    }

    public string[] ReadStrings()
    {
        var values = new string[ReadInt32()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = ReadString();
        }

        return values;
    }

    public T[] ReadArray<T>()
        where T : unmanaged
    {
        var values = new T[ReadInt32()];
        var bytes = MemoryMarshal.AsBytes(values.AsSpan());
        rest[..bytes.Length].CopyTo(bytes);
        rest = rest[bytes.Length..];
        return values;
    }
}
