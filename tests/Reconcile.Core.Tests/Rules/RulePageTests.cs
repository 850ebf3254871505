using System.Runtime.CompilerServices;
using Reconcile.Diagnostics;
using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Tests.Rules;

internal sealed class RulePageTests
{
    private const string Page =
        "# x\n\n## What it finds\n\n## Why it matters\n\n## Fires\n\n```story\nnorth (2024-03-04): It is: so.\nsouth: No.\n```\n"
        + "\n## Stays quiet\n\n```story\na: One.\nb: Two.\n```\n\n## Limits\n";

    [Test]
    public void A_page_gives_its_examples()
    {
        var reading = RulePageReader.Read("x.md", new SourceText(Page));

        reading.Diagnostics.Should().BeEmpty();
        var example = reading.Page!.Fires.Should().ContainSingle().Subject;
        example.Sources.Select(source => source.Name).Should().Equal("north", "south");
        example.Sources.Select(source => source.Text).Should().Equal("It is: so.", "No.");
        example.Sources.Select(source => source.Published).Should().Equal(new DateOnly(2024, 3, 4), null);
        reading.Page.StaysQuiet.Should().ContainSingle();
    }

    [Test]
    public void An_indented_line_goes_on_with_the_report_above_it()
    {
        var text = Page.Replace("a: One.\n", "a: One.\n  More of it.\n\t- Reuters\n", StringComparison.Ordinal);
        var example = RulePageReader.Read("x.md", new SourceText(text)).Page!.StaysQuiet[0];

        example.Sources.Select(source => source.Text).Should().Equal("One.\nMore of it.\n- Reuters", "Two.");
        text[example.Sources[0].Span.Start..example.Sources[0].Span.End]
            .Should()
            .Be("a: One.\n  More of it.\n\t- Reuters");
    }

    [TestCase(
        "```story\na: One",
        "```story profle=strict\na: One",
        "x.md:16:1: error RC1108: the mark of the example can't be read"
    )]
    [TestCase("a: One.", "  a: One.", "x.md:17:1: error RC1108: the line names no source")]
    [TestCase("## Limits", "## Limit", "x.md: error RC1108: the page has other headings than it should")]
    [TestCase("```story\na: One.\nb: Two.\n```", "", "x.md: error RC1108: 'Stays quiet' has no example")]
    [TestCase("a: One.", "One.", "x.md:17:1: error RC1108: the line names no source")]
    [TestCase("2024-03-04", "2024-13-04", "x.md:10:1: error RC1108: the line names no source")]
    [TestCase("b: Two.", "a: Two.", "x.md:18:1: error RC1108: the source 'a' comes twice")]
    [TestCase(
        "# x\n",
        "```story\na: One.\n```\n",
        "x.md:1:1: error RC1108: the example stands in no section of examples"
    )]
    public void A_fault_of_a_page_is_reported(string part, string instead, string expected)
    {
        var text = Page.Replace(part, instead, StringComparison.Ordinal);
        var reading = RulePageReader.Read("x.md", new SourceText(text));

        reading.Page.Should().BeNull();
        reading
            .Diagnostics.Select(fault => DiagnosticRenderer.Render(fault).Split('\n')[0])
            .Should()
            .ContainSingle()
            .Which.Should()
            .Be(expected);
    }

    [TestCaseSource(nameof(ShippedRules))]
    public void Every_shipped_rule_has_a_page_with_its_name_and_examples(string rule)
    {
        var path = Path.ChangeExtension(rule, ".md");
        File.Exists(path).Should().BeTrue("{0} is the page of the rule", path);
        var text = File.ReadAllText(path);
        text.Should().StartWith($"# {Path.GetFileNameWithoutExtension(rule)}\n");

        var reading = RulePageReader.Read(path, new SourceText(text));

        reading.Diagnostics.Select(DiagnosticRenderer.Render).Should().BeEmpty();
        reading
            .Page!.Fires.Concat(reading.Page.StaysQuiet)
            .Should()
            .OnlyContain(example => example.Sources.Length >= 2);
    }

    [Test]
    public void No_page_stands_without_its_rule()
    {
        Directory
            .EnumerateFiles(RulesFolder(), "*.md", SearchOption.AllDirectories)
            .Where(page => Path.GetFileName(page) != "README.md")
            .Should()
            .OnlyContain(page => File.Exists(Path.ChangeExtension(page, ".yaml")));
    }

    private static IEnumerable<string> ShippedRules() =>
        RuleSetReader
            .ReadDefault()
            .Rules!.Rules.Select(rule => Path.Combine(RulesFolder(), "..", rule.Path))
            .Order(StringComparer.Ordinal);

    private static string RulesFolder([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "rules");
}
