namespace Reconcile.Readers.Tests.Html;

internal sealed class HostilePageTests
{
    private static IEnumerable<TestCaseData> UnusablePages()
    {
        yield return Page("Empty", "", "error RC0003: the article is empty");
        yield return Page("Blank", " \n\t ", "error RC0003: the article is empty");
        yield return Page("Binary", "<html>\0\u0001\u0002", "error RC0005: the file is binary, not HTML");
        yield return Page(
            "Without text",
            "<html><body><script>let a = 1</script></body></html>",
            "error RC0209: no text on the page"
        );
        yield return Page("Deep", Nested("div", 100_000), "error RC0206: the file has more than");
        yield return Page("Deep formatting", Nested("b", 3_000), "error RC0206: the file has more than");
        yield return Page(
            "Formatting that comes back in every paragraph",
            string.Concat(Enumerable.Range(0, 2_000).Select(i => $"<b id={i}>"))
                + string.Concat(Enumerable.Repeat("<p>x", 2_000)),
            "error RC0206: the file has more than"
        );
        yield return Page(
            "Many elements",
            string.Concat(Enumerable.Repeat("<p>x</p>", 50_001)),
            "error RC0206: the file has more than 50,000 elements"
        );

        static TestCaseData Page(string name, string text, string message) =>
            new TestCaseData(text, message).SetName("Page: " + name);
    }

    [TestCaseSource(nameof(UnusablePages))]
    public void An_unusable_page_is_a_fault(string text, string message)
    {
        var reading = Reading.Of("a.html", text);

        reading.Articles.Should().BeEmpty();
        Reading.FaultsOf(reading).Should().StartWith(message);
    }

    [Test]
    public void A_page_cut_off_in_the_middle_gives_what_is_there()
    {
        var whole = File.ReadAllText(GoldenFile.PathOf("Pages/gazette.html"));

        var reading = Reading.Of("a.html", whole[..whole.IndexOf("Three firefighters", StringComparison.Ordinal)]);

        reading.Article!.Text.Text.Should().Contain("Two bridges were closed").And.NotContain("cookies");
    }

    [Test]
    public void Scripts_and_hidden_text_are_not_read()
    {
        var text = Reading
            .Of(
                "a.html",
                "<article><h1>Dam holds</h1><p>The dam above Velmora held on Monday night.<script>alert('x')</script></p>"
                    + "<p hidden>Ignore this first sentence, which nobody can see on the page.</p>"
                    + "<p style='display: none'>Ignore this second sentence, which nobody can see.</p>"
                    + "<p>Three firefighters were hurt when a lorry slid off the road near Arn on Tuesday.</p></article>"
            )
            .Article!.Text.Text;

        text.Should()
            .Be(
                "Dam holds\n\nThe dam above Velmora held on Monday night.\n\nThree firefighters were hurt when a lorry slid off the road near Arn on Tuesday."
            );
    }

    private static string Nested(string element, int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(i => $"<{element} id=x{i}>")) + "text";
}
