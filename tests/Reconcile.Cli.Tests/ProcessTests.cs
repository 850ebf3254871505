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
}
