namespace Reconcile.Cli.Tests;

internal sealed class ProgressLineTests
{
    [Test]
    public void Long_work_is_shown_on_one_line_and_taken_away()
    {
        using var terminal = new TerminalRecorder(isInteractive: true);
        var clock = new ManualClock();
        using (var progress = new ProgressLine(terminal.Terminal, clock))
        {
            progress.Report("reading");
            clock.Elapsed = TimeSpan.FromSeconds(1);
            progress.Report("comparing");
            progress.Report("done");
        }

        terminal.Error.Should().Be("\rcomparing\rdone     \r         \r");
        terminal.Output.Should().BeEmpty();
    }

    [TestCase(true, 0.1)]
    [TestCase(false, 10)]
    public void Short_work_and_work_that_nobody_watches_are_not_shown(bool isInteractive, double seconds)
    {
        using var terminal = new TerminalRecorder(isInteractive);
        var clock = new ManualClock();
        using (var progress = new ProgressLine(terminal.Terminal, clock))
        {
            clock.Elapsed = TimeSpan.FromSeconds(seconds);
            progress.Report("comparing");
        }

        terminal.Error.Should().BeEmpty();
    }

    private sealed class ManualClock : TimeProvider
    {
        public TimeSpan Elapsed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Elapsed.Ticks;
    }
}
