using System.Diagnostics;
using System.Globalization;

namespace Reconcile.Cli.Tests;

/// <summary>Runs the commands in the documentation and compares what they print.</summary>
/// <remarks>
/// A block marked <c>console</c> holds commands after "$ " and what they print; a line <c>...</c> at its end leaves
/// the rest out. "$ echo $?" asks for the exit code of the command before.
/// </remarks>
internal sealed class ConsoleBlockTests
{
    private const string Tool = "dotnet run --project src/Reconcile.Cli -- ";
    private const string Cut = "...";

    internal static string Root { get; } = FindRoot();

    private static IEnumerable<string> Pages() =>
        Directory
            .EnumerateFiles(Root, "*.md", SearchOption.TopDirectoryOnly)
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md"))
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "samples"), "*.md"))
            .Where(page => File.ReadAllText(page).Contains("```console", StringComparison.Ordinal))
            .Select(page => Path.GetRelativePath(Root, page))
            .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Pages))]
    public void A_page_shows_what_its_commands_print(string page)
    {
        var path = Path.Combine(Root, page);
        var shown = File.ReadAllLines(path);
        var fresh = Rerun(shown);

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllLines(path, fresh);
        }

        File.ReadAllLines(path).Should().Equal(fresh, "UPDATE_GOLDEN=1 dotnet test writes the output anew");
    }

    [Test]
    public void The_readme_runs_the_main_job_and_the_tests()
    {
        var readme = File.ReadAllText(Path.Combine(Root, "README.md"));

        readme.Should().Contain($"$ {Tool}check samples/");
        readme.Should().Contain("$ dotnet test");
        File.ReadAllText(Path.Combine(Root, ".ci", "run")).Should().Contain("dotnet test");
    }

    private static List<string> Rerun(string[] lines)
    {
        var fresh = new List<string>();
        var inside = false;
        var exitCode = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            fresh.Add(lines[i]);
            inside = inside ? lines[i] != "```" : lines[i] == "```console";
            if (!inside || !lines[i].StartsWith("$ ", StringComparison.Ordinal))
            {
                continue;
            }

            var shown = lines
                .Skip(i + 1)
                .TakeWhile(line => line != "```" && !line.StartsWith("$ ", StringComparison.Ordinal))
                .ToList();
            var command = lines[i][2..];
            if (command == "echo $?")
            {
                fresh.Add(exitCode.ToString(CultureInfo.InvariantCulture));
            }
            else if (command.StartsWith(Tool, StringComparison.Ordinal))
            {
                (exitCode, var output) = Run(command[Tool.Length..].Split(' '));
                fresh.AddRange(shown is [.., Cut] ? [.. output.Take(shown.Count - 1), Cut] : output);
            }
            else
            {
                command
                    .Should()
                    .BeOneOf("dotnet test", "a command that a test can't run has no place in a console block");
                fresh.AddRange(shown);
            }

            i += shown.Count;
        }

        return fresh;
    }

    private static (int ExitCode, string[] Lines) Run(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["NO_COLOR"] = "1", ["COLUMNS"] = "100" },
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "reconcile.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        errors.Result.Should().BeEmpty();
        return (process.ExitCode, output.TrimEnd('\n').Split('\n'));
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Reconcile.sln")))
        {
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("The tests lie outside the repository.");
        }

        return folder;
    }
}
