using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Tests.Language;

public sealed class TokenizerTests
{
    [TestCase("They don't.", "They do n't .")]
    [TestCase("I cannot, you can't", "I can not , you ca n't")]
    [TestCase("Lima's mayor", "Lima 's mayor")]
    [TestCase("the workers’ union’s", "the workers ’ union ’s")]
    [TestCase("We're gonna", "We 're gon na")]
    [TestCase("He'd've", "He 'd 've")]
    [TestCase("a six-mile, non-profit e-mail", "a six - mile , non-profit e-mail")]
    [TestCase("the mid-1990s and '90s", "the mid-1990s and '90s")]
    [TestCase("$1.2bn or US$3m", "$ 1.2 bn or US$ 3 m")]
    [TestCase("20km, 6pm, 20th, 1970s", "20 km , 6 pm , 20th , 1970s")]
    [TestCase("at 6 a.m. in the U.S.", "at 6 a.m. in the U.S.")]
    [TestCase("1,300.5 of 12,000", "1,300.5 of 12,000")]
    [TestCase("see [3,4]", "see [ 3 , 4 ]")]
    [TestCase("10-15 per cent", "10 - 15 per cent")]
    [TestCase("call 555-123-4567", "call 555-123-4567")]
    [TestCase("on 9/11 and/or later", "on 9/11 and / or later")]
    [TestCase("Gen. J. K. Olsen of Acme Inc. met St. Paul.", "Gen. J. K. Olsen of Acme Inc. met St. Paul .")]
    [TestCase("see http://a.example/b?c=d, or mail x@y.example.", "see http://a.example/b?c=d , or mail x@y.example .")]
    [TestCase("''broad-based'' «so»", "'' broad - based '' « so »")]
    [TestCase("“Stop!” she said…", "“ Stop ! ” she said …")]
    [TestCase("wait... no -- yes—maybe", "wait ... no -- yes — maybe")]
    [TestCase("50% of AT&T", "50 % of AT&T")]
    [TestCase("2. The law", "2. The law")]
    [TestCase("It rose by 2. The law", "It rose by 2 . The law")]
    [TestCase("a .38 pistol", "a .38 pistol")]
    [TestCase("e\u0301tude\u200b \ud83d\ude00", "e\u0301tude \ud83d\ude00")]
    public void Words_are_split_as_the_treebanks_do(string text, string expected) =>
        string.Join(' ', Tokenize(text)).Should().Be(expected);

    [TestCase("rock'n'roll")]
    [TestCase("O'Neill")]
    [TestCase("U.N.")]
    [TestCase("1990")]
    [TestCase("H2O")]
    [TestCase("co-operation")]
    public void One_word_stays_one_token(string word) => Tokenize(word).Should().Equal(word);

    [Test]
    public void Only_the_given_part_of_the_text_is_read()
    {
        var tokens = new List<TextSpan>();

        Tokenizer.Tokenize("one two three", new TextSpan(4, 7), tokens);

        tokens.Should().Equal(new TextSpan(4, 7));
    }

    private static List<string> Tokenize(string text)
    {
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return tokens.ConvertAll(span => text[span.Start..span.End]);
    }
}
