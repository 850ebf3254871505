using System.Globalization;
using Reconcile.Claims;

namespace Reconcile.Tests.Claims;

internal sealed class ImpliedCountsTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);

    [TestCase("Nobody was injured in the fire.", "0 injure")]
    [TestCase("No one was killed in the blast.", "0 die")]
    [TestCase("No injuries were reported on Friday.", "0 injure")]
    [TestCase("No serious injuries were reported on Friday.", "", Description = "there may be light ones")]
    [TestCase("No immediate injuries were reported on Friday.", "0 injure")]
    [TestCase("No ships were reported on Friday.", "")]
    [TestCase("Nobody was seen near the mill.", "")]
    [TestCase("The robber killed two guards and wounded another.", "2 die, 1 injure")]
    [TestCase("The robber killed two guards and wounded a third man.", "2 die, 1 injure")]
    [TestCase("The robber killed a guard and wounded two others.", "1 die, 2 injure")]
    [TestCase("The robber killed a guard.", "", Description = "he may have killed more")]
    [TestCase("The robber wounded another guard.", "", Description = "one more, of how many is not said")]
    public void None_and_one_more_are_counts(string text, string expected)
    {
        var counts = Reconciler
            .Claims(Texts.Story(text))
            .Where(claim => claim.Facet is Facet.Count)
            .Select(claim =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{((QuantityValue)claim.Value).Quantity.Stated} {claim.Form.Terms.Single(term => term.Role is TermRole.Measured).Lemma}"
                )
            );

        string.Join(", ", counts).Should().Be(expected);
    }
}
