using System.Collections.Immutable;
using Reconcile.Claims;

namespace Reconcile.Tests.Claims;

internal sealed class HomeReaderTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);

    [TestCase("Jan Novak, 52, of Dolen, was hurt.", "dolen")]
    [TestCase("Jan Novak of Manchester was hurt.", "manchester")]
    [TestCase("Police held Jan Novak, from Manchester, on Monday.", "manchester")]
    [TestCase("Jan Novak, 52, of Brod, Ohio, was hurt.", "brod ohio")]
    [TestCase("Jan Novak, who is from Manchester, was hurt.", "manchester")]
    [TestCase("Jan Novak, originally from Manchester, was hurt.", "manchester")]
    [TestCase("Jan Novak is from Manchester.", "manchester")]
    [TestCase("A friend of Jan Novak is from Manchester.", null)]
    [TestCase("Jan Novak, and two men from Manchester, were hurt.", null)]
    [TestCase("Jan Novak was hurt in Dolen.", null)]
    [TestCase("Jan Novak, from his own pocket, paid the bill.", null)]
    [TestCase("Jan Novak, 52, of Dolen, Eva Lind, 22, of Brod and two others won.", "dolen")]
    [TestCase("Police took Jan Novak from Dolen to Marsk.", null)]
    [TestCase("Jan Novak of Dolen's football team was hurt.", null)]
    public void The_words_behind_a_name_tell_where_one_is_from(string text, string? expected) =>
        Read(text)
            .Select(claim => (WordsValue)claim.Value)
            .Select(place => string.Join(' ', place.Around.Insert(0, place.Canonical)))
            .FirstOrDefault()
            .Should()
            .Be(expected);

    [TestCase("Jan Novak, from Manchester, was hurt.", "home")]
    [TestCase("Jan Novak, originally from Manchester, was hurt.", "origin")]
    public void Where_one_came_from_is_not_where_one_lives(string text, string expected) =>
        Read(text).Single().Form.Terms[^1].Lemma.Should().Be(expected);

    [Test]
    public void A_home_is_claimed_once_for_a_person() =>
        Read("Jan Novak, 52, of Dolen was hurt. Jan Novak, 52, of Dolen went home.").Should().ContainSingle();

    private static ImmutableArray<Claim> Read(string text) =>
        [.. Reconciler.Claims(Texts.Story(text)).Where(HomeReader.IsHome)];
}
