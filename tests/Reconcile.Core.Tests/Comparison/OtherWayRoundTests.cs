using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Rules;

namespace Reconcile.Tests.Comparison;

/// <summary>Clauses of the same words that say it the other way round: intentions denied, journeys, owners, posts that are over.</summary>
internal sealed class OtherWayRoundTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);

    [TestCase("Hale has no plans to resign.", "Hale plans to resign.", "denial-hedged")]
    [TestCase("There are no plans to close the plant.", "Norvo plans to close the plant.", "denial-hedged")]
    [TestCase("Hale has no intention of resigning.", "Hale plans to resign.", "denial-hedged")]
    [TestCase("The deal was signed on Monday.", "The deal has yet to be signed.", "happening-denied")]
    [TestCase("The ship left Lisbon on 10 August.", "The ship departed for Lisbon on 10 August.", "detail-differs")]
    [TestCase("The convoy set out from Lisbon.", "The convoy set out for Lisbon.", "detail-differs")]
    [TestCase("Norvo owns Kesten.", "Norvo is a subsidiary of Kesten.", "opposites-claimed")]
    [TestCase("Hale is the husband of Eva Berg.", "Hale is the ex-husband of Eva Berg.", "detail-differs")]
    [TestCase("Norvo earned $374 million in May.", "Norvo lost $374 million in May.", "opposites-claimed")]
    [TestCase("The jury found Hale guilty.", "The jury acquitted Hale.", "opposites-claimed")]
    [TestCase("The singer cancelled the concert.", "The singer gave the concert.", "opposites-claimed")]
    [TestCase("The car was red.", "The car was blue.", "detail-differs")]
    [TestCase(
        "Brod Lumber owns Kesten.",
        "Brod Lumber is a subsidiary of the forestry group Kesten.",
        "opposites-claimed"
    )]
    [TestCase("Norvo made a profit of 5 million euros.", "Norvo made a loss of 5 million euros.", "opposites-claimed")]
    [TestCase("The president signed the bill.", "The president vetoed the bill.", "opposites-claimed")]
    [TestCase("The bank left interest rates unchanged.", "The bank raised interest rates.", "opposites-claimed")]
    [TestCase("Norvo announced prices.", "Neither Norvo nor Kesten has announced prices.", "happening-denied")]
    public void May_differ(string one, string other, string rule) =>
        Find(one, other).Select(finding => finding.Rule).Should().Contain(rule);

    [TestCase("Hale has no plans to resign.", "Hale has no intention of resigning.")]
    [TestCase("The firm has plans to close the plant.", "The firm plans to close the plant.")]
    [TestCase("Kesten owns Norvo.", "Norvo is a subsidiary of Kesten.")]
    [TestCase("The ship left Lisbon on 10 August.", "The ship departed from Lisbon on 10 August.")]
    public void May_agree(string one, string other) =>
        Find(one, other)
            .Select(finding => finding.Verdict)
            .Should()
            .Contain(Verdict.Corroborated)
            .And.NotContain(Verdict.Contradicted)
            .And.NotContain(Verdict.Divergent);

    [TestCase("The firm had no plans to close the plant.", "The firm closed the plant.")]
    [TestCase("The firm did not want to close the plant.", "The firm wanted to close the plant.")]
    [TestCase("Hale has no intention of resigning.", "Hale resigned.")]
    [TestCase("The ship left Lisbon on 10 August.", "The ship reached Lisbon on 10 August.")]
    [TestCase("Hale said he did not intend to resign.", "Hale resigned.")]
    [TestCase("The president signed the first bill.", "The president vetoed the second bill.")]
    [TestCase("The plane landed.", "Another plane crashed.")]
    [TestCase("One car was red.", "The other car was blue.")]
    [TestCase("Hale was carrying a gun.", "Hale had no gun.")]
    [TestCase("Hale was a member of the council.", "Hale is a former member of the council.")]
    public void Neither_agree_nor_differ(string one, string other) =>
        Find(one, other)
            .Where(finding => finding.Compared.Cluster.Facet is Facet.Happening)
            .Select(finding => finding.Verdict)
            .Should()
            .OnlyContain(verdict => verdict == Verdict.SingleSource);

    [Test]
    public void A_share_that_rose_is_not_one_that_fell_by_as_much() =>
        Find("Shares of Norvo rose 5 percent.", "Shares of Norvo fell 5 percent.")
            .Where(finding => finding.Compared.Cluster.Facet is Facet.Share)
            .Should()
            .NotContain(finding => finding.Verdict == Verdict.Corroborated);

    private static ImmutableArray<Finding> Find(string one, string other) =>
        Reconciler.Reconcile(Texts.Story(one, other));
}
