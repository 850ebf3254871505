using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Tests.Language;

public sealed class TagAgreementTests
{
    private const int Comma = 0;
    private const int Colon = 1;
    private const int Noun = 2;
    private const int Name = 3;
    private static readonly TagAgreement Agreement = new(
        new NetworkLabels([",", ":", "NN", "NNP"], [], [], [], [(0, 0), (1, 0), (2, 1), (3, 2)])
    );

    [TestCase("Title Title Title", Name)]
    [TestCase("Title Title Tithe", Noun)]
    [TestCase("Oda Oda Oda", Noun)]
    [TestCase("title title title", Noun)]
    public void Occurrences_of_a_word_agree_on_its_tag(string text, int expected)
    {
        var words = Words((Name, Noun, 5), (Name, Noun, 3), (Noun, Name, 1));

        Agreement.Apply(text, Spans(text), words);

        words.Select(word => word.Pair).Should().Equal(Name, Name, expected);
    }

    [TestCase("- -- ;", Colon)]
    [TestCase("- -- ,", Comma)]
    public void Dashes_of_an_article_agree_but_commas_stay(string text, int expected)
    {
        var words = Words((Colon, Comma, 5), (Colon, Comma, 30), (Comma, Colon, 1));

        Agreement.Apply(text, Spans(text), words);

        words.Select(word => word.Pair).Should().Equal(Colon, Colon, expected);
    }

    private static TextSpan[] Spans(string text)
    {
        var spans = new List<TextSpan>();
        foreach (var word in text.Split(' '))
        {
            var start = spans.Count == 0 ? 0 : spans[^1].End + 1;
            spans.Add(new TextSpan(start, start + word.Length));
        }

        return [.. spans];
    }

    private static WordReading[] Words(params (int Best, int Second, float Lead)[] words) =>
        [
            .. words.Select(word => new WordReading
            {
                Pair = word.Best,
                SecondPair = word.Second,
                Lead = word.Lead,
            }),
        ];
}
