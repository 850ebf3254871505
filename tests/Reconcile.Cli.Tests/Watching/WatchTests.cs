using System.Collections.Immutable;
using Reconcile.Cli.Watching;

namespace Reconcile.Cli.Tests.Watching;

internal sealed class WatchTests
{
    [Test]
    public void The_job_runs_at_the_start_and_after_a_change_until_it_is_interrupted()
    {
        using var terminal = new TerminalRecorder();
        var runs = 0;
        var looks = 0;
        var isOver = false;

        var exitCode = Watch.Run(
            () => ++runs,
            () => [new WatchedFile("a.txt", looks++ == 0 ? 1 : 2, 1)],
            terminal.Terminal,
            interval =>
            {
                // Waits for real, as the watch measures its own calm; the second run ends it.
                Thread.Sleep(interval);
                isOver = runs == 2;
                return !isOver;
            }
        );

        exitCode.Should().Be(2);
        terminal.Error.Should().Be("reconcile: watching; press Ctrl+C to stop\nreconcile: changed: a.txt\n");
        terminal.Output.Should().BeEmpty();
    }

    [Test]
    public void A_snapshot_follows_folders_files_and_patterns_but_not_what_the_tool_writes()
    {
        using var folder = new WorkFolder().With("a.txt", "1").With("out.json", "2");

        Names(folder.Path).Should().Equal("a.txt", "out.json");
        Names(folder["*.txt"]).Should().Equal("a.txt", "out.json");
        Names(folder["a.txt"], folder["a.txt"], folder["none.txt"]).Should().Equal("a.txt");
        FileSnapshot
            .Take([folder.Path], [folder["out.json"]])
            .Select(file => Path.GetFileName(file.Path))
            .Should()
            .Equal("a.txt");
    }

    private static ImmutableArray<string> Names(params string[] paths) =>
        [.. FileSnapshot.Take(paths, []).Select(file => Path.GetFileName(file.Path))];
}
