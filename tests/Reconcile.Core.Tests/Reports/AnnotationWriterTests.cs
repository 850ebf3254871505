using System.Text.Json;
using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Reports;
using Reconcile.Tests.Language;
using Reconcile.Text;

namespace Reconcile.Tests.Reports;

internal sealed class AnnotationWriterTests
{
    // Two tokens without a space between them, a line end within a sentence, a name of two tokens.
    private const string Text = "Ana\nRey can't.\n\nÉté";

    private static readonly AnnotatedArticle Article = new(
        ArticleReader.Read("news/post.txt", new SourceText(Text)).Article!,
        [
            new Sentence(
                0,
                0,
                [
                    Token(0, 3, "Ana", UniversalPos.ProperNoun, "NNP", 2, "nsubj"),
                    Token(4, 7, "Rey", UniversalPos.ProperNoun, "NNP", 0, "flat"),
                    Token(8, 10, "can", UniversalPos.Verb, "MD", -1, "root"),
                    Token(10, 13, "not", UniversalPos.Particle, "RB", 2, "advmod"),
                    Token(13, 14, ".", UniversalPos.Punctuation, ".", 2, "punct"),
                ],
                [new Name(new TokenRange(0, 2), NameKind.Person)]
            ),
            new Sentence(1, 1, [Token(16, 19, "été", UniversalPos.Noun, "NN", -1, "root")], []),
        ]
    );

    [Test]
    public void Text_is_a_table_a_sentence() =>
        new TextAnnotationWriter()
            .Write(UnderstoodArticle.Of(Article))
            .Should()
            .Be(
                """
                news/post.txt:1:1: sentence 1
                  1  Ana  Ana  PROPN  NNP  3 nsubj
                  2  Rey  Rey  PROPN  NNP  1 flat
                  3  ca   can  VERB   MD   0 root
                  4  n't  not  PART   RB   3 advmod
                  5  .    .    PUNCT  .    3 punct
                  PER Ana Rey

                news/post.txt:4:1: sentence 2
                  1  Été  été  NOUN  NN  0 root

                """
            );

    [Test]
    public void Conllu_has_ten_columns_and_comments_for_document_paragraph_and_sentence() =>
        new ConlluAnnotationWriter()
            .Write(UnderstoodArticle.Of(Article))
            .Should()
            .Be(
                """
                # newdoc id = post
                # newpar
                # sent_id = post-1
                # text = Ana Rey can't.
                1	Ana	Ana	PROPN	NNP	_	3	nsubj	_	Start=0|End=3|NER=B-PER
                2	Rey	Rey	PROPN	NNP	_	1	flat	_	Start=4|End=7|NER=I-PER
                3	ca	can	VERB	MD	_	0	root	_	SpaceAfter=No|Start=8|End=10
                4	n't	not	PART	RB	_	3	advmod	_	SpaceAfter=No|Start=10|End=13
                5	.	.	PUNCT	.	_	3	punct	_	Start=13|End=14

                # newpar
                # sent_id = post-2
                # text = Été
                1	Été	été	NOUN	NN	_	0	root	_	Start=16|End=19


                """
            );

    [Test]
    public void Json_gives_the_offsets_of_everything()
    {
        var written = new JsonAnnotationWriter().Write(UnderstoodArticle.Of(Article));

        written.Should().EndWith("}\n").And.NotContain("\r").And.Contain("\"Été\"");
        using var json = JsonDocument.Parse(written);
        var root = json.RootElement;
        root.GetProperty("format").GetString().Should().Be("reconcile-annotation/1");
        root.GetProperty("article").GetProperty("id").GetString().Should().Be("post");
        root.GetProperty("article").GetProperty("published").ValueKind.Should().Be(JsonValueKind.Null);
        var first = root.GetProperty("sentences")[0];
        first
            .GetProperty("names")[0]
            .GetRawText()
            .Should()
            .ContainAll("\"start\": 0", "\"end\": 7", "\"kind\": \"PER\"");
        foreach (var token in first.GetProperty("tokens").EnumerateArray())
        {
            var (start, end) = (token.GetProperty("start").GetInt32(), token.GetProperty("end").GetInt32());
            Text[start..end].Should().Be(token.GetProperty("text").GetString());
        }
    }

    [Test]
    public void Text_tells_values_and_what_is_asserted_how_surely_and_by_whom()
    {
        var article = Tree.Article(
            "Hale/NNP/1/nsubj claimed/VBD/-1//claim that/IN/5/mark 12/CD/4/nummod troops/NNS/5/nsubj/troop fled/VBD/1/ccomp/flee on/IN/7/case Monday/NNP/5/obl ././1/punct"
        );

        var written = new TextAnnotationWriter(showsPropositions: true).Write(UnderstoodArticle.Of(article));

        written[written.IndexOf("  quantity", StringComparison.Ordinal)..]
            .Should()
            .Be(
                """
                  quantity 12 = 12
                  time Monday
                  complement “12 troops fled on Monday”
                    predicate   flee (positive, reported)
                    agent       12 troops
                    oblique     on Monday
                    said by     Hale (“claimed”)

                """
            );
    }

    [Test]
    public void Json_has_values_and_propositions()
    {
        var article = Tree.Article(
            "Hale/NNP/1/nsubj claimed/VBD/-1//claim that/IN/5/mark 12/CD/4/nummod troops/NNS/5/nsubj/troop fled/VBD/1/ccomp/flee on/IN/7/case Monday/NNP/5/obl ././1/punct"
        );

        using var json = JsonDocument.Parse(new JsonAnnotationWriter().Write(UnderstoodArticle.Of(article)));
        var sentence = json.RootElement.GetProperty("sentences")[0];

        sentence.GetProperty("quantities")[0].GetProperty("low").GetDouble().Should().Be(12);
        sentence.GetProperty("times")[0].GetProperty("text").GetString().Should().Be("Monday");
        var proposition = sentence.GetProperty("propositions")[0];
        proposition.GetProperty("lemma").GetString().Should().Be("flee");
        proposition.GetProperty("certainty").GetString().Should().Be("reported");
        proposition
            .GetProperty("arguments")
            .EnumerateArray()
            .Select(argument => argument.GetProperty("role").GetString())
            .Should()
            .Equal("agent", "oblique");
        var attribution = proposition.GetProperty("attribution");
        attribution.GetProperty("source").GetProperty("text").GetString().Should().Be("Hale");
        attribution.GetProperty("cue").GetProperty("lemma").GetString().Should().Be("claim");
    }

    [Test]
    public void Control_characters_of_an_article_do_not_reach_the_terminal()
    {
        var hostile = new AnnotatedArticle(
            ArticleReader.Read("a.txt", new SourceText("\u001b[2J")).Article!,
            [
                new Sentence(
                    0,
                    0,
                    [new Token(new TextSpan(0, 4), "\u001b[2J", "x", UniversalPos.Other, "FW", -1, "root")],
                    []
                ),
            ]
        );

        new TextAnnotationWriter()
            .Write(UnderstoodArticle.Of(hostile))
            .Should()
            .NotContain("\u001b")
            .And.Contain("\ufffd[2J");
    }

    private static Token Token(
        int start,
        int end,
        string lemma,
        UniversalPos pos,
        string tag,
        int head,
        string relation
    ) => new(new TextSpan(start, end), Text[start..end], lemma, pos, tag, head, relation);
}
