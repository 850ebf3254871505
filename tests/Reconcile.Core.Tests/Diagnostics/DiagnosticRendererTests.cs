using Reconcile.Diagnostics;
using Reconcile.Text;

namespace Reconcile.Tests.Diagnostics;

internal sealed class DiagnosticRendererTests
{
    [Test]
    public void A_place_is_shown_with_its_line_and_a_mark_below_it() =>
        Render("a: 1\ntolerance: lots\n", 16, 20, "write a decimal such as 0.05")
            .Should()
            .Be(
                """
                rules/length.yaml:2:12: error RC1004: 'lots' is not a number
                   2 | tolerance: lots
                     |            ^^^^
                   help: write a decimal such as 0.05

                """
            );

    [Test]
    public void Without_a_place_only_the_path_is_shown() =>
        DiagnosticRenderer
            .Render(new Diagnostic("RC0001", DiagnosticSeverity.Warning, "a.txt", null, null, "not there", null))
            .Should()
            .Be("a.txt: warning RC0001: not there\n");

    [Test]
    public void An_empty_path_can_be_seen() =>
        DiagnosticRenderer
            .Render(new Diagnostic("RC0001", DiagnosticSeverity.Error, "", null, null, "not there", null))
            .Should()
            .Be("'': error RC0001: not there\n");

    [TestCase("ab", 1, 1, "ab", " ^", TestName = "An empty span is marked once")]
    [TestCase("ab", 2, 2, "ab", "  ^", TestName = "The end of the text")]
    [TestCase("", 0, 0, "", "^", TestName = "An empty text")]
    [TestCase("ab\ncd\n", 1, 5, "ab", " ^", TestName = "A span of several lines is marked on its first")]
    [TestCase("\tx: y", 4, 5, "\tx: y", "\t   ^", TestName = "Tabs are kept before the mark")]
    [TestCase("😀: x", 4, 5, "😀: x", "   ^", TestName = "Characters of two units count once")]
    [TestCase("\u001b[2Jx", 4, 5, "\ufffd[2Jx", "    ^", TestName = "Control characters are not passed on")]
    [TestCase("a\u202eb", 2, 3, "a\ufffdb", "  ^", TestName = "Direction marks are not passed on")]
    public void The_mark_stands_below_the_fault(string text, int start, int end, string line, string mark) =>
        Render(text, start, end).Split('\n')[1..3].Should().Equal($"   1 | {line}", $"     | {mark}");

    [Test]
    public void Of_a_long_line_the_part_around_the_fault_is_shown()
    {
        var lines = Render(new string('a', 5_000) + "X" + new string('b', 5_000), 5_000, 10_001).Split('\n');

        lines[0].Should().StartWith("rules/length.yaml:1:5001: ");
        lines[1].Should().Be("   1 | " + new string('a', 60) + "X" + new string('b', 59));
        lines[2].Should().Be("     | " + new string(' ', 60) + new string('^', 60));
    }

    private static string Render(string text, int start, int end, string? help = null) =>
        DiagnosticRenderer.Render(
            new Diagnostic(
                "RC1004",
                DiagnosticSeverity.Error,
                "rules/length.yaml",
                new SourceText(text),
                new TextSpan(start, end),
                "'lots' is not a number",
                help
            )
        );
}
