using Reconcile.Diagnostics;
using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Tests.Rules;

internal sealed class RuleSetFaultTests
{
    private const string Last = "description: d\npriority: 900\nverdict: single-source\nseverity: low\nmessage: none\n";
    private const string Different = "when: { some-pair: { relation: different } }\n";

    private static IEnumerable<TestCaseData> Faults()
    {
        yield return Case("x/last", "id: last\n" + Last, "y/last", "id: last\n" + Last.Replace('9', '8'), "RC1101");
        yield return Case("x/last", "id: lost\n" + Last, "RC1102");
        yield return Case(
            "x/last",
            "id: last\n" + Last.Replace("none", "'{vales}'", StringComparison.Ordinal),
            "RC1103"
        );
        yield return Case(
            "x/last",
            "id: last\n" + Last,
            "x/a",
            Rule("a", 10, "when: { some-pair: { ratio: { at-least: 3, at-most: 2 } } }\n"),
            "RC1104"
        );
        yield return Case(
            "x/last",
            "id: last\n" + Last,
            "x/a",
            Rule("a", 10, Different),
            "x/b",
            Rule("b", 20, Different),
            "RC1105"
        );
        yield return Case("x/last", "id: last\n" + Last, "x/a", Rule("a", 900, Different), "RC1106");
        yield return Case("x/a", Rule("a", 10, Different), "RC1107");

        static TestCaseData Case(params string[] parts) =>
            new TestCaseData(parts[..^1], parts[^1]).SetArgDisplayNames(parts[^1]);
    }

    [TestCaseSource(nameof(Faults))]
    public void A_fault_of_the_set_is_found(string[] filesAndTexts, string code)
    {
        var files = filesAndTexts
            .Chunk(2)
            .Select(file => new RuleFile($"rules/{file[0]}.yaml", file[0].Split('/')[0], new SourceText(file[1])));

        var reading = RuleSetReader.Read([.. files], [], [], "rules/");

        reading.Diagnostics.Select(fault => fault.Code).Should().Equal(code);
        reading.Diagnostics.Should().OnlyContain(fault => fault.Severity == DiagnosticSeverity.Error);
    }

    private static string Rule(string id, int priority, string when) =>
        FormattableString.Invariant(
            $"id: {id}\ndescription: d\npriority: {priority}\n{when}verdict: divergent\nseverity: low\nmessage: none\n"
        );
}
