using Reconcile.Comparison;
using Reconcile.Reports;
using static Reconcile.Tests.Reports.GivenReport;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Reports;

internal sealed class MarkdownReportTests
{
    [Test]
    public void It_has_a_table_for_each_conflict_and_a_list_of_agreements() =>
        Written(new MarkdownReport())
            .Should()
            .Be(
                """
                # dam: where the sources differ

                | contradicted | divergent | corroborated | single source | accepted |
                | ---: | ---: | ---: | ---: | ---: |
                | 1 | 0 | 1 | 1 | 0 |

                ## c1 contradicted: the case

                | source | value | words | place |
                | --- | --- | --- | --- |
                | a | **within 10 km** | “within 10 kilometres” | a.txt:1 |
                | b | **32.2 km (20 miles)** | “20 miles” | b.txt:1 |

                Rule distance-differs, high severity, 2 independent sources: a says within 10 km; b says 32.2 km (20 miles)

                ## Where the sources agree

                - c2 “the dam opened” (a.txt:1): a, b

                ## Sources

                - a (a.txt, 2024-03-04)
                - b: Dam "open" (b.txt)

                """
            );

    [Test]
    public void An_accepted_finding_says_why() =>
        Written(new MarkdownReport(), Dam().Accepted("an *old* figure"))
            .Should()
            .Contain("## c1 contradicted (accepted): the case\n\naccepted: an \\*old\\* figure\n");

    [TestCase("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [TestCase("a | b", "a \\| b")]
    [TestCase("[click](http://x)", "\\[click\\](http://x)")]
    [TestCase("*bold* _it_ `code` ~~x~~", "\\*bold\\* \\_it\\_ \\`code\\` \\~\\~x\\~\\~")]
    [TestCase("AT&T", "AT&amp;T")]
    [TestCase("thanks @user, see #12", "thanks @<!-- -->user, see \\#<!-- -->12")]
    [TestCase("two\n\nlines", "two lines")]
    public void Nothing_in_an_article_is_a_mark(string words, string expected)
    {
        var cluster = Cluster(
            Happening("a", words),
            Happening("b", "the dam opened"),
            RelationKind.Opposed,
            RelationReason.Polarity
        );

        Written(new MarkdownReport(), cluster).Should().Contain($"“{expected}”");
    }
}
