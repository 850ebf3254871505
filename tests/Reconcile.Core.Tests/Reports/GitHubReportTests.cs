using Reconcile.Comparison;
using Reconcile.Reports;
using static Reconcile.Tests.Reports.GivenReport;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Reports;

internal sealed class GitHubReportTests
{
    [Test]
    public void Each_conflict_is_one_command_with_the_other_claims_in_its_message() =>
        Written(new GitHubReport())
            .Should()
            .Be(
                "::error file=a.txt,line=1,endLine=1,col=1,endColumn=21,title=contradicted%3A the case::"
                    + "a says within 10 km; b says 32.2 km (20 miles)"
                    + "%0Aa: within 10 km: “within 10 kilometres” (a.txt:1)"
                    + "%0Ab: 32.2 km (20 miles): “20 miles” (b.txt:1)"
                    + "%0A[c1: rule distance-differs, 2 independent sources]\n"
            );

    [Test]
    public void An_accepted_finding_is_a_notice() =>
        Written(new GitHubReport(), Dam().Accepted("seen"))
            .Should()
            .StartWith(
                "::notice file=a.txt,line=1,endLine=1,col=1,endColumn=21,title=contradicted (accepted)%3A the case::"
            );

    [Test]
    public void An_article_can_not_start_a_command_of_its_own()
    {
        var hostile = Happening("a", "100% sure\n::error::boo");
        var cluster = Cluster(hostile, Happening("b", "no"), RelationKind.Opposed, RelationReason.Polarity);

        var lines = Written(new GitHubReport(), cluster).TrimEnd('\n').Split('\n');

        lines
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("“100%25 sure ::error::boo”")
            .And.Contain("endLine=2,title=");
    }
}
