using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Tests.Language;

public sealed class InitialismsTests
{
    [TestCase("North Vietnamese Army ( NVA ) . NVA", "North Vietnamese Army NVA NVA")]
    [TestCase("the Union of Small Ports ( USP )", "Union of Small Ports USP")]
    [TestCase("the Port ( USP )", "")]
    [TestCase("( USP ) USP", "")]
    [TestCase("Union , then more words ; Small Ports ( USP )", "")]
    [TestCase("Union Small Ports USP", "")]
    public void Short_names_in_brackets_and_their_long_names_are_organisations(string text, string expected)
    {
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        var words = new WordReading[tokens.Count];
        foreach (ref var word in words.AsSpan())
        {
            word.NameScores[0] = 1;
        }

        Initialisms.Apply(text, tokens.ToArray(), words);
        NameDecoder.Decode(new float[NameDecoder.Labels * NameDecoder.Labels], words);

        var names = tokens.Where((_, i) => words[i].Name is 5 or 6).Select(span => text[span.Start..span.End]);
        string.Join(' ', names).Should().Be(expected);
    }
}
