using System.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Reconcile.Cli.Tests;

/// <summary>Reads the snippets of docs/ci.md as a CI server would, and runs their shell lines on two small stories.</summary>
internal sealed class CiPageTests
{
    private const string Calm = "The fire killed 12 people in Orsk on Tuesday, the mayor said.\n";
    private const string Worse = "The fire killed 40 people in Orsk on Tuesday, the mayor said.\n";

    private const string Gold = """
        claims:
          - id: toll
            verdict: [contradicted, corroborated]
            members:
              - {article: a, quote: "killed 12 people"}
              - {article: b, quote: " people in Orsk"}

        """;

    [TestCase("github", "on")]
    [TestCase("gitlab", "reconcile")]
    [TestCase("pre-commit", "repos")]
    public void A_snippet_is_one_yaml_document(string snippet, string key) =>
        Parse(snippet).Children.Should().ContainKey(new YamlScalarNode(key));

    [TestCase("github")]
    [TestCase("gitlab")]
    [TestCase("pre-commit")]
    [TestCase("shell")]
    public void The_shell_lines_are_sound(string snippet)
    {
        foreach (var script in ScriptsOf(snippet))
        {
            var (code, output) = Shell(Path.GetTempPath(), ["-n", "-c", script]);

            code.Should().Be(0, output);
        }
    }

    [TestCase("github", "Check every story", false, 0)]
    [TestCase("github", "Check every story", true, 1)]
    [TestCase("github", "Measure the set", false, 0)]
    public void A_step_of_github_ends_as_its_stories_are(string snippet, string name, bool contradicts, int expected)
    {
        using var folder = Stories(contradicts);
        var script = Steps(snippet).Single(step => Text(step, "name") == name);

        var (code, output) = Shell(folder.Path, ["-e", "-o", "pipefail", "-c", Text(script, "run")!]);

        code.Should().Be(expected, output);
    }

    [TestCase(false, 0)]
    [TestCase(true, 1)]
    public void The_job_of_gitlab_ends_as_its_stories_are_and_leaves_a_report(bool contradicts, int expected)
    {
        using var folder = Stories(contradicts);

        var (code, output) = Shell(folder.Path, ["-e", "-o", "pipefail", "-c", ScriptsOf("gitlab")[^1]]);

        code.Should().Be(expected, output);
        File.ReadAllText(folder["reconcile.xml"]).Should().Contain("<testsuites");
    }

    [TestCase(true, 0)]
    [TestCase(false, 1)]
    public void The_hook_of_pre_commit_stops_at_what_can_not_be_read(bool canBeRead, int expected)
    {
        using var folder = Stories(contradicts: true);
        if (!canBeRead)
        {
            File.WriteAllText(folder["stories/fire/c.txt"], "");
        }

        var (code, output) = Shell(
            folder.Path,
            ["-c", ScriptsOf("pre-commit")[0] + " stories/fire/a.txt stories/calm/b.txt stories/fire/b.txt"]
        );

        code.Should().Be(expected, output);
        if (canBeRead)
        {
            output
                .Split("contradicted:")
                .Should()
                .HaveCount(2, "a story is checked once, however many of its files changed");
        }
    }

    [TestCase("stories/harbour-fire", true, 0, "see report.json")]
    [TestCase("stories/harbour-fire", false, 1, "could not be checked")]
    public void The_lines_for_other_servers_tell_the_exit_codes_apart(
        string story,
        bool isThere,
        int expected,
        string message
    )
    {
        using var folder = Stories(contradicts: true);
        if (isThere)
        {
            Directory.Move(folder["stories/fire"], folder[story]);
        }

        var (code, output) = Shell(folder.Path, ["-c", ScriptsOf("shell")[0]]);

        code.Should().Be(expected, output);
        output.Should().Contain(message);
    }

    private static WorkFolder Stories(bool contradicts)
    {
        var folder = new WorkFolder()
            .With("stories/calm/a.txt", Calm)
            .With("stories/calm/b.txt", Calm)
            .With("stories/fire/a.txt", Calm)
            .With("stories/fire/b.txt", contradicts ? Worse : Calm)
            .With("stories/fire/gold.yaml", Gold)
            .With("stories/set.yaml", "floors: {link-recall: 0.0}\n")
            .With("bin/reconcile", $"#!/bin/sh\nexec dotnet '{ToolPath}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(
                folder["bin/reconcile"],
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        }

        return folder;
    }

    private static string ToolPath => Path.Combine(AppContext.BaseDirectory, "reconcile.dll");

    private static string[] ScriptsOf(string snippet) =>
        snippet switch
        {
            "github" => [.. Steps(snippet).Select(step => Text(step, "run")).OfType<string>()],
            "gitlab" => [Lines(snippet, "before_script"), Lines(snippet, "script")],
            "pre-commit" =>
            [
                .. ((YamlSequenceNode)Parse(snippet)["repos"][0]["hooks"])
                    .Select(hook => Text((YamlMappingNode)hook, "entry"))
                    .OfType<string>(),
            ],
            _ => [Block("sh snippet=" + snippet)],
        };

    private static IEnumerable<YamlMappingNode> Steps(string snippet) =>
        ((YamlSequenceNode)Parse(snippet)["jobs"]["reconcile"]["steps"]).Cast<YamlMappingNode>();

    private static string Lines(string snippet, string key) =>
        string.Join('\n', ((YamlSequenceNode)Parse(snippet)["reconcile"][key]).Select(line => line.ToString()));

    private static string? Text(YamlMappingNode mapping, string key) =>
        mapping.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value.ToString() : null;

    private static YamlMappingNode Parse(string snippet)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Block("yaml snippet=" + snippet)));
        return (YamlMappingNode)stream.Documents.Should().ContainSingle().Subject.RootNode;
    }

    private static string Block(string fence)
    {
        var lines = File.ReadAllLines(Path.Combine(ConsoleBlockTests.Root, "docs", "ci.md"));
        return string.Join(
            '\n',
            lines.SkipWhile(line => line != "```" + fence).Skip(1).TakeWhile(line => line != "```").Append("")
        );
    }

    private static (int ExitCode, string Output) Shell(string folder, string[] arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("The snippets are for a Unix shell.");
        }

        var start = new ProcessStartInfo("bash", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = Path.Combine(folder, "bin") + ":" + Environment.GetEnvironmentVariable("PATH");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
