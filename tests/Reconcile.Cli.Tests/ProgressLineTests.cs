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
            progress.Report("comparing");
            clock.LetPatienceEnd();
            progress.Report("done");
        }

        terminal.Error.Should().Be("\rcomparing\rdone     \r         \r");
        terminal.Output.Should().BeEmpty();
    }

    [TestCase(true, false)]
    [TestCase(false, true)]
    public void Short_work_and_work_that_nobody_watches_are_not_shown(bool isInteractive, bool isLong)
    {
        using var terminal = new TerminalRecorder(isInteractive);
        var clock = new ManualClock();
        using (var progress = new ProgressLine(terminal.Terminal, clock))
        {
            progress.Report("comparing");
            if (isLong)
            {
                clock.LetPatienceEnd();
            }
        }

        clock.LetPatienceEnd();
        terminal.Error.Should().BeEmpty();
    }

    private sealed class ManualClock : TimeProvider
    {
        private Action? fire;

        public void LetPatienceEnd() => fire?.Invoke();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            fire = () => callback(state);
            return new Timer(_ => { }, null, Timeout.Infinite, Timeout.Infinite);
        }
    }
}
