using Reconcile.Diagnostics;

namespace Reconcile.Readers.Tests.Html;

internal sealed class PageTests
{
    private static IEnumerable<TestCaseData> Pages() =>
        Directory
            .EnumerateFiles(GoldenFile.PathOf("Pages"), "*.html")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => name != "front-page")
            .Order(StringComparer.Ordinal)
            .Select(name => new TestCaseData(name).SetArgDisplayNames(name));

    [TestCaseSource(nameof(Pages))]
    public void A_page_gives_its_article_and_nothing_else(string name)
    {
        var reading = Reading.Of(name + ".html", File.ReadAllBytes(GoldenFile.PathOf($"Pages/{name}.html")));

        Reading.FaultsOf(reading).Should().BeEmpty();
        GoldenFile.ShouldHold($"Pages/{name}.expected.txt", Reading.Show(reading.Article!));
    }

    [Test]
    public void A_page_of_links_has_no_article()
    {
        var reading = Reading.Of("a.html", File.ReadAllBytes(GoldenFile.PathOf("Pages/front-page.html")));

        reading.Articles.Should().BeEmpty();
        reading.Diagnostics.Single().Code.Should().Be(DiagnosticCodes.NoMainText);
    }
}
