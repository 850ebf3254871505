using System.Text;
using Reconcile.Diagnostics;

namespace Reconcile.Cli;

/// <summary>Where the commands write: results to the output, all else to the error stream.</summary>
internal sealed class Terminal
{
    private const int DefaultWidth = 100;

    /// <summary>Creates a terminal.</summary>
    public Terminal(TextWriter output, TextWriter error)
    {
        Output = output;
        Error = error;
    }

    /// <summary>Results.</summary>
    public TextWriter Output { get; }

    /// <summary>Diagnostics and progress.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether results may be coloured: a person looks at them and has not set <c>NO_COLOR</c>.</summary>
    public bool HasColor { get; init; }

    /// <summary>Columns that a report for people is laid out for.</summary>
    /// <value>100 by default, and wherever the output is no terminal.</value>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>Whether a person looks at the error stream, so that progress makes sense.</summary>
    public bool HasProgress { get; init; }

    /// <summary>How much is said beside results.</summary>
    public Verbosity Verbosity { get; init; } = Verbosity.Normal;

    /// <summary>The value of an environment variable; null where it is not set.</summary>
    /// <value>An empty environment by default, so that tests don't depend on theirs.</value>
    public Func<string, string?> Environment { get; init; } = _ => null;

    /// <summary>The terminal of this process; its streams are UTF-8 whatever the environment says.</summary>
    public static Terminal Open()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = utf8;
        return new Terminal(Console.Out, Console.Error)
        {
            HasColor =
                !Console.IsOutputRedirected
                && string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable("NO_COLOR"))
                && System.Environment.GetEnvironmentVariable("TERM") != "dumb",
            HasProgress = !Console.IsErrorRedirected,
            Environment = System.Environment.GetEnvironmentVariable,

            // A terminal without a size says 0.
            Width = Console.IsOutputRedirected ? DefaultWidth : WidthOf(Console.WindowWidth),
        };
    }

    /// <summary>The same terminal, saying more or less.</summary>
    public Terminal With(Verbosity verbosity) =>
        new(Output, Error)
        {
            HasColor = HasColor,
            Width = Width,
            HasProgress = HasProgress && verbosity != Verbosity.Quiet,
            Environment = Environment,
            Verbosity = verbosity,
        };

    /// <summary>Says on the error stream what is done, to those who asked for it.</summary>
    public void Explain(FormattableString message)
    {
        if (Verbosity == Verbosity.Verbose)
        {
            Error.WriteLine("reconcile: " + FormattableString.Invariant(message));
        }
    }

    /// <summary>Writes diagnostics to the error stream; true when one of them is an error.</summary>
    public bool Report(IEnumerable<Diagnostic> diagnostics)
    {
        var hasErrors = false;
        foreach (var diagnostic in diagnostics)
        {
            var isError = diagnostic.Severity == DiagnosticSeverity.Error;
            hasErrors |= isError;
            if (isError || Verbosity != Verbosity.Quiet)
            {
                Error.Write(DiagnosticRenderer.Render(diagnostic));
            }
        }

        return hasErrors;
    }

    /// <summary>Writes a result to a file, or to the output when there is none; false, with a message, on failure.</summary>
    /// <param name="write">Writes the result as UTF-8.</param>
    /// <param name="file">The file; what it held before is lost.</param>
    public bool Write(Action<Stream> write, string? file)
    {
        using var result = new MemoryStream();
        write(result);
        if (file is null)
        {
            Output.Write(Encoding.UTF8.GetString(result.GetBuffer().AsSpan(0, (int)result.Length)));
            Output.Flush();
            return true;
        }

        if (Path.GetDirectoryName(file) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            Error.WriteLine($"reconcile: can't write '{file}': there is no folder '{folder}'");
            return false;
        }

        try
        {
            File.WriteAllBytes(file, result.GetBuffer().AsSpan(0, (int)result.Length));
            return true;
        }
        catch (Exception fault)
            when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Error.WriteLine($"reconcile: can't write '{file}': {fault.Message}");
            return false;
        }
    }

    private static int WidthOf(int asked) => asked > 0 ? asked : DefaultWidth;
}
