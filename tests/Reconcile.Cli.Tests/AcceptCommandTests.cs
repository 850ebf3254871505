namespace Reconcile.Cli.Tests;

internal sealed class AcceptCommandTests
{
    [Test]
    public void An_accepted_finding_is_shown_as_accepted_and_does_not_count()
    {
        using var folder = Quake();
        Run(1, "check", folder.Path).Output.Should().StartWith("contradicted: ");

        Run(0, "accept", folder.Path, "c1", "--reason", "The mayor counts the missing.", "--by", "Ann")
            .Output.Should()
            .StartWith("accepted c1 (")
            .And.EndWith($") in {folder["decisions.yaml"]}\n");

        var report = Run(0, "check", folder.Path).Output;
        report.Should().StartWith("contradicted (accepted): ").And.Contain("1 contradicted (1 accepted)");
        report.ReplaceLineEndings(" ").Should().MatchRegex("accepted by Ann on [0-9-]+: The mayor counts the missing.");
        Run(0, "check", folder.Path, "--format", "json").Output.Should().Contain("\"decision\": {");
        Run(0, "check", folder.Path, "--decisions", folder["decisions.yaml"]);
        Run(1, "check", folder.Path, "--decisions", folder["none.yaml"]);
    }

    [Test]
    public void An_edit_elsewhere_leaves_it_accepted_and_one_of_its_words_opens_it()
    {
        using var folder = Quake();
        Run(0, "accept", folder.Path, "c1", "--reason", "known");
        var text = File.ReadAllText(folder["a.txt"]);

        folder.With("a.txt", "Schools stay closed.\n\n" + text);
        Run(0, "check", folder.Path).Error.Should().BeEmpty();

        folder.With("a.txt", text.Replace("12", "13", StringComparison.Ordinal));
        var open = Run(1, "check", folder.Path);
        open.Error.Should().Contain("decisions.yaml:3:5: warning RC2001: the decision matches no finding any more");
        Run(1, "check", folder.Path, "--quiet").Error.Should().BeEmpty();

        Run(0, "accept", folder.Path, "--prune", "--quiet").Output.Should().StartWith("removed 1 decision from ");
        Run(1, "check", folder.Path).Error.Should().BeEmpty();
    }

    [TestCase("accept {0}", "Name a finding to accept (c1, c2 ...), or give '--prune'.")]
    [TestCase("accept {0} c1", "Required option '--reason' missing")]
    [TestCase("accept {0} c99 --reason x", "the report has no finding 'c99'")]
    [TestCase("accept {0}/none c1 --reason x", "error RC0001")]
    public void What_can_not_be_accepted_is_told(string line, string expected)
    {
        using var folder = Quake();

        var run = Run(
            2,
            string.Format(System.Globalization.CultureInfo.InvariantCulture, line, folder.Path).Split(' ')
        );

        run.Error.Should().Contain(expected);
        File.Exists(folder["decisions.yaml"]).Should().BeFalse();
    }

    [Test]
    public void A_file_with_a_fault_is_left_as_it_is()
    {
        using var folder = Quake().With("decisions.yaml", "decisions: soon\n");

        Run(2, "accept", folder.Path, "c1", "--reason", "x")
            .Error.Should()
            .Contain("decisions.yaml:1:12: error RC1005");

        File.ReadAllText(folder["decisions.yaml"]).Should().Be("decisions: soon\n");
        Run(2, "check", folder.Path).Output.Should().NotBeEmpty("the story is reconciled all the same");
    }

    [Test]
    public void A_claim_of_a_draft_is_accepted_beside_the_draft()
    {
        using var folder = Quake()
            .With("desk/draft.md", "The earthquake killed 90 people in Orsk on Tuesday, the mayor said.\n");
        string[] draft = ["--draft", folder["desk/draft.md"]];
        var id = Run(1, ["check", folder["*.txt"], .. draft]).Output.Split("[d")[1].Split(':')[0];

        Run(0, ["accept", folder["*.txt"], "d" + id, "--reason", "By telephone.", .. draft])
            .Output.Should()
            .EndWith($" in {folder["desk/decisions.yaml"]}\n");

        File.ReadAllText(folder["desk/decisions.yaml"]).Should().Contain("draft: draft.md");
        Run(0, ["check", folder["*.txt"], .. draft]).Output.Should().Contain("(accepted): ");
        Run(1, "check", folder["*.txt"]).Error.Should().BeEmpty("the sources differ all the same");
        folder.With("desk/draft.md", "The earthquake killed 91 people in Orsk on Tuesday, the mayor said.\n");
        Run(1, ["check", folder["*.txt"], .. draft]).Error.Should().Contain("RC2001");
        Run(0, ["accept", folder["*.txt"], "--prune", .. draft]).Output.Should().StartWith("removed 1 decision from ");
    }

    private static WorkFolder Quake() =>
        new WorkFolder()
            .With("a.txt", "The earthquake killed 12 people in Orsk on Tuesday, the mayor said.\n")
            .With("b.txt", "The earthquake killed 40 people in Orsk on Tuesday, the mayor said.\n");

    private static (string Output, string Error) Run(int expected, params string[] arguments)
    {
        using var terminal = new TerminalRecorder();
        terminal.Run(arguments).Should().Be(expected, terminal.Error);
        return (terminal.Output, terminal.Error);
    }
}
