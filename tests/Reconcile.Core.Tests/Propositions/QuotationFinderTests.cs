using Reconcile.Propositions;
using Reconcile.Tests.Language;

namespace Reconcile.Tests.Propositions;

internal sealed class QuotationFinderTests
{
    [TestCase("\" won \" they said", "won", TestName = "Straight_marks")]
    [TestCase("“ won ” they said", "won", TestName = "Curved_marks")]
    [TestCase("they won ” they said", null, TestName = "A_closing_mark_alone_opens_nothing")]
    [TestCase("they said “ won at last", "won at last", TestName = "An_open_quotation_ends_with_its_paragraph")]
    [TestCase("they said", null, TestName = "No_marks")]
    public void A_quotation_stands_between_its_marks(string text, string? expected)
    {
        var words = text.Split(' ').Select((word, i) => $"{word}/{(i == 0 ? "NN/-1/root" : "NN/0/dep")}");
        var article = Tree.Article(string.Join(' ', words), "¶ Rain/NN/1/nsubj fell/VBD/-1//fall");

        var found = QuotationFinder.Find(article).Select(span => article.Article.Text[span].ToString().Trim());

        found.Should().Equal(expected is null ? [] : [expected]);
    }

    [TestCase("'/``/0/punct they/PRP/0/dep won/VBD/-1/root '/''/2/punct", "they won")]
    [TestCase("'/``/0/punct they/PRP/0/dep won/VBD/-1/root", null, TestName = "A_single_mark_may_be_an_apostrophe")]
    [TestCase("troops/NNS/2/nmod:poss '/POS/0/case fear/NN/-1/root", null, TestName = "An_apostrophe_is_no_mark")]
    [TestCase(
        "\"/``/2/punct they/PRP/2/dep won/VBD/-1/root '/``/4/punct again/RB/2/dep '/''/4/punct \"/''/2/punct",
        "they won ' again '",
        TestName = "Single_marks_within_double_ones_quote_what_is_quoted"
    )]
    public void Single_marks_quote_where_they_are_tagged_as_marks(string row, string? expected)
    {
        var article = Tree.Article(row);

        var found = QuotationFinder.Find(article).Select(span => article.Article.Text[span].ToString().Trim());

        found.Should().Equal(expected is null ? [] : [expected]);
    }

    [TestCase("\" won at last", "and stayed \" they said", "won at last\nand stayed")]
    [TestCase("“ won at last", "“ and stayed ” they said", "won at last\n“ and stayed")]
    [TestCase("“ won at last", "they said", "won at last")]
    [TestCase("“ won at last", "they said “ not yet ” again", "won at last|not yet")]
    [TestCase("\" won at last", "they said \" not yet \" again", "won at last|not yet")]
    [TestCase("\" won at last", "and stayed \" they said \" not yet \"", "won at last\nand stayed|not yet")]
    public void A_quotation_may_run_over_paragraphs(string first, string second, string expected)
    {
        var article = Tree.Article(Row(first), "¶ " + Row(second));

        var found = QuotationFinder.Find(article).Select(span => article.Article.Text[span].ToString().Trim());

        string.Join('|', found.Select(text => text.ReplaceLineEndings("\n").Replace("\n\n", "\n")))
            .Should()
            .Be(expected);

        static string Row(string text) =>
            string.Join(' ', text.Split(' ').Select((word, i) => $"{word}/{(i == 0 ? "NN/-1/root" : "NN/0/dep")}"));
    }
}
