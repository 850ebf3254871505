using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Comparison;

namespace Reconcile.Tests.Claims;

internal sealed class RoleReaderTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);

    [TestCase("Mayor Ida Berg opened the bridge.", "mayor")]
    [TestCase("Deputy mayor Ida Berg opened the bridge.", "-mayor")]
    [TestCase("Ida Berg, the mayor of Tornby, opened the bridge.", "mayor")]
    [TestCase("Ida Berg, chairman and chief executive of Brightwater, resigned.", "chairman|chief-executive")]
    [TestCase("Ida Berg, Brightwater's CEO, resigned.", "chief-executive")]
    [TestCase("The mayor of Tornby, Ida Berg, opened the bridge.", "mayor")]
    [TestCase("Ida Berg is the mayor of Tornby.", "mayor")]
    [TestCase("Ida Berg, chief of the Tornby Fire Department, opened the bridge.", "fire-chief")]
    [TestCase("The Tornby-Brod fire chief, Ida Berg, opened the bridge.", "fire-chief")]
    [TestCase("Ida Berg, chief of the Tornby glee club, opened the bridge.", null)]
    [TestCase("Ida Berg opened the bridge.", null)]
    [TestCase("Ida Berg, who opened the bridge, met the mayor.", null)]
    public void The_words_beside_a_name_tell_the_post(string text, string? expected) =>
        Read(text).Select(claim => ((WordsValue)claim.Value).Canonical).FirstOrDefault().Should().Be(expected);

    [Test]
    public void A_post_is_claimed_once_for_a_person()
    {
        Read("Mayor Ida Berg opened the bridge. Mayor Ida Berg said it was safe.").Should().ContainSingle();
    }

    [TestCase("Mayor Ida Berg", "Ida Berg, the mayor of Tornby,", RelationKind.Equal)]
    [TestCase("Chief executive Ida Berg", "Ida Berg, chairman and CEO of Brightwater,", RelationKind.Compatible)]
    [TestCase("Mayor Ida Berg", "Deputy mayor Ida Berg", RelationKind.Different)]
    public void Posts_of_one_person_are_compared(string one, string other, RelationKind expected)
    {
        var story = Texts.Story($"{one} spoke.", $"{other} spoke.");

        Reconciler
            .Reconcile(story)
            .Single(finding => finding.Compared.Cluster.Facet is Facet.Role)
            .Compared.Relations.Should()
            .ContainSingle()
            .Which.Kind.Should()
            .Be(expected);
    }

    private static ImmutableArray<Claim> Read(string text) =>
        [.. Reconciler.Claims(Texts.Story(text)).Where(claim => claim.Facet is Facet.Role)];
}
