namespace Reconcile.Cli;

/// <summary>One line on the error stream that says what is being done; shown only when the work is long.</summary>
internal sealed class ProgressLine : IProgress<ReconcileProgress>, IProgress<string>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly Terminal terminal;
    private readonly ITimer? timer;
    private readonly Lock turn = new();
    private string message = "";
    private bool isLong;
    private bool isDone;
    private int shown;

    /// <summary>Starts the work; nothing is shown in its first half second, nor where nobody looks.</summary>
    public ProgressLine(Terminal terminal, TimeProvider clock)
    {
        this.terminal = terminal;
        timer = terminal.HasProgress
            ? clock.CreateTimer(_ => BecomeLong(), null, Patience, Timeout.InfiniteTimeSpan)
            : null;
    }

    /// <inheritdoc/>
    public void Report(ReconcileProgress value) =>
        Report(
            value.Stage switch
            {
                ReconcileStage.Annotating => Invariant($"Reading articles: {value.Done} of {value.Total} ..."),
                ReconcileStage.Claiming => Invariant($"Reading claims: {value.Done} of {value.Total} ..."),
                ReconcileStage.Clustering => "Finding what is comparable ...",
                _ => "Comparing and judging ...",
            }
        );

    /// <summary>Says what is done now.</summary>
    public void Report(string value)
    {
        lock (turn)
        {
            message = value;
            Show();
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        timer?.Dispose();
        lock (turn)
        {
            isLong = false;
            isDone = true;
            if (shown > 0)
            {
                terminal.Error.Write("\r" + new string(' ', shown) + "\r");
            }
        }
    }

    private void BecomeLong()
    {
        lock (turn)
        {
            // The timer may fire while the line is taken away.
            isLong = !isDone;
            Show();
        }
    }

    private void Show()
    {
        if (isLong && message.Length > 0)
        {
            // A line wider than the terminal would be broken, and could not be taken away.
            var line = message.Length < terminal.Width ? message : message[..(terminal.Width - 1)];
            terminal.Error.Write("\r" + line.PadRight(shown));
            shown = Math.Max(shown, line.Length);
        }
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
