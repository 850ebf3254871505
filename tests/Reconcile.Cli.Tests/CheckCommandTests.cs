using System.CommandLine;
using Reconcile.Cli.Commands;

namespace Reconcile.Cli.Tests;

internal sealed class CheckCommandTests
{
    [Test]
    public void Without_options_the_defaults_hold()
    {
        var options = Read("check a b", isInteractive: true);

        options.Paths.Should().Equal("a", "b");
        options.Reports.Should().Equal(new ReportRequest(ReportFormat.Text, null));
        (options with { Paths = [], Reports = [] })
            .Should()
            .Be(new CheckOptions([], [], null, null, FailOn.Contradicted, HasColor: true));
    }

    [Test]
    public void Every_option_has_its_effect()
    {
        var options = Read(
            "check a --format json --rules r --profile strict --fail-on single-source --no-color",
            isInteractive: true
        );

        options.Reports.Should().Equal(new ReportRequest(ReportFormat.Json, null));
        (options with { Paths = [], Reports = [] })
            .Should()
            .Be(new CheckOptions([], [], "r", "strict", FailOn.SingleSource, HasColor: false));
    }

    [Test]
    public void Several_reports_can_be_asked_for_at_once() =>
        Read("check a --format text --format html=r.html --format=sarif=a=b.sarif", isInteractive: false)
            .Reports.Should()
            .Equal(
                new ReportRequest(ReportFormat.Text, null),
                new ReportRequest(ReportFormat.Html, "r.html"),
                new ReportRequest(ReportFormat.Sarif, "a=b.sarif")
            );

    [TestCase(
        "--format pdf",
        "'pdf' is not a report format. Formats: text, html, markdown, json, sarif, junit, github; FORMAT=FILE writes to a file."
    )]
    [TestCase("--format json=", "'json=' is not a report format.")]
    [TestCase(
        "--format text --format json",
        "Only one report can go to the output; give the others a file: FORMAT=FILE."
    )]
    [TestCase("--format html=r --format json=./r", "Two reports can't go to one file: './r'.")]
    public void Reports_that_can_not_be_written_are_a_mistake(string options, string expected)
    {
        using var terminal = new TerminalRecorder();

        terminal.Run(["check", "a", .. options.Split(' ')]).Should().Be(ExitCodes.Failure);

        terminal.Error.Should().StartWith("reconcile: " + expected);
        terminal.Output.Should().BeEmpty();
    }

    [TestCase("check a", true, true)]
    [TestCase("check a", false, false)]
    [TestCase("check a --no-color", true, false)]
    public void Colour_needs_a_terminal_and_no_word_against_it(string line, bool isInteractive, bool expected) =>
        Read(line, isInteractive).HasColor.Should().Be(expected);

    [Test]
    public void A_text_report_in_a_file_has_no_colours()
    {
        using var folder = Quake();
        using var elsewhere = new WorkFolder();
        using var terminal = new TerminalRecorder(isInteractive: true);

        terminal
            .Run("check", folder.Path, "--format", "text", "--format", $"text={elsewhere["r.txt"]}")
            .Should()
            .Be(ExitCodes.Found);

        terminal.Output.Should().Contain("\u001b");
        File.ReadAllText(elsewhere["r.txt"]).Should().Contain("contradicted").And.NotContain("\u001b");
    }

    [Test]
    public void A_file_that_can_not_be_read_is_reported_and_makes_the_exit_code_2()
    {
        using var folder = new WorkFolder().With("a.txt", "Fire.").With("b.txt", "");
        using var terminal = new TerminalRecorder();

        terminal.Run("check", folder.Path).Should().Be(ExitCodes.Failure);

        terminal.Error.Should().Be($"{folder["b.txt"]}: error RC0003: the article is empty\n");
        terminal.Output.Should().NotBeEmpty("the other article is reconciled");
    }

