namespace Reconcile.Readers.Pdf;

/// <summary>Counts what the streams of one document have been unpacked to.</summary>
internal sealed class UnpackMeter
{
    private long unpacked;
    private bool isOver;

    /// <summary>How many bytes may still come.</summary>
    public long Left => ReaderLimits.UnpackedBytes - unpacked;

    /// <summary>Stops when a stream would be too large.</summary>
    public void Expect(long length)
    {
        isOver |= length > Left;
        ThrowIfOver();
    }

    /// <summary>Counts an unpacked stream.</summary>
    public void Add(long length)
    {
        unpacked += length;
        Expect(0);
    }

    /// <summary>Gives the document up when a limit was passed; the library may have swallowed what said so first.</summary>
    public void ThrowIfOver()
    {
        if (isOver)
        {
            throw UnreadableException.OverLimit($"{ReaderLimits.UnpackedBytes >> 20} MiB when it is unpacked");
        }
    }
}
