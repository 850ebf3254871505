using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Tests.Language;

public sealed class NamePhrasesTests
{
    private static readonly NamePhrases Phrases = Build(
        ("Bank of England", 4),
        ("New England", 2),
        ("England Test", 8)
    );

    [TestCase("the Bank of England said", "0 8 9 9 0")]
    [TestCase("BANK OF ENGLAND", "8 9 9")]
    [TestCase("a bank of England", "0 0 0 0")]
    [TestCase("Bank of New England", "0 0 4 5")]
    [TestCase("New England Test", "4 5 0")]
    [TestCase("Bank of", "0 0")]
    [TestCase("England", "0")]
    public void The_longest_name_that_begins_with_a_capital_is_marked(string sentence, string expected)
    {
        var marks = new byte[sentence.Split(' ').Length];
        Array.Fill(marks, (byte)77);

        Phrases.Mark(sentence, Spans(sentence), marks);

        string.Join(' ', marks).Should().Be(expected);
    }

    [TestCase("Security Council", 4)]
    [TestCase("New Zealand", 2)]
    [TestCase("Super Bowl", 8)]
    public void The_dictionary_has_names_of_several_words(string name, byte kind)
    {
        var marks = new byte[2];

        FormDictionary.Read(ModelFile.Load("forms")).Phrases.Mark(name, Spans(name), marks);

        marks.Should().Equal((byte)(2 * kind), (byte)((2 * kind) + 1));
    }

    private static NamePhrases Build(params (string Name, byte Kind)[] names)
    {
        var ordered = names.Select(name => (Key: NamePhrases.KeyOf(name.Name, Spans(name.Name)), name.Kind)).Order();
        return new NamePhrases([.. ordered.Select(pair => pair.Key)], [.. ordered.Select(pair => pair.Kind)]);
    }

    private static TextSpan[] Spans(string sentence)
    {
        var start = 0;
        return
        [
            .. sentence
                .Split(' ')
                .Select(word =>
                {
                    var span = new TextSpan(start, start + word.Length);
                    start += word.Length + 1;
                    return span;
                }),
        ];
    }
}