    [Test]
    public void One_article_alone_is_told_to_have_nothing_beside_it()
    {
        using var folder = new WorkFolder().With("a.txt", "Fire.");
        using var terminal = new TerminalRecorder();

        terminal.Run("check", folder.Path).Should().Be(ExitCodes.Clean);

        terminal.Error.Should().Be("reconcile: only one article was read; there is nothing to compare it with\n");

        using var quiet = new TerminalRecorder();
        quiet.Run("check", folder.Path, "--quiet").Should().Be(ExitCodes.Clean);
        quiet.Error.Should().BeEmpty();
    }

    [TestCase("contradicted", 1)]
    [TestCase("never", 0)]
    public void A_contradiction_decides_the_exit_code(string failOn, int expected)
    {
        using var folder = Quake();
        using var terminal = new TerminalRecorder();

        terminal.Run("check", folder.Path, "--fail-on", failOn).Should().Be(expected);

        terminal.Output.Should().Contain("contradicted").And.NotContain("\u001b");
        terminal.Error.Should().BeEmpty();
    }

    [Test]
    public void Every_report_goes_to_its_file()
    {
        using var folder = Quake();
        using var terminal = new TerminalRecorder();
        (string Format, string Start)[] reports =
        [
            ("html", "<!DOCTYPE html>"),
            ("markdown", "# reconcile-cli-test-"),
            ("json", "{"),
            ("sarif", "{"),
            ("junit", "<?xml"),
            ("github", "::error file="),
        ];

        terminal
            .Run([
                "check",
                folder.Path,
                .. reports.SelectMany(one => new[] { "--format", $"{one.Format}={folder[one.Format]}" }),
            ])
            .Should()
            .Be(ExitCodes.Found);

        terminal.Output.Should().BeEmpty();
        terminal.Error.Should().BeEmpty();
        foreach (var (format, start) in reports)
        {
            File.ReadAllText(folder[format]).Should().StartWith(start);
        }
    }

    [Test]
    public void A_report_that_would_be_an_article_is_refused_before_any_work()
    {
        using var folder = Quake();
        using var terminal = new TerminalRecorder();

        terminal
            .Run("check", folder.Path, "--format", "text", "--format", $"markdown={folder["report.md"]}")
            .Should()
            .Be(ExitCodes.Failure);

        terminal.Error.Should().StartWith($"{folder["report.md"]}: error RC0016: in '{folder.Path}' the report would");
        terminal.Output.Should().BeEmpty();
        File.Exists(folder["report.md"]).Should().BeFalse();
    }

    [Test]
    public void A_file_that_can_not_be_written_does_not_keep_the_other_reports_back()
    {
        using var folder = Quake();
        using var terminal = new TerminalRecorder();

        terminal
            .Run("check", folder.Path, "--format", $"json={folder["none/r"]}", "--format", $"junit={folder["r.xml"]}")
            .Should()
            .Be(ExitCodes.Failure);

        terminal.Error.Should().StartWith($"reconcile: can't write '{folder["none/r"]}'");
        File.Exists(folder["r.xml"]).Should().BeTrue();
    }

    [TestCase("contradicted", 1)]
    [TestCase("never", 0)]
    public void The_junit_report_fails_what_fails_the_run(string failOn, int expected)
    {
        using var folder = Quake();
        using var terminal = new TerminalRecorder();

        terminal.Run("check", folder.Path, "--format", "junit", "--fail-on", failOn).Should().Be(expected);

        terminal.Output.Contains("<failure", StringComparison.Ordinal).Should().Be(expected == 1);
    }

    [Test]
    public void Faulty_rules_stop_the_check_before_it_starts()
    {
        using var folder = Quake();
        using var rules = new WorkFolder().With("x.yaml", "id: x\npriority: lots\n");
        using var terminal = new TerminalRecorder();

        terminal.Run("check", folder.Path, "--rules", rules.Path).Should().Be(ExitCodes.Failure);

        terminal.Error.Should().Contain("x.yaml:2:11: error RC1004: 'lots' is not a whole number");
        terminal.Output.Should().BeEmpty();
    }

