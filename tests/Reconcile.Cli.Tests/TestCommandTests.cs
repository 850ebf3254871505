using System.Text.Json;
using System.Xml.Linq;

namespace Reconcile.Cli.Tests;

internal sealed class TestCommandTests
{
    private const string Gold = """
        claims:
          - id: toll
            verdict: [contradicted, divergent]
            members:
              - {article: a, quote: "killed 12 people"}
              - {article: b, quote: "killed 40 people"}

        """;

    private const string Missed = """
        claims:
          - id: cats
            verdict: [contradicted]
            members:
              - {article: a, quote: "Cats slept"}
              - {article: b, quote: "the mayor said"}

        """;

    [Test]
    public void A_set_is_measured_story_by_story()
    {
        using var folder = Set("");
        using var terminal = new TerminalRecorder();

        terminal.Run("test", folder.Path).Should().Be(ExitCodes.Clean);

        terminal.Output.Should().Contain("2 articles, 1 required claim").And.Contain("conflict (both) 1.000 1/1");
        terminal.Error.Should().BeEmpty();
    }

    [TestCase("1")]
    [TestCase("0.5")]
    public void A_floor_that_holds_exits_with_0(string floor) => ExitCodeOf(floor).Should().Be(ExitCodes.Clean);

    [Test]
    public void A_figure_below_its_floor_exits_with_1()
    {
        using var folder = Set("floors: {agreement-precision: 1.0, conflict-recall: 0.5}\n");
        folder.With("fire/a.txt", "The fire killed 12 people in Orsk on Tuesday, the mayor said. Cats slept.\n");
        folder.With("fire/gold.yaml", Missed);
        using var terminal = new TerminalRecorder();

        terminal.Run("test", folder.Path).Should().Be(ExitCodes.Found);

        terminal.Output.Should().Contain("conflict-recall       0.50    reached 0.000  BELOW");
    }

    [Test]
    public void A_quotation_that_is_not_there_exits_with_2_and_shows_the_place_and_what_was_meant()
    {
        using var folder = Set("");
        folder.With(
            "fire/gold.yaml",
            Gold.Replace("killed 40 people", "killed forty people in Orks", StringComparison.Ordinal)
        );
        using var terminal = new TerminalRecorder();

        terminal.Run("test", folder.Path).Should().Be(ExitCodes.Failure);

        terminal.Output.Should().BeEmpty();
        terminal
            .Error.Should()
            .Contain("gold.yaml:6:29: error RC1401:")
            .And.Contain("did you mean \"killed 40 people in\"");
    }

    [Test]
    public void The_other_stories_are_measured_when_one_can_not_be_read()
    {
        using var folder = Set("");
        folder.With("flood/gold.yaml", "claims: lots\n").With("flood/a.txt", "Rain fell.\n");
        using var terminal = new TerminalRecorder();

        terminal.Run("test", folder.Path, "--update-floors").Should().Be(ExitCodes.Failure);

        terminal.Output.Should().Contain("fire: 2 articles");
        File.ReadAllText(folder["set.yaml"]).Should().BeEmpty("floors raised without a story would not be its set's");
    }

    [TestCase("none", "the folder does not exist")]
    [TestCase("fire/a.txt", "a set of stories is a folder")]
    [TestCase("empty", "no story with a gold.yaml was found")]
    public void A_path_without_annotated_stories_exits_with_2(string path, string message)
    {
        using var folder = Set("").With("empty/a.txt", "Rain fell.\n");
        using var terminal = new TerminalRecorder();

        terminal.Run("test", folder[path]).Should().Be(ExitCodes.Failure);

        terminal.Output.Should().BeEmpty();
        terminal.Error.Should().Contain(message);
    }

    [Test]
    public void Floors_are_raised_and_what_was_done_is_said_on_the_error_stream()
    {
        using var folder = Set("# Ours.\nfloors: {conflict-recall: 0.5} # low\n");
        using var terminal = new TerminalRecorder();

        terminal.Run("test", folder.Path, "--summary", "--update-floors").Should().Be(ExitCodes.Clean);

        File.ReadAllText(folder["set.yaml"]).Should().Be("# Ours.\nfloors: {conflict-recall: 1.00} # low\n");
        terminal.Error.Should().Be($"{folder["set.yaml"]}: floors raised\n");
    }

    [Test]
    public void The_results_can_go_to_a_file_in_every_format()
    {
        using var folder = Set("floors: {conflict-recall: 0.5}\n");
        using var terminal = new TerminalRecorder();

        terminal.Run("test", folder.Path, "--format", "json", "--output", folder["r.json"]).Should().Be(0);
        terminal.Run("test", folder.Path, "--format", "junit", "--output", folder["r.xml"]).Should().Be(0);

        terminal.Output.Should().BeEmpty();
        using var json = JsonDocument.Parse(File.ReadAllText(folder["r.json"]));
        json.RootElement.GetProperty("passed").GetBoolean().Should().BeTrue();
        XDocument.Load(folder["r.xml"]).Root!.Elements().Should().HaveCount(2);
    }

