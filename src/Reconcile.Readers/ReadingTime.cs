namespace Reconcile.Readers;

/// <summary>The time that reading one file may take; readers ask for it in every loop that a file can make long.</summary>
/// <remarks>
/// Each file is read on a thread of its own, so that the thread knows its time: it need not be handed down to every
/// method that walks a tree. A library's own work is not asked; what it reads from us is.
/// </remarks>
internal sealed class ReadingTime
{
    [ThreadStatic]
    private static ReadingTime? ofThread;

    private volatile bool isOver;

    /// <summary>Makes this the time of the calling thread.</summary>
    public void Begin() => ofThread = this;

    /// <summary>Says, from any thread, that nobody waits for the result any more.</summary>
    public void End() => isOver = true;

    /// <summary>Gives the reading up when nobody waits for it any more.</summary>
    /// <exception cref="OperationCanceledException">The time is over.</exception>
    public static void ThrowIfOver()
    {
        if (ofThread is { isOver: true })
        {
            throw new OperationCanceledException("The time for reading the file is over.");
        }
    }
}
