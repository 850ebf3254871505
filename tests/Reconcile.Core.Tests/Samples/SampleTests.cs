using System.Collections.Immutable;
using System.Text;
using Reconcile.Reports;
using Reconcile.Rules;
using Reconcile.Tests.Conventions;
using Reconcile.Yaml;

namespace Reconcile.Tests.Samples;

internal sealed class SampleTests
{
    private static readonly string[] JsonGoldens = ["front-line"];

    private static IEnumerable<TestCaseData> SureClaims() => Sure(claim => claim.Verdicts.Length > 0);

    private static IEnumerable<TestCaseData> SurePairs() => Sure(claim => claim.Verdicts.IsEmpty);

    [TestCaseSource(typeof(SampleStories), nameof(SampleStories.Names))]
    public void The_text_report_is_the_golden_file(string name)
    {
        var report = SampleStories.Report(SampleStories.Read(name), new TextReport(new TextReportOptions()));

        ShouldBeTheGoldenFile(name, "golden/report.txt", report);
    }

    [TestCaseSource(nameof(JsonGoldens))]
    public void The_json_report_is_the_golden_file(string name)
    {
        var report = SampleStories.Report(SampleStories.Read(name), new JsonReport());

        ShouldBeTheGoldenFile(name, "golden/report.json", report);
    }

    [TestCaseSource(typeof(SampleStories), nameof(SampleStories.Names))]
    public void The_report_has_the_same_bytes_whatever_the_order_of_the_files_and_however_often(string name)
    {
        string[] files = [.. SampleStories.Read(name).Articles.Select(article => Repository.PathOf(article.Path))];
        string[][] orders = [files, [.. files.Reverse()], [.. files[1..], files[0]], [.. files, .. files], files];

        orders
            .Select(paths => SampleStories.Report(SampleStories.Read([.. paths]), new JsonReport(true)))
            .Select(Encoding.UTF8.GetString)
            .Distinct(StringComparer.Ordinal)
            .Should()
            .ContainSingle();
    }

    [TestCaseSource(typeof(SampleStories), nameof(SampleStories.Names))]
    public void Every_quotation_of_the_expectations_stands_once_in_its_article(string name)
    {
        Expected(name).Should().NotBeEmpty();
    }

    [TestCaseSource(nameof(SureClaims))]
    public void The_quotations_stand_in_one_cluster_with_a_verdict_that_is_right(string name, ExpectedClaim claim)
    {
        var required = claim.Members.Where(member => !member.IsMissed).ToArray();
        var together = SampleStories
            .Findings(SampleStories.Read(name))
            .Where(finding => required.All(member => Holds(finding, member)))
            .Select(finding => Kebab.Of(finding.Verdict));

        together.Should().Contain(verdict => claim.Verdicts.Contains(verdict));
    }

    [TestCaseSource(nameof(SurePairs))]
    public void Look_alikes_stand_in_no_common_cluster(string name, ExpectedClaim pair)
    {
        SampleStories
            .Findings(SampleStories.Read(name))
            .Where(finding => pair.Members.All(member => Holds(finding, member)))
            .Should()
            .BeEmpty();
    }

    private static bool Holds(Finding finding, ExpectedMember member) =>
        finding.Compared.Cluster.Members.Any(claim => member.Matches(claim.Proposition.Article.Id, claim.Span));

    private static IEnumerable<TestCaseData> Sure(Func<ExpectedClaim, bool> isWanted) =>
        SampleStories.Names.SelectMany(name =>
            Expected(name)
                .Where(claim => claim.IsSure && isWanted(claim))
                .Select(claim => new TestCaseData(name, claim).SetArgDisplayNames(name, claim.Id))
        );

    private static ImmutableArray<ExpectedClaim> Expected(string name) =>
        ExpectedReader.Read(SampleStories.PathOf(name, "expected.yaml"), SampleStories.Read(name));

    private static void ShouldBeTheGoldenFile(string name, string file, byte[] bytes)
    {
        var path = SampleStories.PathOf(name, file);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }

        Encoding.UTF8.GetString(bytes).Should().Be(File.ReadAllText(path), "UPDATE_GOLDEN=1 rewrites {0}", path);
    }
}
