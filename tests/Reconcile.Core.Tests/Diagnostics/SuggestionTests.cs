using Reconcile.Diagnostics;

namespace Reconcile.Tests.Diagnostics;

internal sealed class SuggestionTests
{
    [TestCase("titel", "title")]
    [TestCase("Title", "title")]
    [TestCase("publishd", "published")]
    [TestCase("sorce", "source")]
    [TestCase("rl", "url")]
    [TestCase("urls", "url")]
    [TestCase("date", null)]
    [TestCase("", null)]
    [TestCase("something else", null)]
    public void The_nearest_word_is_suggested_when_it_is_near_enough(string word, string? expected) =>
        Suggestion.Nearest(word, ["title", "source", "published", "url"]).Should().Be(expected);

    [Test]
    public void The_first_of_two_equally_near_words_is_suggested() =>
        Suggestion.Nearest("bat", ["cat", "hat"]).Should().Be("cat");

    [Test]
    public void A_very_long_word_is_no_misspelling() =>
        Suggestion.Nearest(new string('a', 1_000_000), [new string('a', 1_000_000)]).Should().BeNull();
}
