using System.Text;
using Reconcile.Diagnostics;
using Reconcile.Evaluation;
using Reconcile.Reports;
using Reconcile.Tests.Conventions;

namespace Reconcile.Tests.Samples;

internal sealed class SampleTests
{
    private static readonly string[] JsonGoldens = ["front-line"];

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
