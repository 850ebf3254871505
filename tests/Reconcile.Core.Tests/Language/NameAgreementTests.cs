using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Tests.Language;

public sealed class NameAgreementTests
{
    [Test]
    public void Occurrences_of_a_word_agree_on_what_it_names()
    {
        // A person for sure, then perhaps a place.
        var words = Words([0, 0, 9, 0, 0, 0, 0], [0, 0.5f, 0, 1, 0, 0, 0]);

        NameAgreement.Apply("Ito Ito", [new TextSpan(0, 3), new TextSpan(4, 7)], words);
        NameDecoder.Decode(new float[NameDecoder.Labels * NameDecoder.Labels], words.AsSpan(1));

        words[1].Name.Should().Be(1);
    }

    [TestCase("Ito Oda")]
    [TestCase("ito ito")]
    [TestCase("Ito ITO")]
    public void Other_words_keep_their_scores(string text)
    {
        var words = Words([0, 0, 9, 0, 0, 0, 0], [0, 0.5f, 0, 1, 0, 0, 0]);

        NameAgreement.Apply(text, [new TextSpan(0, 3), new TextSpan(4, 7)], words);

        words[1].NameScores[1].Should().Be(0.5f);
        words[1].NameScores[3].Should().Be(1);
    }

    private static WordReading[] Words(params float[][] scores)
    {
        var words = new WordReading[scores.Length];
        for (var i = 0; i < words.Length; i++)
        {
            scores[i].CopyTo(words[i].NameScores);
        }

        return words;
    }
}
