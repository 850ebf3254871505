using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Reconcile.Benchmarks;

/// <summary>What the figures were taken on.</summary>
internal static class Machine
{
    /// <summary>Processor, cores, runtime and commit in a line.</summary>
    public static string Describe(string root, int runs) =>
        FormattableString.Invariant(
            $"{Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, "
        )
        + FormattableString.Invariant(
            $"{RuntimeInformation.FrameworkDescription}, commit {Commit(root)}, best of {runs} runs\n"
        );

    private static string Processor()
    {
        const string Info = "/proc/cpuinfo";
        const string Key = "model name";
        return
            File.Exists(Info)
            && File.ReadLines(Info).FirstOrDefault(line => line.StartsWith(Key, StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static string Commit(string root)
    {
        var start = new ProcessStartInfo("git", ["-C", root, "rev-parse", "--short", "HEAD"])
        {
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start)!;
        var commit = git.StandardOutput.ReadToEnd().Trim();
        git.WaitForExit();
        return commit;
    }
}
