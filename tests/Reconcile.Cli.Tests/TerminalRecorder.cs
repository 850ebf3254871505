namespace Reconcile.Cli.Tests;

/// <summary>A terminal that keeps what is written to it.</summary>
internal sealed class TerminalRecorder : IDisposable
{
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };

    public TerminalRecorder(bool isInteractive = false, Func<string, string?>? environment = null)
    {
        Terminal = new Terminal(output, error)
        {
            HasColor = isInteractive,
            HasProgress = isInteractive,
            Environment = environment ?? (_ => null),
        };
    }

    public Terminal Terminal { get; }

    public string Output => output.ToString();

    public string Error => error.ToString();

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
    }

    public int Run(params string[] arguments) => CommandLine.Run(arguments, Terminal);
}
