using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Drafts;
using Reconcile.Independence;
using Reconcile.Language;
using Reconcile.Reports;
using Reconcile.Rules;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Reports;

/// <summary>The reports on a draft with a claim that is contradicted, one that is supported and one that stands alone.</summary>
internal sealed class DraftReportTests
{
    private const string Hostile = "</p><script>alert(1)</script> *x* |y| ::error::";

    [Test]
    public void The_text_report_follows_the_draft_and_sets_the_sources_words_beside_it()
    {
        Write(new TextDraftReport(new TextReportOptions { Width = 60 }))
            .Should()
            .Be(
                """
                contradicted: 32.2 km (20 miles): “20 miles” (draft.txt:1)
                  a says 10 km; draft says 32.2 km (20 miles)
                  a  10 km: “10 kilometres” (a.txt:1)
                  [d1: rule distance-differs, high severity]

                supported by 1 source: five hikers: “five hikers”
                (draft.txt:1)
                  a  five hikers: “five hikers” (a.txt:1)

                alone: “the mayor wept” (draft.txt:1)

                1 contradicted, 0 divergent, 1 supported, 1 alone in
                draft.txt, checked against 1 source

                """
            );
    }

    [Test]
    public void The_json_report_counts_and_lists_every_claim()
    {
        using var json = JsonDocument.Parse(Write(new JsonDraftReport()));

        var root = json.RootElement;
        root.GetProperty("format").GetString().Should().Be("reconcile-draft/1");
        root.GetProperty("summary").GetProperty("contradicted").GetInt32().Should().Be(1);
        var first = root.GetProperty("claims")[0];
        first.GetProperty("id").GetString().Should().Be("d1");
        first.GetProperty("claim").GetProperty("article").GetString().Should().Be("draft");
        first.GetProperty("sources")[0].GetProperty("standing").GetString().Should().Be("contradicted");
        first.GetProperty("sources")[0].GetProperty("claims")[0].GetProperty("text").GetString().Should().NotBeEmpty();
    }

    [Test]
    public void The_markdown_report_lists_the_claims_in_their_order_and_then_what_differs() =>
        Write(new MarkdownDraftReport())
            .Should()
            .Be(
                """
                # draft.txt against its sources

                | contradicted | divergent | supported | alone | accepted |
                | ---: | ---: | ---: | ---: | ---: |
                | 1 | 0 | 1 | 1 | 0 |

                ## The draft, claim by claim

                | claim | standing | value | words | place |
                | --- | --- | --- | --- | --- |
                | d1 | **contradicted** | 32.2 km (20 miles) | “20 miles” | draft.txt:1 |
                | d2 | supported by 1 source | five hikers | “five hikers” | draft.txt:1 |
                | d3 | alone |  | “the mayor wept” | draft.txt:1 |

                ## d1 contradicted: 20 miles

                | source | value | words | place |
                | --- | --- | --- | --- |
                | draft | **32.2 km (20 miles)** | “20 miles” | draft.txt:1 |
                | a | **10 km** | “10 kilometres” | a.txt:1 |

                Rule distance-differs, high severity, 1 independent source: a says 10 km; draft says 32.2 km (20 miles)

                ## Sources

                - a (a.txt)

                """
            );

    [Test]
    public void Tools_are_led_to_the_drafts_words_and_from_there_to_the_sources()
    {
        Write(new GitHubReport())
            .Should()
            .StartWith("::error file=draft.txt,line=1,endLine=1,col=1,endColumn=9,title=contradicted%3A 20 miles::")
            .And.Contain("%0Aa: 10 km: “10 kilometres” (a.txt:1)");
        using var sarif = JsonDocument.Parse(Write(new SarifReport(GivenReport.DefaultRules)));
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Uri(result.GetProperty("locations")[0]).Should().Be("draft.txt");
        Uri(result.GetProperty("relatedLocations")[1]).Should().Be("a.txt");
        result.GetProperty("properties").GetProperty("cluster").GetString().Should().Be("d1");
    }

    [TestCase(Verdict.Contradicted, 2, 1)]
    [TestCase(Verdict.SingleSource, 3, 2)]
    [TestCase(null, 2, 0)]
    public void A_claim_is_a_test_of_the_draft(Verdict? failsFrom, int tests, int failures)
    {
        var suite = XDocument.Parse(Write(new JUnitReport(failsFrom))).Root!.Element("testsuite")!;

        suite.Attribute("name")!.Value.Should().Be("draft.txt");
        suite.Elements("testcase").Should().HaveCount(tests);
        suite.Descendants("failure").Should().HaveCount(failures);
    }

    [Test]
    public void The_page_follows_the_draft_with_a_card_beside_each_claim()
    {
        var page = Write(new HtmlDraftReport());

        page.Should().Contain("<h1>draft.txt</h1>").And.Contain("<b>1</b> alone</label>");
        Ids(page).Should().Equal("d1", "d2", "d3");
        page.Should()
            .Contain("Contradicted: <span class=\"said\">32.2 km (20 miles)</span>")
            .And.Contain("Supported by 1 source: <span class=\"said\">five hikers</span>")
            .And.Contain("Alone: <span class=\"said\">“the mayor wept”</span>")
            .And.Contain("<a class=\"quote\" href=\"#d1-1\">“10 kilometres”</a>");
    }