    [Test]
    public void Stories_in_every_format_that_check_reads_are_measured()
    {
        using var folder = new WorkFolder()
            .With("fire/a.txt", "The fire killed 12 people in Orsk on Tuesday.\n")
            .With(
                "fire/b.html",
                "<html><body><article><p>The fire killed 40 people in Orsk on Tuesday.</p></article></body></html>"
            )
            .With(
                "fire/gold.yaml",
                """
                story: fire
                articles: {a: a.txt, b: b.html}
                claims:
                  - id: dead
                    about: the dead
                    verdict: [contradicted, divergent]
                    members:
                      - {article: a, quote: killed 12 people}
                      - {article: b, quote: killed 40 people}

                """
            );
        using var terminal = new TerminalRecorder();

        terminal.Run("test", folder.Path).Should().Be(ExitCodes.Clean);

        terminal.Error.Should().BeEmpty();
        terminal.Output.Should().Contain("fire");
    }

    [Test]
    public void A_draft_is_written_beside_the_articles_and_can_be_tested()
    {
        using var folder = Set("");
        File.Delete(folder["fire/gold.yaml"]);
        using var terminal = new TerminalRecorder();

        terminal.Run("annotate-gold", folder["fire"]).Should().Be(ExitCodes.Clean);
        terminal.Run("test", folder["fire"]).Should().Be(ExitCodes.Clean);

        terminal.Output.Should().Contain("contradicted    1.000");
        terminal.Error.Should().Contain("gold.yaml: drafted; correct it");
    }

    [Test]
    public void An_annotation_is_never_overwritten_without_force()
    {
        using var folder = Set("");
        using var terminal = new TerminalRecorder();

        terminal.Run("annotate-gold", folder["fire"]).Should().Be(ExitCodes.Failure);
        File.ReadAllText(folder["fire/gold.yaml"]).Should().Be(Gold);
        terminal.Error.Should().Contain("exists; --force overwrites it");

        terminal.Run("annotate-gold", folder["fire"], "--force").Should().Be(ExitCodes.Clean);
        File.ReadAllText(folder["fire/gold.yaml"]).Should().StartWith("# Drafted by");
    }

    [TestCase("fire/a.txt", "is a file; name the story's folder")]
    [TestCase("none", "RC0001")]
    [TestCase("empty", "RC0009")]
    [TestCase("one", "only one article was read")]
    public void A_draft_needs_a_story(string path, string message)
    {
        using var folder = Set("").With("one/a.txt", "Rain fell.\n");
        Directory.CreateDirectory(folder["empty"]);
        using var terminal = new TerminalRecorder();

        terminal.Run("annotate-gold", folder[path]).Should().Be(ExitCodes.Failure);

        terminal.Error.Should().Contain(message);
        Path.Exists(Path.Combine(folder[path], "gold.yaml")).Should().BeFalse();
    }

    [TestCase("profile: lax\n", "RC")]
    [TestCase("profil: strict\n", ".reconcile.yaml:1:1: error")]
    public void A_wrong_setting_above_the_stories_stops_the_measuring_and_the_drafting(string settings, string message)
    {
        using var folder = Set("").With(".reconcile.yaml", settings);

        foreach (var line in new string[][] { ["test", folder.Path], ["annotate-gold", folder["fire"], "--force"] })
        {
            using var terminal = new TerminalRecorder();
            terminal.Run(line).Should().Be(ExitCodes.Failure, line[0]);
            terminal.Output.Should().BeEmpty();
            terminal.Error.Should().Contain(message);
        }

        File.ReadAllText(folder["fire/gold.yaml"]).Should().Be(Gold);
    }

    [TestCase("test", "")]
    [TestCase("annotate-gold", "fire")]
    public void Rules_and_profile_come_from_the_nearest_file_below_the_command_line(string command, string path)
    {
        using var folder = Set("").With(".reconcile.yaml", "profile: strict\nfail-on: never\nformats: [html]\n");
        string[] line = [command, folder[path], "--verbose", .. command == "test" ? [] : new[] { "--force" }];
        using var terminal = new TerminalRecorder();

        terminal.Run(line).Should().Be(ExitCodes.Clean);
        terminal.Run([.. line, "--profile", "breaking-news"]).Should().Be(ExitCodes.Clean);

        terminal
            .Error.Should()
            .Contain("rules: those shipped, profile: strict")
            .And.Contain("rules: those shipped, profile: breaking-news");
    }

    [Test]
    public void A_draft_that_lies_elsewhere_says_where_it_belongs()
    {
        using var folder = Set("");
        using var terminal = new TerminalRecorder();

        terminal.Run("annotate-gold", folder["fire"], "--output", folder["new.yaml"]).Should().Be(ExitCodes.Clean);

        terminal.Error.Should().Contain($"save it as '{folder["fire/gold.yaml"]}'");
    }

    private static int ExitCodeOf(string floor)
    {
        using var folder = Set($"floors: {{conflict-precision: {floor}}}\n");
        using var terminal = new TerminalRecorder();
        return terminal.Run("test", folder.Path);
    }

    private static WorkFolder Set(string file) =>
        new WorkFolder()
            .With("set.yaml", file)
            .With("fire/a.txt", "The fire killed 12 people in Orsk on Tuesday, the mayor said.\n")
            .With("fire/b.txt", "The fire killed 40 people in Orsk on Tuesday, the mayor said.\n")
            .With("fire/gold.yaml", Gold);
}
