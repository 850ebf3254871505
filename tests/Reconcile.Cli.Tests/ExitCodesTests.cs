using Reconcile.Rules;

namespace Reconcile.Cli.Tests;

internal sealed class ExitCodesTests
{
    [TestCase("Never", "Contradicted", 0)]
    [TestCase("Contradicted", "Contradicted", 1)]
    [TestCase("Contradicted", "Divergent", 0)]
    [TestCase("Contradicted", "SingleSource", 0)]
    [TestCase("Divergent", "Contradicted", 1)]
    [TestCase("Divergent", "Divergent", 1)]
    [TestCase("Divergent", "SingleSource", 0)]
    [TestCase("SingleSource", "Contradicted", 1)]
    [TestCase("SingleSource", "Divergent", 1)]
    [TestCase("SingleSource", "SingleSource", 1)]
    [TestCase("SingleSource", "Corroborated", 0)]
    public void A_finding_of_the_named_kind_or_a_worse_one_gives_1(string failOn, string verdict, int expected) =>
        ExitCodes
            .Of(Enum.Parse<FailOn>(failOn), [Verdict.Corroborated, Enum.Parse<Verdict>(verdict)])
            .Should()
            .Be(expected);

    [Test]
    public void No_finding_gives_0() => ExitCodes.Of(FailOn.SingleSource, []).Should().Be(ExitCodes.Clean);
}
