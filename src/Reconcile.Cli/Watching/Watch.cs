using System.Collections.Immutable;

namespace Reconcile.Cli.Watching;

/// <summary>Runs a job again whenever one of its files changes, until the user interrupts.</summary>
internal static class Watch
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(300);

    /// <summary>Runs the job once, then after each change; the exit code of its last run.</summary>
    /// <param name="job">The job.</param>
    /// <param name="look">The files that it depends on, as they are now.</param>
    /// <param name="terminal">Where to say what changed.</param>
    /// <param name="wait">Waits for an interval; false when the user has interrupted.</param>
    public static int Run(
        Func<int> job,
        Func<ImmutableArray<WatchedFile>> look,
        Terminal terminal,
        Func<TimeSpan, bool> wait
    )
    {
        var clock = TimeProvider.System;
        var started = clock.GetTimestamp();
        var detector = new ChangeDetector(look(), Calm);
        var exitCode = job();
        terminal.Error.WriteLine("reconcile: watching; press Ctrl+C to stop");
        while (wait(Interval))
        {
            var changed = detector.Observe(look(), clock.GetElapsedTime(started));
            if (!changed.IsEmpty)
            {
                var names = string.Join(", ", changed.Select(Path.GetFileName).Take(3));
                terminal.Error.WriteLine($"reconcile: changed: {names}{(changed.Length > 3 ? ", ..." : "")}");
                exitCode = job();
            }
        }

        return exitCode;
    }

    /// <summary>Runs the job until the user presses Ctrl+C.</summary>
    public static int UntilInterrupted(Func<int> job, Func<ImmutableArray<WatchedFile>> look, Terminal terminal)
    {
        using var interrupted = new ManualResetEventSlim();
        void Interrupt(object? sender, ConsoleCancelEventArgs interruption)
        {
            interruption.Cancel = true;
            interrupted.Set();
        }

        Console.CancelKeyPress += Interrupt;
        try
        {
            return Run(job, look, terminal, interval => !interrupted.Wait(interval));
        }
        finally
        {
            Console.CancelKeyPress -= Interrupt;
        }
    }
}
