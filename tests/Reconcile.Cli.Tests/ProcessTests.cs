using System.Diagnostics;

namespace Reconcile.Cli.Tests;

internal sealed class ProcessTests
{
    [Test]
    public void The_output_is_utf8_whatever_the_locale_says()
    {
        using var folder = new WorkFolder().With("a.txt", "Été à “Orsk”.\n");
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "reconcile.dll"), "annotate", folder["a.txt"] },
            Environment = { ["LC_ALL"] = "en_US.ISO-8859-1" },
            RedirectStandardOutput = true,
        };

        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();

        process.ExitCode.Should().Be(ExitCodes.Clean);
        var bytes = output.ToArray();
        bytes.AsSpan().StartsWith("\ufeff"u8).Should().BeFalse();
        bytes.AsSpan().IndexOf("Été"u8).Should().BePositive();
        bytes.AsSpan().IndexOf("“"u8).Should().BePositive();
    }

    [Test]
    public void A_pipe_among_the_articles_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Pipes are no files there.");
        }

        using var folder = new WorkFolder().With("a.txt", "Fire.\n");
        using (var pipe = Process.Start("mkfifo", [folder["b.txt"]]))
        {
            pipe.WaitForExit();
        }

        using var terminal = new TerminalRecorder();
        var run = Task.Run(() => terminal.Run("check", folder.Path));

        run.Wait(TimeSpan.FromMinutes(1)).Should().BeTrue("nobody will ever write into it");
        terminal.Error.Should().Contain("b.txt: error RC0003: the article is empty");
    }
}
