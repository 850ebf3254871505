using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Comparison;
using Reconcile.Reports;
using Reconcile.Reports.Html;
using Reconcile.Rules;
using Reconcile.Tests.Samples;
using Reconcile.Text;
using static Reconcile.Tests.Reports.GivenReport;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Reports;

internal sealed partial class HtmlReportTests
{
    private const string Hostile = "<script>alert(1)</script>\"'&<img src=x onerror=alert(1)>";

    private static readonly string Page = Written(
        new HtmlReport(),
        StoryOf("dam", Conflict(Count("a", "12 dead", 12), Count("b", "40 dead", 40)))
    );

    [Test]
    public void The_policy_names_the_hashes_of_what_stands_in_the_page()
    {
        var policy = Policy().Match(Page).Groups["policy"].Value;

        policy
            .Should()
            .Be(
                $"default-src 'none'; style-src '{HashOf(Page, "style")}'; script-src '{HashOf(Page, "script")}'; base-uri 'none'; form-action 'none'"
            );
    }

    [Test]
    public void Nothing_is_loaded_from_anywhere() =>
        Outside().Matches(Page).Select(match => match.Value).Should().BeEmpty();

    [Test]
    public void There_is_no_style_or_handler_that_the_policy_would_refuse() =>
        Inline().Matches(WithoutAssets(Page)).Select(match => match.Value).Should().BeEmpty();

    [Test]
    public void Nothing_of_a_story_is_markup()
    {
        var first = Happening("a", Hostile);
        var article = first.Proposition.Article with
        {
            Path = Hostile,
            Source = Hostile,
            Title = Hostile + " once more",
            Url = "javascript:alert(1)",
        };
        first = first with { Proposition = first.Proposition with { Article = article } };
        var other = Happening("b", "no");
        var compared = Cluster(first, other, RelationKind.Opposed, RelationReason.Polarity);
        compared = compared with { Cluster = compared.Cluster with { About = Hostile } };
        var finding = new Finding("c1", compared, Verdict.Contradicted, Hostile, Severity.High, Hostile)
        {
            Decision = new Decision(Hostile),
        };
        var story = new Story(Hostile, [article, other.Proposition.Article], []);

        var page = WithoutAssets(Written(new HtmlReport(), new Reconciliation(story, [finding], [])));

        page.Should().NotContain("<script>alert").And.NotContain("<img").And.NotContain("javascript:");
        page.Should()
            .Contain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;&lt;img src=x onerror=alert(1)&gt;");
    }

    [TestCase("https://example.org/a?b=1&c=\"2\"", "href=\"https://example.org/a?b=1&amp;c=&quot;2&quot;\"")]
    [TestCase("http://example.org", "href=\"http://example.org\"")]
    [TestCase("javascript:alert(1)", null)]
    [TestCase("data:text/html,x", null)]
    [TestCase("//example.org", null)]
    [TestCase("file:///etc/passwd", null)]
    public void Only_an_address_of_the_web_is_a_link(string url, string? expected)
    {
        var text = new SourceText("Fire.");
        var article = new Article("a", "a.txt", "A", null, null, url, text, new TextSpan(0, 5));
        var page = Written(new HtmlReport(), new Reconciliation(new Story("x", [article], []), [], []));

        page.Contains("rel=\"noopener noreferrer\"", StringComparison.Ordinal).Should().Be(expected is not null);
        page.Should().Contain(expected ?? "Fire.");
    }

    [TestCase("a\u0000b\u001b[2J", "a�b�[2J")]
    [TestCase("a\u202Eb\u2066c", "a�b�c")]
    [TestCase("soft\u00ADhyphen \u200D", "soft\u00ADhyphen \u200D")]
    [TestCase("tab\tand\r\nline", "tab\tand\nline")]
    public void Characters_that_lay_text_out_anew_are_shown_as_such(string text, string expected) =>
        HtmlText.Escape(text).Should().Be(expected);

    // Not a case of the test above: an attribute can't hold it.
    [Test]
    public void Half_a_character_is_shown_as_such() => HtmlText.Escape("\uD800").Should().Be("�");

    [Test]
    public void A_finding_stands_with_its_values_words_and_reason()
    {
        Page.Should().Contain("<article class=\"finding contradicted\" id=\"c1\" data-s=\"0 1\">");
        Page.Should().Contain("<b class=\"value\">12 dead</b>");
        Page.Should().Contain("<a class=\"quote\" href=\"#c1-0\">“12 dead”</a>");
        Page.Should().Contain("<svg class=\"chart\"");
        Page.Should().Contain("Rule <code>count-differs</code>, 2 independent sources");
        Page.Should().Contain("id=\"c1-0\" href=\"#c1\"");
        Page.Should().Contain("<span class=\"m contradicted\" data-c=\"c1\">12 dead</span>");
    }

