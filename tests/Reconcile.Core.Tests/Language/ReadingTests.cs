using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Tests.Language;

/// <summary>What the shipped models make of plain sentences: a changed model that fails here is no better.</summary>
public sealed class ReadingTests
{
    [TestCase("The soldiers left the town on Monday.", "soldiers", "left", "nsubj")]
    [TestCase("The soldiers left the town on Monday.", "town", "left", "obj")]
    [TestCase("The soldiers left the town on Monday.", "Monday", "left", "obl")]
    [TestCase("The bridge was destroyed by the flood.", "bridge", "destroyed", "nsubj:pass")]
    [TestCase("The bridge was destroyed by the flood.", "was", "destroyed", "aux:pass")]
    [TestCase("The minister said that the talks had failed.", "failed", "said", "ccomp")]
    [TestCase("The minister said that the talks had failed.", "talks", "failed", "nsubj")]
    [TestCase("Five people died and ten were hurt.", "Five", "people", "nummod")]
    [TestCase("Five people died and ten were hurt.", "hurt", "died", "conj")]
    [TestCase("The old house of the mayor burned down.", "mayor", "house", "nmod")]
    [TestCase("The old house of the mayor burned down.", "old", "house", "amod")]
    [TestCase("He did not enter the city.", "not", "enter", "advmod")]
    public void A_word_hangs_on_the_right_head(string text, string word, string head, string relation)
    {
        var sentence = Read(text);
        var token = sentence.Tokens.Single(t => t.Text == word);

        sentence.Tokens[token.Head].Text.Should().Be(head);
        token.Relation.Should().Be(relation);
    }

    [TestCase("The children were running.", "the child be run .")]
    [TestCase("She shouted that they had bombed the city.", "she shout that they have bomb the city .")]
    [TestCase("Its armies won bigger victories.", "its army win big victory .")]
    [TestCase("I don't know him.", "I do not know he .")]
    [TestCase("The factories’ owners left.", "the factory 's owner leave .")]
    public void Words_have_their_base_form(string text, string lemmas) =>
        string.Join(' ', Read(text).Tokens.Select(token => token.Lemma)).Should().Be(lemmas);

    [Test]
    public void Words_have_tag_and_class()
    {
        var tokens = Read("The two ships quickly left Lima.").Tokens;

        tokens.Select(t => t.Tag).Should().Equal("DT", "CD", "NNS", "RB", "VBD", "NNP", ".");
        tokens
            .Select(t => t.Pos)
            .Should()
            .Equal(
                UniversalPos.Determiner,
                UniversalPos.Numeral,
                UniversalPos.Noun,
                UniversalPos.Adverb,
                UniversalPos.Verb,
                UniversalPos.ProperNoun,
                UniversalPos.Punctuation
            );
    }

    [TestCase("Mr. John Smith lives in Paris.", "Person:John Smith|Location:Paris")]
    [TestCase("Officials in Iran met Robert Miller on Tuesday.", "Location:Iran|Person:Robert Miller")]
    [TestCase("The weather was fine.", "")]
    public void Names_have_their_kind(string text, string names)
    {
        var sentence = Read(text);
        var found = sentence.Names.Select(name =>
            $"{name.Kind}:{text[sentence.SpanOf(name.Tokens).Start..sentence.SpanOf(name.Tokens).End]}"
        );

        string.Join('|', found).Should().Be(names);
    }

    [Test]
    public void Sentences_know_their_paragraph() =>
        Annotator
            .Load()
            .Annotate(ArticleOf("Bridge falls\n\nIt fell. It was old.\n\nNobody died."))
            .Sentences.Select(sentence => sentence.Paragraph)
            .Should()
            .Equal(0, 1, 1, 2);

    [Test]
    public void Only_the_body_is_read()
    {
        var text = new SourceText("title: x\n---\nIt fell.");
        var article = new Article("a", "a.txt", "a", null, null, null, text, new TextSpan(13, 21));

        var sentence = Annotator.Load().Annotate(article).Sentences.Should().ContainSingle().Subject;

        sentence.Span.Should().Be(new TextSpan(13, 21));
    }

    [Test]
    public void A_sentence_is_read_alike_beside_any_others()
    {
        const string Sentence = "The army said on Friday that its troops had taken the airport.";
        var alone = Read(Sentence).Tokens.Select(Describe);

        var together = Annotator
            .Load()
            .Annotate(ArticleOf($"It rained.\n\n{Sentence}\n\nNobody was hurt, the mayor of the old town said."))
            .Sentences[1]
            .Tokens.Select(Describe);

        together.Should().Equal(alone);

        static string Describe(Token token) => $"{token.Text} {token.Lemma} {token.Tag} {token.Head} {token.Relation}";
    }

    private static Sentence Read(string text) =>
        Annotator.Load().Annotate(ArticleOf(text)).Sentences.Should().ContainSingle().Subject;

    private static Article ArticleOf(string text) =>
        new("a", "a.txt", "a", null, null, null, new SourceText(text), new TextSpan(0, text.Length));
}
