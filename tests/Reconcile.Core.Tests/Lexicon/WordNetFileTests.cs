using Reconcile.Lexicon;

namespace Reconcile.Tests.Lexicon;

public sealed class WordNetFileTests
{
    [Test]
    public void Every_lemma_is_found_under_its_own_text_and_is_a_member_of_its_synsets()
    {
        var file = new WordNetFile(Embedded());
        for (var lemma = 0; lemma < file.LemmaCount; lemma += 97)
        {
            var text = System.Text.Encoding.ASCII.GetBytes(file.LemmaText(lemma));
            file.FindLemma(text).Should().Be(lemma);
            foreach (var wordClass in Enum.GetValues<WordClass>())
            {
                foreach (var sense in file.Senses(lemma, wordClass))
                {
                    file.Synset(sense.Synset).IndexOf(lemma).Should().BeGreaterThanOrEqualTo(0);
                }
            }
        }
    }

    [Test]
    public void Every_relation_leads_to_a_synset_and_a_word_of_it()
    {
        var file = new WordNetFile(Embedded());
        for (var synset = 0; synset < file.SynsetCount; synset += 31)
        {
            foreach (var link in file.Synset(synset).Links())
            {
                link.Target.Should().BeInRange(0, file.SynsetCount - 1);
                link.TargetWord.Should().BeInRange(0, file.Synset(link.Target).MemberCount);
            }
        }
    }

    [Test]
    public void A_damaged_file_is_refused()
    {
        var bytes = Embedded();
        bytes[bytes.Length / 2] ^= 1;
        var read = () => new WordNetFile(bytes);
        read.Should().Throw<InvalidDataException>().WithMessage("The packed WordNet file is damaged.");
    }

    [Test]
    public void Another_layout_is_refused()
    {
        var bytes = Embedded();
        bytes[4] = 99;
        var read = () => new WordNetFile(bytes);
        read.Should()
            .Throw<InvalidDataException>()
            .WithMessage("The packed WordNet file has layout 99; this program reads 1.");
    }

    [TestCase(0)]
    [TestCase(3)]
    [TestCase(100)]
    public void Something_else_is_refused(int length)
    {
        var read = () => new WordNetFile(new byte[length]);
        read.Should().Throw<InvalidDataException>().WithMessage("Not a packed WordNet file.");
    }

    private static byte[] Embedded()
    {
        using var stream = typeof(WordNet).Assembly.GetManifestResourceStream("models/wordnet.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
