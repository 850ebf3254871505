using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Reports;
using Reconcile.Text;

namespace Reconcile.Tests.Reports;

internal sealed class ReportPlaceTests
{
    private string folder = "";

    [SetUp]
    public void SetUp() => folder = Directory.CreateTempSubdirectory("reconcile-report-place-").FullName;

    [TearDown]
    public void TearDown() => Directory.Delete(folder, recursive: true);

    [TestCase("report.txt", "the report would be read as an article")]
    [TestCase("REPORT.MD", "the report would be read as an article")]
    [TestCase("post.txt", "the report would replace an article")]
    [TestCase("story.yaml", "the report would replace the story's story.yaml")]
    public void A_report_that_the_next_run_would_read_is_refused(string name, string expected)
    {
        var diagnostic = Check(Path.Combine(folder, name), folder)!;

        diagnostic.Code.Should().Be(DiagnosticCodes.ReportAmongArticles);
        diagnostic.Severity.Should().Be(DiagnosticSeverity.Error);
        diagnostic.Message.Should().Contain(expected);
        diagnostic.Help.Should().StartWith("write it to another");
    }

    [TestCase("report.html")]
    [TestCase("golden/report.txt")]
    [TestCase(".report.txt")]
    [TestCase("README.md")]
    [TestCase("../report.txt")]
    public void A_report_that_nobody_takes_for_an_article_may_lie_anywhere(string name) =>
        Check(Path.Combine(folder, name), folder).Should().BeNull();

    [Test]
    public void Beside_articles_that_were_named_one_by_one_a_text_is_fine() =>
        Check(Path.Combine(folder, "report.txt"), Path.Combine(folder, "post.txt")).Should().BeNull();

    [Test]
    public void A_story_file_stands_for_its_folder()
    {
        File.WriteAllText(Path.Combine(folder, "story.yaml"), "name: Fire\n");

        Check(Path.Combine(folder, "report.txt"), Path.Combine(folder, "story.yaml")).Should().NotBeNull();
    }

    private Diagnostic? Check(string file, string path)
    {
        var article = ArticleReader.Read(Path.Combine(folder, "post.txt"), new SourceText("Fire.")).Article!;
        return ReportPlace.Check(file, [path], new Story("fire", [article], []));
    }
}
