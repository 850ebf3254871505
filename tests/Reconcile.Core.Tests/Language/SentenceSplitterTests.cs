using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Tests.Language;

public sealed class SentenceSplitterTests
{
    [TestCase("The bridge fell. Nobody was hurt.", "The bridge fell.|Nobody was hurt.")]
    [TestCase("Mr. Olsen met Gen. Ito. They talked.", "Mr. Olsen met Gen. Ito.|They talked.")]
    [TestCase(
        "It began on oct. 7 near dr. Ito's house. They ran.",
        "It began on oct. 7 near dr. Ito's house.|They ran."
    )]
    [TestCase("Two came in dec. Nobody left.", "Two came in dec.|Nobody left.")]
    [TestCase("J. K. Olsen left. He was 40.", "J. K. Olsen left.|He was 40.")]
    [TestCase("It came from the U.S. The ship sank.", "It came from the U.S.|The ship sank.")]
    [TestCase("The U.S. Navy came at 6 p.m. on Monday.", "The U.S. Navy came at 6 p.m. on Monday.")]
    [TestCase("\"We go,\" he said. \"Now.\" They went.", "\"We go,\" he said.|\"Now.\"|They went.")]
    [TestCase("“We stop.” He sat down.", "“We stop.”|He sat down.")]
    [TestCase("He said: \"It is over. \" Then he left.", "He said: \"It is over. \"|Then he left.")]
    [TestCase("\"Hide!\" Olsen said. They hid.", "\"Hide!\" Olsen said.|They hid.")]
    [TestCase("It cost 1.5m. Who paid? Nobody!", "It cost 1.5m.|Who paid?|Nobody!")]
    [TestCase("LIMA, Nov 12 (Agency) - Troops moved. They won.", "LIMA, Nov 12 (Agency) - Troops moved.|They won.")]
    [TestCase("TROOPS moved north. THEY won.", "TROOPS moved north.|THEY won.")]
    [TestCase("He had a . 38 revolver.", "He had a . 38 revolver.")]
    [TestCase("Acme Inc. (the firm) said so.", "Acme Inc. (the firm) said so.")]
    [TestCase("Bridge falls in Lima\nTwo people died.", "Bridge falls in Lima|Two people died.")]
    [TestCase("Bridge falls in Lima\r\n\r\nTwo people died.", "Bridge falls in Lima|Two people died.")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected) =>
        Split(text).Should().Equal(expected.Split('|'));

    [Test]
    public void Wrapped_lines_are_one_paragraph()
    {
        const string Text = """
            Bridge falls

            The old bridge over the river fell on Monday after two days of heavy rain
            that had swollen the river to its highest level in years, and the mayor of
            the town said that nobody had been on it at the time because the police had
            closed it on Sunday.
            The army will build another one.
            """;

        Split(Text).Should().HaveCount(3);
    }

    [Test]
    public void A_list_of_short_lines_is_not_taken_for_wrapped_text() =>
        Split("Lima 12 dead and many others hurt\nCusco 3 dead\nPuno no deaths at all so far\nIca 1 dead\n")
            .Should()
            .HaveCount(4);

    [Test]
    public void A_sentence_without_end_is_cut_after_a_comma()
    {
        var text = string.Concat(Enumerable.Repeat("one two three four, ", 100));

        var sentences = Split(text);

        sentences.Should().HaveCountGreaterThan(1).And.OnlyContain(sentence => sentence.EndsWith(','));
    }

    private static List<string> Split(string text)
    {
        var tokens = new List<TextSpan>();
        var ends = new List<int>();
        foreach (var paragraph in ParagraphFinder.Find(text, new TextSpan(0, text.Length)))
        {
            var first = tokens.Count;
            Tokenizer.Tokenize(text, paragraph, tokens);
            SentenceSplitter.Split(text, tokens, first, ends);
        }

        var start = 0;
        return ends.ConvertAll(end =>
        {
            var sentence = text[tokens[start].Start..tokens[end - 1].End];
            start = end;
            return sentence;
        });
    }
}
