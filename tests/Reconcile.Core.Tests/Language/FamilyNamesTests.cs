using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Tests.Language;

/// <summary>Names that are words, too, as the shipped models read them in an article that names their bearer in full.</summary>
internal sealed class FamilyNamesTests
{
    [TestCase("Mr Bent ran the mill. The town asked Bent about the fire.", "Bent", true)]
    [TestCase("Ida Bent ran the mill. Then they fired Bent from it.", "Bent", true)]
    [TestCase("Mr Bent ran the mill. Bent was asked about the fire.", "Bent", true)]
    [TestCase("Mr Bent ran the mill. Bent nails were on sale in the town.", "Bent", false)]
    [TestCase("The town makes nails. Bent was the best of them.", "Bent", false)]
    [TestCase("Mrs Luck lost the vote. The town then gave the post to Luck again.", "Luck", true)]
    [TestCase("Mr He ran the mill. He was praised for it.", "He", false)]
    [TestCase("Mrs Luck lost the vote. The town asked Mr. Luck about the vote.", "Luck", true)]
    public void A_name_behind_a_title_or_a_given_name_is_one_throughout(string text, string word, bool isName)
    {
        var last = Tokens(text).Last(token => token.Text == word);

        (last.Tag is "NNP" or "NNPS").Should().Be(isName);
    }

    [Test]
    public void The_words_stay_as_written()
    {
        const string Written = "Mr Bent ran the mill. The town asked Bent about the fire.";

        string.Join(' ', Tokens(Written).Select(token => token.Text))
            .Should()
            .Be(Written.Replace(".", " .", StringComparison.Ordinal));
    }

    private static IEnumerable<Token> Tokens(string text)
    {
        var article = new Article(
            "a",
            "a.txt",
            "a",
            null,
            null,
            null,
            new SourceText(text),
            new TextSpan(0, text.Length)
        );
        return Annotator.Load().Annotate(article).Sentences.SelectMany(sentence => sentence.Tokens);
    }
}
