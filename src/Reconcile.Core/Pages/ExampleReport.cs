using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Diagnostics;
using Reconcile.Reports;
using Reconcile.Rules;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Pages;

/// <summary>Says for people which examples failed, with what was expected and what came instead.</summary>
public static class ExampleReport
{
    private const string Indent = "    ";

    /// <summary>The report, lines ended by <c>\n</c>; its last line counts.</summary>
    /// <param name="results">The results.</param>
    /// <param name="width">Columns to lay it out for.</param>
    public static string Write(ImmutableArray<PageResult> results, int width)
    {
        var output = new StringBuilder();
        foreach (var result in results)
        {
            Write(output, result, width);
        }

        var examples = results.Sum(result => result.Examples.Length);
        var failed = results.Sum(result => result.Examples.Count(example => !example.Passed));
        var rules = results.Count(result => !result.Passed);
        output.Append(
            CultureInfo.InvariantCulture,
            $"{Number(results.Length, "rule")}, {rules} failed; {Number(examples, "example")}, {failed} failed\n"
        );
        return output.ToString();
    }

    private static void Write(StringBuilder output, PageResult result, int width)
    {
        var fires = result.Examples.Count(example => example.ShouldFire);
        output.Append(
            CultureInfo.InvariantCulture,
            $"{(!result.Passed ? "FAIL" : result.IsOff ? "off " : "ok  ")}  {result.Rule}: {fires} to fire, {result.Examples.Length - fires} to stay quiet\n"
        );
        foreach (var fault in result.Diagnostics)
        {
            output.Append(DiagnosticRenderer.Render(fault));
        }

        foreach (var example in result.Examples.Where(example => !example.Passed))
        {
            Write(output, example, width);
        }
    }

    private static void Write(StringBuilder output, ExampleResult example, int width)
    {
        var should =
            (example.ShouldFire ? "should fire" : "should stay quiet")
            + (example.Example.Profile is { } profile ? $" under {profile}" : "");
        output.Append(
            CultureInfo.InvariantCulture,
            $"{Indent}{VisibleText.Of(example.Path)}:{example.Line}: {should}\n"
        );
        foreach (var source in example.Example.Sources)
        {
            var lines = source.Text.Split('\n');
            Wrap(output, Indent + "  ", $"{source.Name}: {lines[0]}", width);
            foreach (var line in lines.Skip(1))
            {
                Wrap(output, Indent + "    ", line, width);
            }
        }

        var verdict = Kebab.Of(example.Rule.Verdict);
        Wrap(
            output,
            Indent + "- ",
            example.ShouldFire ? $"{example.Rule.Id}: {verdict}" : $"no cluster decided by {example.Rule.Id}",
            width
        );
        foreach (var finding in Shown(example))
        {
            Wrap(
                output,
                Indent + "+ ",
                $"{finding.Rule}: {Kebab.Of(finding.Verdict)}, {Kebab.Of(finding.Compared.Cluster.Facet)}: {finding.Explanation}",
                width
            );
            if (example.ShouldFire)
            {
                foreach (var line in WhyNot(example.Rule, finding))
                {
                    Wrap(output, Indent + "    ", line, width);
                }
            }
        }

        if (example.ShouldFire && Shown(example).IsEmpty)
        {
            output.Append(Indent).Append("+ no two claims of different sources were found comparable\n");
        }
    }

    // What stands alone is the rest of the sentence and explains nothing.
    private static ImmutableArray<Finding> Shown(ExampleResult example) =>
        [
            .. example.Findings.Where(finding =>
                example.ShouldFire
                    ? finding.Compared.Relations.Length > 0
                    : string.Equals(finding.Rule, example.Rule.Id, StringComparison.Ordinal)
            ),
        ];

    private static IEnumerable<string> WhyNot(Rule rule, Finding finding)
    {
        var trial = RuleTrial.Of(rule, finding.Compared);
        return trial switch
        {
            { Missing: { } list } => [$"{rule.Id} does not apply to it: {list}"],
            { Trace: { Held: false } trace } => trace.Lines.Select(line => $"{rule.Id} does not hold: {line}"),
            _ => [$"{rule.Id} would hold, but {finding.Rule} is tried before it"],
        };
    }

    private static void Wrap(StringBuilder output, string lead, string text, int width)
    {
        foreach (var line in TextLayout.Wrap(TextLayout.OneLine(text), Math.Max(20, width - lead.Length)))
        {
            output.Append(lead).Append(line).Append('\n');
            lead = new string(' ', lead.Length);
        }
    }

    private static string Number(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
