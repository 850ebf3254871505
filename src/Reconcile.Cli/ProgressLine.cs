namespace Reconcile.Cli;

/// <summary>One line on the error stream that says what is being done; shown only when the work is long.</summary>
internal sealed class ProgressLine : IProgress<string>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly Terminal terminal;
    private readonly TimeProvider clock;
    private readonly long start;
    private int shown;

    /// <summary>Starts the work; nothing is shown in its first half second, nor where nobody looks.</summary>
    public ProgressLine(Terminal terminal, TimeProvider clock)
    {
        this.terminal = terminal;
        this.clock = clock;
        start = clock.GetTimestamp();
    }

    /// <summary>Says what is done now.</summary>
    public void Report(string value)
    {
        if (terminal.HasProgress && clock.GetElapsedTime(start) >= Patience)
        {
            terminal.Error.Write("\r" + value.PadRight(shown));
            shown = Math.Max(shown, value.Length);
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (shown > 0)
        {
            terminal.Error.Write("\r" + new string(' ', shown) + "\r");
        }
    }
}
