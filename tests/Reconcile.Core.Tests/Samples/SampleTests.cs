using System.Text;
using Reconcile.Diagnostics;
using Reconcile.Evaluation;
using Reconcile.Reports;
using Reconcile.Tests.Conventions;
using Reconcile.Tests.Reports;

namespace Reconcile.Tests.Samples;

internal sealed class SampleTests
{
    // The other formats hold the same findings: one story shows what they look like.
    private const string Shown = "front-line";

    private static readonly (string File, IReportWriter Writer)[] OtherGoldens =
    [
        ("report.json", new JsonReport()),
        ("report.md", new MarkdownReport()),
        ("report.sarif", new SarifReport(GivenReport.DefaultRules)),
        ("report.xml", new JUnitReport()),
        ("annotations.txt", new GitHubReport()),
    ];

    private static readonly (string File, IDraftReportWriter Writer)[] DraftGoldens =
    [
        ("draft.txt", new TextDraftReport(new TextReportOptions())),
        ("draft.json", new JsonDraftReport()),
        ("draft.md", new MarkdownDraftReport()),
        ("draft.sarif", new SarifReport(GivenReport.DefaultRules)),
        ("draft.xml", new JUnitReport()),
    ];

    private static IEnumerable<TestCaseData> Drafts() =>
        DraftGoldens.Select(one => new TestCaseData(one.File, one.Writer).SetArgDisplayNames(one.File));

    private static IEnumerable<TestCaseData> Others() =>
        OtherGoldens.Select(one => new TestCaseData(one.File, one.Writer).SetArgDisplayNames(one.File));

    [TestCaseSource(typeof(SampleStories), nameof(SampleStories.Names))]
    public void The_text_report_is_the_golden_file(string name)
    {
        var report = SampleStories.Report(SampleStories.Read(name), new TextReport(new TextReportOptions()));

        ShouldBeTheGoldenFile(name, "golden/report.txt", report);
    }

    [TestCaseSource(nameof(Others))]
    public void The_other_reports_are_the_golden_files(string file, IReportWriter writer)
    {
        var report = SampleStories.Report(SampleStories.Read(Shown), writer);

        ShouldBeTheGoldenFile(Shown, "golden/" + file, report);
    }

    [TestCaseSource(nameof(Drafts))]
    public void The_reports_on_a_draft_are_the_golden_files(string file, IDraftReportWriter writer) =>
        ShouldBeTheGoldenFile(Shown, "golden/" + file, SampleStories.DraftReport(Shown, "desk/draft.md", writer));

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
    public void The_annotation_can_be_read(string name)
    {
        var reading = GoldReader.Read(
            SampleStories.PathOf(name, GoldStory.FileName),
            SampleStories.OnDisk(name).Articles
        );

        reading.Diagnostics.Select(DiagnosticRenderer.Render).Should().BeEmpty();
        reading.Gold!.Claims.Should().HaveCountGreaterThan(14);
        reading.Gold.Distinct.Should().NotBeEmpty();
    }

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
