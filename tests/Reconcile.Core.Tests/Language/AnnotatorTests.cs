using CsCheck;
using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Tests.Language;

public sealed class AnnotatorTests
{
    private static readonly string[] Pieces =
    [
        "The minister said",
        "don't",
        "\ud83d\ude00",
        "\ud83d",
        "\udc00",
        "''quoted''",
        "\u0000",
        "\r\n",
        "\n\n",
        " ",
        "\"",
        "«",
        "U.S.",
        "J. K.",
        "1,300.5km",
        "...",
        "--",
        "http://a.example/b?c=d,",
        "x@y.example",
        "Kabul's",
        "e\u0301",
        "\u200b",
        "12-15",
        "'",
        "-",
        ".",
    ];

    private static readonly Gen<string> Strings = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(parts => string.Concat(parts)),
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(parts => string.Join(' ', parts))
    );

    [Test]
    public void Spans_give_back_their_text_and_tokens_are_ordered_for_any_string() =>
        Strings.Sample(
            text =>
            {
                var article = ArticleOf(text);
                var last = 0;
                foreach (var sentence in Annotator.Load().Annotate(article).Sentences)
                {
                    sentence.Tokens.Count(token => token.Head < 0).Should().Be(1);
                    foreach (var token in sentence.Tokens)
                    {
                        token.Span.Start.Should().BeGreaterThanOrEqualTo(last);
                        token.Span.IsEmpty.Should().BeFalse();
                        article.Text[token.Span].ToString().Should().Be(token.Text);
                        last = token.Span.End;
                    }
                }
            },
            iter: 300
        );

    [TestCase(1_000_000, "a")]
    [TestCase(10_000, "a.")]
    [TestCase(10_000, "1-")]
    [TestCase(10_000, "('")]
    [TestCase(10_000, "@a.b")]
    [TestCase(10_000, "and so ")]
    public void A_long_text_without_an_end_is_annotated_in_short_sentences(int repeats, string part)
    {
        var annotated = Annotator.Load().Annotate(ArticleOf(string.Concat(Enumerable.Repeat(part, repeats))));

        annotated.Sentences.Should().OnlyContain(sentence => sentence.Tokens.Length <= 250);
    }

    private static Article ArticleOf(string text) =>
        new("a", "a.txt", "a", null, null, null, new SourceText(text), new TextSpan(0, text.Length));
}
