using System.Diagnostics;

namespace Reconcile.Benchmarks;

/// <summary>How long a user waits: from the start of the process to its exit.</summary>
internal static class ProcessBenchmark
{
    /// <summary>Checks a story with the command line tool that was built beside this program.</summary>
    public static string Run(string root, string story, int runs)
    {
        // bin/CONFIGURATION/FRAMEWORK/ is the same for all projects.
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var tool = Path.Combine(root, "src", "Reconcile.Cli", "bin", output.Parent!.Name, output.Name, "reconcile.dll");
        if (!File.Exists(tool))
        {
            return $"not measured: {Path.GetRelativePath(root, tool)} is not built\n";
        }

        var table = new Table("command", "best, ms", "median, ms", "time / version");
        var version = Measure(root, [tool, "--version"], runs);
        var check = Measure(root, [tool, "check", story], runs);
        Add(table, "`reconcile --version`", version, version);
        Add(table, $"`reconcile check {story}`", check, version);
        return table.ToString();
    }

    private static void Add(Table table, string command, double[] seconds, double[] baseline) =>
        table.Add(
            command,
            Table.Number(seconds[0] * 1000),
            Table.Number(seconds[seconds.Length / 2] * 1000),
            Table.Number(seconds[0] / baseline[0], "N2")
        );

    private static double[] Measure(string root, string[] arguments, int runs)
    {
        var seconds = Enumerable.Range(0, runs).Select(_ => Timing.Once(() => Start(root, arguments))).ToArray();
        Array.Sort(seconds);
        return seconds;
    }

    private static void Start(string root, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        // 1 is the answer "there is a contradiction".
        if (process.ExitCode is not (0 or 1))
        {
            throw new InvalidOperationException($"reconcile ended with {process.ExitCode}: {error.Result}");
        }
    }
}