    [TestCase("check")]
    [TestCase("test")]
    [TestCase("annotate-gold")]
    public void An_empty_path_is_told_as_one_that_can_not_be_read(string command)
    {
        using var terminal = new TerminalRecorder();

        terminal.Run(command, "").Should().Be(ExitCodes.Failure);

        terminal.Error.Should().Contain("'': error RC000").And.NotContain("internal");
    }

    [Test]
    public void A_folder_of_rules_that_is_not_there_exits_with_2()
    {
        using var folder = Quake();
        using var terminal = new TerminalRecorder();

        terminal.Run("check", folder.Path, "--rules", folder["none"]).Should().Be(ExitCodes.Failure);

        terminal.Error.Should().Contain("none: error RC0001: the folder does not exist");
    }

    [Test]
    public void A_file_in_place_of_a_folder_of_rules_is_told_as_one()
    {
        using var folder = Quake().With("house/rule.yaml", "id: x\n");
        using var terminal = new TerminalRecorder();

        terminal.Run("check", folder.Path, "--rules", folder["house/rule.yaml"]).Should().Be(ExitCodes.Failure);

        terminal
            .Error.Should()
            .Contain("rule.yaml: error RC1005: it is a file; rules are read from a folder")
            .And.Contain($"name its folder: '{folder["house"]}'");
    }

    [TestCase("text", "contradicted")]
    [TestCase("json", "\"reconcile-draft/1\"")]
    [TestCase("html", "<!DOCTYPE html>")]
    [TestCase("markdown", "against its sources")]
    [TestCase("sarif", "\"version\": \"2.1.0\"")]
    [TestCase("junit", "<testsuites ")]
    [TestCase("github", "::error file=")]
    public void A_draft_is_checked_against_quoted_patterns(string format, string expected)
    {
        using var folder = new WorkFolder()
            .With("a.txt", "The earthquake killed 12 people in Orsk on Tuesday, the mayor said.\n")
            .With("draft.md", "The earthquake killed 40 people in Orsk on Tuesday, the mayor said.\n");
        using var terminal = new TerminalRecorder();

        terminal
            .Run("check", "--draft", folder["draft.md"], folder["*.txt"], "--format", format)
            .Should()
            .Be(ExitCodes.Found);

        terminal.Output.Should().Contain(expected);
        terminal.Error.Should().BeEmpty();
    }

    [TestCase("draft.md", "the report would replace an article of the story")]
    [TestCase("review.md", "would be read as an article on the next run")]
    public void A_report_never_replaces_the_draft_nor_lies_among_the_sources(string file, string expected)
    {
        using var folder = Quake().With("draft.md", "The earthquake killed 40 people.\n");
        using var terminal = new TerminalRecorder();

        terminal
            .Run("check", "--draft", folder["draft.md"], folder.Path, "--format", "markdown=" + folder[file])
            .Should()
            .Be(ExitCodes.Failure);

        terminal.Error.Should().Contain(expected);
        File.ReadAllText(folder["draft.md"]).Should().StartWith("The earthquake");
    }

    [TestCase("none.md", "none.md: error RC0001: the file does not exist")]
    [TestCase("a.txt", "the draft is the only article")]
    public void A_draft_that_can_not_be_checked_exits_with_2(string draft, string expected)
    {
        using var folder = new WorkFolder().With("a.txt", "Fire.");
        using var terminal = new TerminalRecorder();

        terminal.Run("check", folder.Path, "--draft", folder[draft]).Should().Be(ExitCodes.Failure);

        terminal.Error.Should().Contain(expected);
        terminal.Output.Should().BeEmpty();
    }

    private static WorkFolder Quake() =>
        new WorkFolder()
            .With("a.txt", "The earthquake killed 12 people in Orsk on Tuesday, the mayor said.\n")
            .With("b.txt", "The earthquake killed 40 people in Orsk on Tuesday, the mayor said.\n");

    private static CheckOptions Read(string line, bool isInteractive)
    {
        using var recorder = new TerminalRecorder(isInteractive);
        var root = new RootCommand { CheckCommand.Create(recorder.Terminal) };
        return CheckCommand.OptionsOf(root.Parse(line.Split(' ')), recorder.Terminal);
    }
}
