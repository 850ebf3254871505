using Reconcile.Rules;
using Reconcile.Text;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Rules;

internal sealed class QuotedWordsTests
{
    [TestCase("VELIN, Tolvia - Fighters left the city", "Fighters left the city")]
    [TestCase("VELIN, March 4 (Meridian) - The dam broke", "The dam broke")]
    [TestCase("SAN TIRAN — “We won”", "“We won”")]
    [TestCase("ST. OLAF -- Rain fell", "Rain fell")]
    [TestCase("VELIN (Meridian)\n  – Rain fell", "Rain fell")]
    public void A_dateline_is_not_quoted(string text, string quoted) => Quoted(text).Should().Be(quoted);

    [TestCase("THE rebels of the River Army halted")]
    [TestCase("NATO - which met in Velin - said no")]
    [TestCase("Fighters - Tolvian ones - left the city")]
    [TestCase("EU-Tolvian talks ended")]
    [TestCase("UNICEF said it had fed 40 children - Tolvians all")]
    [TestCase("VELIN -")]
    [TestCase("A - B")]
    public void Other_words_before_a_dash_are_quoted(string text) => Quoted(text).Should().Be(text);

    [Test]
    public void A_dateline_stands_at_the_head_of_an_article()
    {
        const string text = "VELIN - Rain fell";
        var claim = Happening("a", text);
        claim = claim with
        {
            Proposition = claim.Proposition with { Sentence = new(9, 9, claim.Proposition.Sentence.Tokens, []) },
        };

        QuotedWords.SpanOf(claim).Should().Be(claim.Span);
    }

    [Test]
    public void A_dateline_is_quoted_for_the_day_that_it_tells()
    {
        var claim = Time("a", "VELIN, March 4 - Rain fell", Monday);

        QuotedWords.SpanOf(claim).Should().Be(claim.Span);
    }

    private static string Quoted(string text) =>
        new SourceText(text)[QuotedWords.SpanOf(Happening("a", text))].ToString();
}
