using Reconcile.Claims;

namespace Reconcile.Tests.Claims;

internal sealed class ParentFinderTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);

    [TestCase("Jana Novak was a mother of four.", 4)]
    [TestCase("Jana Novak, a mother of four, was rescued on Monday.", 4)]
    [TestCase("Jana Novak had three children.", 3)]
    [TestCase("Jana Novak was seen with two of her five children.", 5)]
    [TestCase("Jana Novak is the mother of six children.", 6)]
    [TestCase("Jana Novak saw 20 children at the school.", null)]
    [TestCase("Jana Novak read the last of four letters.", null)]
    public void The_children_of_a_parent_are_counted_whatever_the_clause_tells(string text, int? expected)
    {
        Reconciler
            .Claims(Texts.Story(text))
            .Where(claim => claim.Facet is Facet.Count && claim.Form.Text == "jana_novak child")
            .Select(claim => (int?)((QuantityValue)claim.Value).Quantity.Stated)
            .SingleOrDefault()
            .Should()
            .Be(expected);
    }
}
