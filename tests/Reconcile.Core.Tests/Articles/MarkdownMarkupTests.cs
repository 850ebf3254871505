using System.Diagnostics;
using CsCheck;
using Reconcile.Articles;
using Reconcile.Text;

namespace Reconcile.Tests.Articles;

internal sealed class MarkdownMarkupTests
{
    [TestCase("# Flood in Orsk", "  Flood in Orsk")]
    [TestCase("## Flood ##", "   Flood   ")]
    [TestCase("Flood\n=====\nRain", "Flood\n     \nRain", TestName = "Underlined heading")]
    [TestCase("#1 team wins", "#1 team wins")]
    [TestCase("We are #1", "We are #1")]
    [TestCase("**Three** people *died*.", "  Three   people  died .")]
    [TestCase("a __big__ _fire_", "a   big    fire ")]
    [TestCase("3 * 4 and snake_case_name", "3 * 4 and snake_case_name")]
    [TestCase("\"*Never*,\" he said", "\" Never ,\" he said")]
    [TestCase("the [mayor](https://example.org/a_(b)) said", "the  mayor                             said")]
    [TestCase("the [mayor][1] said", "the  mayor     said")]
    [TestCase("![Smoke over the port](smoke.jpg)", "  Smoke over the port            ")]
    [TestCase("He [the mayor] left", "He [the mayor] left")]
    [TestCase("- one\n* two\n+ three", "  one\n  two\n  three", TestName = "Bullets")]
    [TestCase("18. The police came", "18. The police came")]
    [TestCase("> quoted\n> > twice", "  quoted\n    twice", TestName = "Quotations")]
    [TestCase("one\n\n---\n\n* * *\ntwo", "one\n\n   \n\n     \ntwo", TestName = "Rules")]
    [TestCase("```text\ncode\n```", "       \ncode\n   ", TestName = "Fences")]
    [TestCase("run `make`", "run  make ")]
    [TestCase("a<br>b <em>c</em> <https://example.org>", "a    b     c" + "                           ")]
    [TestCase("5 < 6 and 7 > 6", "5 < 6 and 7 > 6")]
    [TestCase("a <!-- b\nc --> d", "a       \n      d", TestName = "Comment over two lines")]
    [TestCase("a <!-- b", "a <!-- b")]
    [TestCase(@"5 \* 6", "5  * 6")]
    [TestCase("[1]: https://example.org\ntext", "                        \ntext", TestName = "Definition")]
    [TestCase("| a | b |\n|---|:-:|\n| 1 | 2 |", "| a | b |\n         \n| 1 | 2 |", TestName = "Table")]
    [TestCase("rebels -- or so they say", "rebels -- or so they say")]
    public void Marks_become_spaces_and_words_stay(string text, string expected) =>
        ArticleReader.Read("a.md", new SourceText(text)).Article!.Prose().Should().Be(expected);

    [Test]
    public void Plain_text_has_no_markup()
    {
        var article = ArticleReader.Read("a.txt", new SourceText("# *Not* Markdown")).Article!;

        article.Markup.Should().BeEmpty();
        article.Prose().Should().BeSameAs(article.Text.Text);
    }

    [Test]
    public void Front_matter_is_left_alone() =>
        ArticleReader
            .Read("a.md", new SourceText("---\ntitle: '*x*'\n---\n# Head\n"))
            .Article!.Prose()
            .Should()
            .Be("---\ntitle: '*x*'\n---\n  Head\n");

    [Test]
    public void Marks_are_ordered_and_apart_whatever_the_text()
    {
        string[] pieces =
        [
            "a",
            "b ",
            " ",
            "\n",
            "\r\n",
            "*",
            "_",
            "#",
            "# ",
            "[",
            "](",
            ")",
            "`",
            "\\",
            "<",
            ">",
            "<!--",
            "-->",
            "- ",
            "---",
            "|",
            "😀",
        ];
        Gen.Int[0, pieces.Length - 1]
            .Select(i => pieces[i])
            .Array[1, 40]
            .Select(string.Concat)
            .Sample(
                text =>
                {
                    var source = new SourceText(text);
                    var marks = MarkdownMarkup.Find(source, new TextSpan(0, text.Length));
                    for (var i = 0; i < marks.Length; i++)
                    {
                        marks[i].IsEmpty.Should().BeFalse();
                        marks[i].Start.Should().BeGreaterThan(i == 0 ? -1 : marks[i - 1].End);
                        marks[i].End.Should().BeLessThanOrEqualTo(text.Length);
                    }
                },
                iter: 2_000
            );
    }

    [TestCase("[")]
    [TestCase("[x](a(b)")]
    [TestCase("# ")]
    [TestCase("- ")]
    [TestCase("* ")]
    [TestCase("*a")]
    [TestCase("<a ")]
    [TestCase("<!--")]
    [TestCase("`a")]
    [TestCase("> ")]
    [TestCase("_")]
    [TestCase("](")]
    public void A_megabyte_on_one_line_takes_little_time(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, (1 << 20) / pattern.Length)) + "x";
        var clock = Stopwatch.StartNew();

        MarkdownMarkup.Find(new SourceText(text), new TextSpan(0, text.Length));

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }
}
