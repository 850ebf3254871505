namespace Reconcile.Cli.Tests;

internal sealed class RulesCommandTests
{
    private const string Rule =
        "id: crowds-differ\ndescription: d\npriority: 5\napplies-to: { facets: [count] }\n"
        + "when: { some-pair: { relation: different, ratio: { at-least: 1.5 } } }\nverdict: divergent\nseverity: low\nmessage: \"{values}\"\n";

    private const string Page =
        "# crowds-differ\n\n## What it finds\n\n## Why it matters\n\n## Fires\n\n```story\na: The flood killed five people.\nb: The flood killed nine people.\n```\n\n"
        + "## Stays quiet\n\n```story\na: The flood killed five people.\nb: The flood killed five people.\n```\n\n## Limits\n";

    [Test]
    public void The_rules_are_listed_in_the_order_in_which_they_are_tried()
    {
        using var terminal = new TerminalRecorder();

        terminal.Run("rules", "list").Should().Be(ExitCodes.Clean);

        terminal.Output.Should().StartWith("  105  statement-differs ");
        terminal.Output.Should().EndWith("; profiles: breaking-news, default, strict\n");
        terminal.Error.Should().BeEmpty();
    }

    [Test]
    public void A_profile_changes_the_list()
    {
        using var terminal = new TerminalRecorder();

        terminal.Run("rules", "list", "--profile", "breaking-news").Should().Be(ExitCodes.Clean);

        terminal.Output.Should().NotContain("bound-differs");
    }

    [Test]
    public void A_rule_is_explained_with_its_page()
    {
        using var terminal = new TerminalRecorder();

        terminal.Run("rules", "explain", "distance-differs").Should().Be(ExitCodes.Clean);

        terminal.Output.Should().StartWith("distance-differs: ").And.Contain("## Stays quiet");
    }

    [Test]
    public void The_nearest_rule_is_named_for_one_that_is_not_there()
    {
        using var terminal = new TerminalRecorder();

        terminal.Run("rules", "explain", "distance-difers").Should().Be(ExitCodes.Failure);

        terminal.Error.Should().Be("reconcile: there is no rule 'distance-difers'; did you mean 'distance-differs'?\n");
    }

    [Test]
    public void All_faults_of_a_pack_are_shown_and_exit_with_1()
    {
        using var pack = Pack().With("x.yaml", "id: y\npriority: lots\n").With("crowds-differ.md", "# crowds-differ\n");
        using var terminal = new TerminalRecorder();

        terminal.Run("rules", "validate", pack.Path).Should().Be(ExitCodes.Found);

        terminal
            .Error.Should()
            .ContainAll("RC1004", "RC1007", "RC1102", "RC1108", "help: write a whole number from 1 to 10000", "^^^^");
        terminal.Output.Should().Contain("2 files of rules, 1 page, 3 profiles: ").And.EndWith(" faults\n");
    }

    [Test]
    public void A_sound_pack_exits_with_0()
    {
        using var pack = Pack();
        using var terminal = new TerminalRecorder();

        terminal.Run("rules", "validate", pack.Path).Should().Be(ExitCodes.Clean);

        terminal.Output.Should().EndWith("1 file of rules, 1 page, 3 profiles: no fault\n");
    }

    [TestCase("nine", ExitCodes.Clean)]
    [TestCase("five", ExitCodes.Found)]
    public void The_examples_decide_the_exit_code(string number, int expected)
    {
        using var pack = Pack().With("crowds-differ.md", Page.Replace("nine", number, StringComparison.Ordinal));
        using var terminal = new TerminalRecorder();

        terminal.Run("rules", "test", pack.Path).Should().Be(expected);

        terminal.Output.Should().Contain("crowds-differ: 1 to fire, 1 to stay quiet");
    }

    [Test]
    public void One_rule_can_be_tested_alone()
    {
        using var terminal = new TerminalRecorder();

        terminal.Run("rules", "test", "--rule", "count-differs").Should().Be(ExitCodes.Clean);
        terminal.Run("rules", "test", "--rule", "none").Should().Be(ExitCodes.Failure);

        terminal.Output.Should().EndWith("1 rule, 0 failed; 4 examples, 0 failed\n");
        terminal.Error.Should().Contain("there is no rule 'none' to test");
    }

    [Test]
    public void A_schema_is_printed_as_json()
    {
        using var terminal = new TerminalRecorder();

        terminal.Run("rules", "schema").Should().Be(ExitCodes.Clean);

        using var schema = System.Text.Json.JsonDocument.Parse(terminal.Output);
        schema.RootElement.GetProperty("title").GetString().Should().Be("Reconcile: rule");
    }

    [Test]
    public void A_kind_of_file_without_a_schema_is_a_wrong_command_line()
    {
        using var terminal = new TerminalRecorder();

        terminal.Run("rules", "schema", "story").Should().Be(ExitCodes.Failure);

        terminal.Error.Should().EndWith("Try 'reconcile rules schema --help'.\n");
    }

    [Test]
    public void A_new_pack_can_be_used_at_once()
    {
        using var folder = new WorkFolder();
        using var terminal = new TerminalRecorder();
        var pack = folder["desk"];

        terminal.Run("rules", "init", pack).Should().Be(ExitCodes.Clean);
        terminal.Run("rules", "validate", pack).Should().Be(ExitCodes.Clean);
        terminal.Run("rules", "test", pack).Should().Be(ExitCodes.Clean);
        terminal.Run("rules", "init", pack).Should().Be(ExitCodes.Failure);

        terminal.Error.Should().Contain("RC1114");
    }

    private static WorkFolder Pack() =>
        new WorkFolder()
            .With("pack.yaml", "extends: default\n")
            .With("crowds-differ.yaml", Rule)
            .With("crowds-differ.md", Page);
}
