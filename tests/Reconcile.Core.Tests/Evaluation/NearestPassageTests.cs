using Reconcile.Evaluation;

namespace Reconcile.Tests.Evaluation;

internal sealed class NearestPassageTests
{
    private const string Text =
        "The harbour burned on Monday. “We’ve lost all,” said Ana Pike, who owns three boats. On Monday night it rained.";

    [TestCase("We've lost all", "We’ve lost all")]
    [TestCase("said Anna Pike who owned three boats", "said Ana Pike, who owns three boats")]
    [TestCase("THE HARBOUR BURNED", "The harbour burned")]
    [TestCase("it rained on Monday night", "On Monday night it rained")]
    public void The_words_that_were_probably_meant_are_found(string quote, string expected)
    {
        var span = NearestPassage.Find(Text, quote)!.Value;

        Text[span.Start..span.End].Should().Be(expected);
    }

    [TestCase("nothing of the sort was ever seen here")]
    [TestCase("...")]
    [TestCase("")]
    public void Where_nothing_is_alike_nothing_is_found(string quote) =>
        NearestPassage.Find(Text, quote).Should().BeNull();

    [Test]
    public void An_empty_text_holds_nothing() => NearestPassage.Find("", "words").Should().BeNull();
}
