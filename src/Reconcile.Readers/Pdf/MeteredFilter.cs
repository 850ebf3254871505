using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Reconcile.Readers.Pdf;

/// <summary>Unpacks a stream of a PDF document after making sure that it does not become too large.</summary>
internal sealed class MeteredFilter : IFilter
{
    // LZW of this size unpacks to some hundred MiB at the very worst; nobody has written more of it for decades.
    private const int LargestLzw = 1 << 18;

    private readonly IFilter filter;
    private readonly UnpackMeter meter;

    /// <summary>Wraps a filter.</summary>
    public MeteredFilter(IFilter filter, UnpackMeter meter)
    {
        this.filter = filter;
        this.meter = meter;
    }

    /// <inheritdoc/>
    public bool IsSupported => filter.IsSupported;

    /// <inheritdoc/>
    public Memory<byte> Decode(
        Memory<byte> input,
        DictionaryToken streamDictionary,
        IFilterProvider filterProvider,
        int filterIndex
    )
    {
        switch (filter)
        {
            case FlateFilter:
                meter.Expect(LengthOfFlate(input));
                break;
            case RunLengthFilter:
                meter.Expect(LengthOfRuns(input.Span));
                break;
            case LzwFilter:
                meter.Expect(input.Length > LargestLzw ? long.MaxValue : 0);
                break;
        }

        var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        meter.Add(output.Length);
        return output;
    }

    // Unpacked twice, since the library's own unpacking knows no limit.
    private long LengthOfFlate(Memory<byte> input)
    {
        using var packed = new ZLibStream(
            new MemoryStream(input.ToArray(), writable: false),
            CompressionMode.Decompress
        );
        var buffer = new byte[1 << 16];
        var length = 0L;
        try
        {
            while (packed.Read(buffer) is > 0 and var count && length <= meter.Left)
            {
                ReadingTime.ThrowIfOver();
                length += count;
            }
        }
        catch (InvalidDataException)
        {
            // Damaged: the library makes of it what it can, which is no more than came out here.
        }

        return length;
    }

    // ISO 32000-1, 7.4.5.
    private static long LengthOfRuns(ReadOnlySpan<byte> input)
    {
        var length = 0L;
        for (var i = 0; i < input.Length && input[i] != 128; )
        {
            var isCopy = input[i] < 128;
            length += isCopy ? input[i] + 1 : 257 - input[i];
            i += isCopy ? input[i] + 2 : 2;
        }

        return length;
    }
}
