using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Tests.Language;

namespace Reconcile.Tests.Lexicon;

internal sealed class VerbPhrasesTests
{
    private static readonly VerbPhrases Phrases = Make();

    [TestCase("They/PRP/1/nsubj took/VBD/-1//take shelter/NN/1/obj", "shelter", "took shelter")]
    [TestCase(
        "They/PRP/1/nsubj took/VBD/-1//take some/DT/3/det shelter/NN/1/obj",
        "shelter",
        "took shelter",
        TestName = "With_a_word_between"
    )]
    [TestCase(
        "Police/NNS/1/nsubj took/VBD/-1//take two/CD/3/nummod men/NNS/1/obj/man into/IN/5/case custody/NN/1/obl",
        "arrest",
        "took into custody"
    )]
    [TestCase("She/PRP/1/nsubj took/VBD/-1//take the/DT/3/det oath/NN/1/obj", "inaugurate", "took oath")]
    [TestCase("They/PRP/1/nsubj took/VBD/-1//take the/DT/3/det town/NN/1/obj", null, null)]
    [TestCase(
        "They/PRP/1/nsubj took/VBD/-1//take the/DT/3/det plan/NN/1/obj of/IN/8/case the/DT/8/det firm/NN/8/nmod 's/POS/6/case shelter/NN/3/nmod",
        null,
        null,
        TestName = "Of_another_phrase"
    )]
    [TestCase(
        "A/DT/1/det jury/NN/2/nsubj found/VBD/-1//find him/PRP/2/obj not/RB/5/advmod guilty/JJ/2/xcomp",
        "acquit",
        "found not guilty"
    )]
    [TestCase(
        "A/DT/1/det jury/NN/2/nsubj never/RB/4/advmod found/VBD/-1//find him/PRP/3/obj guilty/JJ/3/xcomp",
        "convict",
        "found guilty",
        TestName = "Denied_as_a_whole"
    )]
    [TestCase(
        "They/PRP/1/nsubj took/VBD/-1//take control/NN/1/obj of/IN/5/case the/DT/5/det town/NN/2/nmod",
        "seize",
        "took control of"
    )]
    [TestCase("They/PRP/1/nsubj picked/VBD/-1//pick up/RP/1/compound:prt boxes/NNS/1/obj/box", null, null)]
    public void A_verb_with_its_noun_means_what_one_word_does(string row, string? meaning, string? words)
    {
        var sentence = Tree.Article(row).Sentences[0];
        var verb = Enumerable.Range(0, sentence.Tokens.Length).First(i => sentence.Tokens[i].Head < 0);

        var phrase = Phrases.At(sentence, verb);

        phrase?.Meaning.Lemma.Should().Be(meaning);
        (phrase is null ? null : string.Join(' ', phrase.Tokens.Select(token => sentence.Tokens[token].Text)))
            .Should()
            .Be(words);
    }

    private static VerbPhrases Make()
    {
        var phrases = new VerbPhrases();
        phrases.Add("take shelter", new Lexeme("shelter", UniversalPos.Verb));
        phrases.Add("take into custody", new Lexeme("arrest", UniversalPos.Verb));
        phrases.Add("take the oath", new Lexeme("inaugurate", UniversalPos.Verb));
        phrases.Add("find guilty", new Lexeme("convict", UniversalPos.Verb));
        phrases.Add("find not guilty", new Lexeme("acquit", UniversalPos.Verb));
        phrases.Add("take control of", new Lexeme("seize", UniversalPos.Verb));
        phrases.Add("pick up", new Lexeme("arrest", UniversalPos.Verb));
        return phrases;
    }
}