    [Test]
    public void An_accepted_claim_says_so_in_every_report_and_counts_for_none()
    {
        var decision = new Decision("seen") { By = "Ann", Date = new DateOnly(2024, 3, 31) };
        var review = Dam();
        review = review.With(review.Findings.SetItem(0, review.Findings[0] with { Decision = decision }));

        Write(new TextDraftReport(new TextReportOptions()), review)
            .Should()
            .StartWith("contradicted (accepted): ")
            .And.Contain("  accepted by Ann on 2024-03-31: seen\n")
            .And.Contain("1 contradicted (1 accepted), ");
        Write(new MarkdownDraftReport(), review)
            .Should()
            .Contain("| d1 | **contradicted** (accepted) |")
            .And.Contain("## d1 contradicted (accepted): ")
            .And.Contain("accepted by Ann on 2024-03-31: seen");
        Write(new HtmlDraftReport(), review)
            .Should()
            .Contain("<p class=\"decision\">accepted by Ann on 2024-03-31: seen</p>");
        Write(new JsonDraftReport(), review).Should().Contain("\"reason\": \"seen\"");
        Write(new SarifReport(GivenReport.DefaultRules), review).Should().Contain("\"justification\": \"seen\"");
        Write(new JUnitReport(), review).Should().Contain("failures=\"0\"").And.Contain("message=\"accepted: seen\"");
        Write(new GitHubReport(), review).Should().StartWith("::notice ");
    }

    [Test]
    public void Sources_that_are_one_are_named_as_one()
    {
        var review = Dam() with
        {
            Families = new SourceFamilies(
                [new SourceFamily(["a", "b"], FamilyReason.Detected, "Agency", [])],
                [],
                TolerancesReader.ReadDefault().Tolerances!.Copies
            ),
        };
        review = review with
        {
            Sources = review.Sources with
            {
                Articles = [.. review.Sources.Articles, Happening("b", "x").Proposition.Article],
            },
        };
        IDraftReportWriter[] writers =
        [
            new TextDraftReport(new TextReportOptions()),
            new MarkdownDraftReport(),
            new HtmlDraftReport(),
            new SarifReport(GivenReport.DefaultRules),
        ];

        foreach (var writer in writers)
        {
            Write(writer, review).Should().Contain("one source, Agency: a and b");
        }

        Write(new HtmlDraftReport(), review).Should().Contain("<span class=\"tag\">one source</span> with b</p>");
        Write(new JsonDraftReport(), review).Should().Contain("\"agency\": \"Agency\"");
    }

    [Test]
    public void Words_of_the_draft_stay_words_in_every_report()
    {
        var review = Review([At(0, Happening("draft", Hostile))]);

        Write(new HtmlDraftReport(), review).Should().NotContain("<script>alert").And.Contain("&lt;script&gt;alert(1)");
        Write(new MarkdownDraftReport(), review)
            .Should()
            .Contain("&lt;script&gt;alert(1)&lt;/script&gt; \\*x\\* \\|y\\|");
        Write(new JUnitReport(Verdict.SingleSource), review)
            .Should()
            .Contain("&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    [Test]
    public void A_draft_without_claims_is_a_report_all_the_same()
    {
        var review = Review();
        IDraftReportWriter[] writers =
        [
            new TextDraftReport(new TextReportOptions()),
            new MarkdownDraftReport(),
            new HtmlDraftReport(),
            new JsonDraftReport(),
            new SarifReport(GivenReport.DefaultRules),
            new JUnitReport(),
        ];

        foreach (var writer in writers)
        {
            Write(writer, review).Should().NotBeEmpty();
        }

        Write(new GitHubReport(), review).Should().BeEmpty();
    }

    private static string? Uri(JsonElement location) =>
        location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();

    private static IEnumerable<string> Ids(string page) =>
        page.Split("<article class=\"finding ").Skip(1).Select(card => card.Split(" id=\"")[1].Split('"')[0]);

    private static string Write(IDraftReportWriter writer, DraftReview? review = null)
    {
        using var output = new MemoryStream();
        writer.Write(review ?? Dam(), output);
        output.CanWrite.Should().BeTrue("the stream stays open");
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static DraftReview Dam() =>
        Review(
            [Length("a", "10 kilometres", 10_000, "kilometre"), Length("draft", "20 miles", 32_187, "mile")],
            [Count("a", "five hikers", 5), At(1, Count("draft", "five hikers", 5))],
            [At(2, Happening("draft", "the mayor wept"))]
        );

    private static DraftReview Review(params Claim[][] clusters)
    {
        var draft = Happening("draft", "a").Proposition.Article;
        var reviewer = new DraftReviewer(Comparer.Load(), new Judge(GivenReport.DefaultRules), SourceFamilies.None);
        return new DraftReview(
            draft,
            new Story("dam", [Count("a", "five hikers", 5).Proposition.Article], []),
            reviewer.Review(
                draft,
                [.. clusters.Select(members => new Cluster(members[0].Facet, "the case", [.. members], []))]
            ),
            []
        );
    }

    private static Claim At(int sentence, Claim claim) =>
        claim with
        {
            Proposition = claim.Proposition with
            {
                Sentence = new Sentence(sentence, 0, claim.Proposition.Sentence.Tokens, []),
            },
        };
}