    [Test]
    public void Papers_that_print_the_same_words_share_a_row()
    {
        var compared = Cluster(
            new Relation(
                Count("a", "12 dead", 12),
                Count("b", "40 dead", 40),
                RelationKind.Different,
                RelationReason.Value,
                3.3,
                28
            ),
            new Relation(
                Count("b", "40 dead", 40),
                Count("c", "12 dead", 12),
                RelationKind.Different,
                RelationReason.Value,
                3.3,
                28
            )
        );
        compared = compared with
        {
            Cluster = compared.Cluster with
            {
                Members = [.. compared.Cluster.Members.DistinctBy(member => member.Proposition.Article.Id)],
            },
        };

        Written(new HtmlReport(), StoryOf("dam", compared))
            .Should()
            .Contain(
                "<span class=\"source\"><a class=\"quote\" href=\"#c1-0\">a</a>, <a class=\"quote\" href=\"#c1-2\">c</a></span>"
            );
    }

    [TestCaseSource(typeof(SampleStories), nameof(SampleStories.Names))]
    public void Every_id_is_there_once_and_every_link_leads_to_one(string name)
    {
        var page = WithoutAssets(Sample(name));

        var ids = Ids().Matches(page).Select(match => match.Groups["id"].Value).ToArray();
        ids.Should().OnlyHaveUniqueItems();
        Links().Matches(page).Select(match => match.Groups["id"].Value).Should().BeSubsetOf(ids);
        References().Matches(page).SelectMany(match => match.Groups["ids"].Value.Split(' ')).Should().BeSubsetOf(ids);
    }

    [TestCaseSource(typeof(SampleStories), nameof(SampleStories.Names))]
    public void The_words_of_an_article_are_all_there_in_their_order(string name)
    {
        var story = SampleStories.Read(name);
        var page = Sample(name);

        foreach (var (article, index) in story.Articles.Select((article, index) => (article, index)))
        {
            var column = page[page.IndexOf($"id=\"a{index}\"", StringComparison.Ordinal)..];
            column = column[(column.IndexOf("</header>", StringComparison.Ordinal) + 9)..];
            column = column[..column.IndexOf("</article>", StringComparison.Ordinal)];
            var words = Tags().Replace(Chips().Replace(column, ""), "");
            Squeeze(System.Net.WebUtility.HtmlDecode(words))
                .Should()
                .Be(Squeeze(article.Text[article.Body].ToString()));
        }
    }

    [Test]
    public void The_bytes_are_the_same_every_time() => Sample("front-line").Should().Be(Sample("front-line"));

    [Test]
    public void An_accepted_finding_is_marked_and_says_why() =>
        Written(
                new HtmlReport(),
                StoryOf("dam", Conflict(Count("a", "12 dead", 12), Count("b", "40 dead", 40)))
                    .Accepted("agency is <wrong>")
            )
            .Should()
            .Contain("class=\"finding contradicted accepted\"")
            .And.Contain("accepted: agency is &lt;wrong&gt;");

    private static string Sample(string name)
    {
        var story = SampleStories.Read(name);
        return Written(new HtmlReport(), new Reconciliation(story, SampleStories.Findings(story), []));
    }

    private static ComparedCluster Conflict(Claim first, Claim second) =>
        Cluster(first, second, RelationKind.Different, RelationReason.Value);

    private static string HashOf(string page, string tag)
    {
        var start = page.IndexOf($"<{tag}>", StringComparison.Ordinal) + tag.Length + 2;
        var end = page.IndexOf($"</{tag}>", StringComparison.Ordinal);
        return "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page[start..end])));
    }

    private static string WithoutAssets(string page) =>
        page.Replace(PageAsset.Style.Text, "", StringComparison.Ordinal)
            .Replace(PageAsset.Script.Text, "", StringComparison.Ordinal);

    private static string Squeeze(string text) => Blanks().Replace(text, "");

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"(?<policy>[^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<link|<iframe|<img|<object|<embed|\\ssrc=|@import|url\\(|fetch\\(|import\\(")]
    private static partial Regex Outside();

    [GeneratedRegex("<[^>]*\\s(?:style|on\\w+)=")]
    private static partial Regex Inline();

    [GeneratedRegex("\\sid=\"(?<id>[^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#(?<id>[^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("(?:data-c|data-of|aria-labelledby|for)=\"(?<ids>[^\"]*)\"")]
    private static partial Regex References();

    [GeneratedRegex("<a class=\"chip.*?</a>", RegexOptions.Singleline)]
    private static partial Regex Chips();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();
}
