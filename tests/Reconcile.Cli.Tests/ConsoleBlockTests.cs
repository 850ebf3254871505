using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Reconcile.Cli.Tests;

/// <summary>Runs the commands in the documentation and compares what they print.</summary>
/// <remarks>
/// A block marked <c>console</c> holds commands after "$ " and what they print; a line <c>...</c> at its end leaves
/// the rest out. "$ echo $?" asks for the exit code of the command before. A block marked <c>file=NAME</c> is a file
/// that the reader writes at that point. The commands of a page run one after another in a folder that has the
/// repository's samples and rules, so that what they write is there for the next and gone after the test.
/// </remarks>
internal sealed partial class ConsoleBlockTests
{
    private const string Tool = "dotnet run --project src/Reconcile.Cli -- ";
    private const string Cut = "...";

    private static readonly string[] SharedFolders = ["docs", "rules", "samples", "tests"];

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
        using var folder = new WorkFolder();
        foreach (var shared in SharedFolders)
        {
            Directory.CreateSymbolicLink(folder[shared], Path.Combine(Root, shared));
        }

        var fresh = new List<string>();
        var inside = false;
        var exitCode = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            fresh.Add(lines[i]);
            if (!inside && FileBlock().Match(lines[i]) is { Success: true } block)
            {
                var text = lines.Skip(i + 1).TakeWhile(line => line != block.Groups["fence"].Value).ToList();
                var file = folder[block.Groups["name"].Value];
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllLines(file, text);
                fresh.AddRange(text);
                i += text.Count;
                continue;
            }

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
                (exitCode, var output) = Run(command[Tool.Length..].Split(' '), folder.Path);
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

    private static (int ExitCode, string[] Lines) Run(string[] arguments, string folder)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
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

        // Diagnostics are written before results, and a terminal shows both.
        var shown = (errors.Result + output).TrimEnd('\n');
        return (process.ExitCode, shown.Length == 0 ? [] : shown.Split('\n'));
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

    [GeneratedRegex(@"\A(?<fence>`{3,})\w+ file=(?<name>[\w./-]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileBlock();
}
