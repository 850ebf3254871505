using Reconcile.Diagnostics;

namespace Reconcile.Readers;

/// <summary>Gives a file up from deep inside a reader; <see cref="GuardedReading"/> makes a diagnostic of it.</summary>
internal sealed class UnreadableException : Exception
{
    /// <summary>Gives up.</summary>
    /// <param name="code">One of <see cref="DiagnosticCodes"/>.</param>
    /// <param name="message">What was found, in one line.</param>
    /// <param name="help">What to do.</param>
    public UnreadableException(string code, string message, string? help = null)
        : base(message)
    {
        Code = code;
        Help = help;
    }

    /// <summary>One of <see cref="DiagnosticCodes"/>.</summary>
    public string Code { get; }

    /// <summary>What to do; null when the message says it all.</summary>
    public string? Help { get; }

    /// <summary>Gives up because of a limit.</summary>
    /// <param name="what">What there is too much of: "500 pages".</param>
    public static UnreadableException OverLimit(FormattableString what) =>
        new(
            DiagnosticCodes.OverLimit,
            "the file has more than " + FormattableString.Invariant(what),
            "leave it out, or save the article as text"
        );
}
