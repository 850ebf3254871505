using Reconcile.Claims;

namespace Reconcile.Tests.Claims;

internal sealed class PopulationFinderTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);

    [TestCase("Roofs flew off in Madrid, a city of 340,000 people, on Friday.", "madrid population")]
    [TestCase("Madrid is home to 340,000 people.", "madrid population")]
    [TestCase("Madrid has 340,000 inhabitants.", "madrid population")]
    [TestCase("Madrid has a population of 340,000.", "madrid population")]
    [TestCase("Madrid sent a team of 40 people.", null)]
    [TestCase("Madrid sent help to 40,000 people.", null)]
    public void The_inhabitants_of_a_place_are_counted_whatever_the_clause_tells(string text, string? expected)
    {
        Reconciler
            .Claims(Texts.Story(text))
            .Where(claim => claim.Facet is Facet.Count)
            .Select(claim => claim.Form.Text)
            .SingleOrDefault(form => form.Contains("population", StringComparison.Ordinal))
            .Should()
            .Be(expected);
    }
}
