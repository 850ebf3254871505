using System.Xml.Linq;
using Reconcile.Comparison;
using Reconcile.Reports;
using Reconcile.Rules;
using static Reconcile.Tests.Reports.GivenReport;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Reports;

internal sealed class JUnitReportTests
{
    private static readonly ComparedCluster Divergent = Cluster(
        Length("a", "about 10 kilometres", 10000, "kilometre").About(),
        Length("b", "12 kilometres", 12000, "kilometre"),
        RelationKind.Different,
        RelationReason.Value
    );

    [Test]
    public void A_contradiction_is_a_failure_with_its_claims()
    {
        var suite = Suite(new JUnitReport(), Dam());

        suite.Attribute("name")!.Value.Should().Be("dam");
        suite.Attribute("tests")!.Value.Should().Be("2");
        suite.Attribute("failures")!.Value.Should().Be("1");
        var failed = suite.Elements("testcase").First();
        failed.Attribute("classname")!.Value.Should().Be("reconcile.length");
        failed.Attribute("name")!.Value.Should().MatchRegex(@"^the case \[[0-9a-f]{8}\]$");
        failed.Attribute("file")!.Value.Should().Be("a.txt");
        var failure = failed.Element("failure")!;
        failure.Attribute("type")!.Value.Should().Be("distance-differs");
        failure.Attribute("message")!.Value.Should().StartWith("contradicted: a says within 10 km;");
        failure
            .Value.Should()
            .Be(
                """
                a: within 10 km: “within 10 kilometres” (a.txt:1)
                b: 32.2 km (20 miles): “20 miles” (b.txt:1)
                [c1: contradicted, rule distance-differs, 2 independent sources]
                """
            );
    }

    [TestCase(null, 0, 3)]
    [TestCase(Verdict.Contradicted, 1, 3)]
    [TestCase(Verdict.Divergent, 2, 3)]
    [TestCase(Verdict.SingleSource, 3, 4)]
    public void What_fails_the_run_is_a_failure(Verdict? failsFrom, int failures, int tests)
    {
        var suite = Suite(new JUnitReport(failsFrom), Dam([Divergent, .. Clusters()]));

        suite.Elements("testcase").Count(one => one.Element("failure") is not null).Should().Be(failures);
        suite.Elements("testcase").Should().HaveCount(tests);
        suite.Attribute("failures")!.Value.Should().Be($"{failures}");
    }

    [Test]
    public void An_accepted_finding_is_skipped()
    {
        var suite = Suite(new JUnitReport(), Dam().Accepted("seen"));

        suite.Attribute("failures")!.Value.Should().Be("0");
        suite.Attribute("skipped")!.Value.Should().Be("1");
        var skipped = suite.Elements("testcase").First().Element("skipped")!;
        skipped.Attribute("message")!.Value.Should().Be("accepted: seen");
    }

    [Test]
    public void What_xml_can_not_hold_is_replaced()
    {
        var hostile = Happening("a", "a \u0000\u001b\uFFFE <b> \uD800 ]]> c");
        var cluster = Cluster(hostile, Happening("b", "no"), RelationKind.Opposed, RelationReason.Polarity);

        Suite(new JUnitReport(), Dam(cluster)).Value.Should().Contain("“a ��� <b> � ]]> c”");
    }

    private static XElement Suite(JUnitReport writer, Reconciliation reconciliation) =>
        XDocument.Parse(Written(writer, reconciliation)).Root!.Element("testsuite")!;
}
