using System.Text;
using CsCheck;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Text;

namespace Reconcile.Tests.Articles;

internal sealed class ArticleReaderTests
{
    [Test]
    public void A_text_without_front_matter_is_the_body()
    {
        var article = Read("Fire broke out.\n");

        article.Id.Should().Be("post");
        article.Path.Should().Be("news/post.txt");
        article.Source.Should().Be("post");
        (article.Title, article.Published, article.Url).Should().Be((null, null, null));
        article.Body.Should().Be(new TextSpan(0, 16));
    }

    [Test]
    public void Front_matter_says_where_the_article_is_from()
    {
        const string Text = """
            ---
            title: "Fire: a night of smoke"
            source: Harbour Post
            published: 2024-03-31T22:10:00Z
            url: https://example.org/fire
            ---

            Fire broke out.
            """;

        var article = Read(Text);

        article.Id.Should().Be("post");
        article.Title.Should().Be("Fire: a night of smoke");
        article.Source.Should().Be("Harbour Post");
        article.Published.Should().Be(new DateOnly(2024, 3, 31));
        article.Url.Should().Be("https://example.org/fire");
        article.Text[article.Body].ToString().Trim().Should().Be("Fire broke out.");
        article.Text.Text.Should().Be(Text);
    }

    [TestCase("---\n---\nText", 8)]
    [TestCase("---\r\nurl: x\r\n---  \r\nText", 20)]
    [TestCase("---\n# remark\n---\nText", 17)]
    [TestCase(" ---\nText", 0)]
    [TestCase("----\nText", 0)]
    [TestCase("Text\n---\na: b\n---\n", 0)]
    public void The_body_starts_after_the_closing_line(string text, int start) =>
        Read(text).Body.Should().Be(new TextSpan(start, text.Length));

    [TestCase("---\nText that goes on")]
    [TestCase("---\nA line of prose\n---\nand another")]
    [TestCase("---\n- item\n---\nand another")]
    [TestCase("---")]
    public void A_rule_at_the_head_is_not_taken_for_front_matter(string text)
    {
        var reading = ArticleReader.Read("post.txt", new SourceText(text));

        reading.Article!.Body.Should().Be(new TextSpan(0, text.Length));
        var fault = reading.Diagnostics.Single();
        (fault.Code, fault.Severity).Should().Be((DiagnosticCodes.NoFrontMatter, DiagnosticSeverity.Warning));
    }

    [Test]
    public void Faults_in_the_front_matter_do_not_cost_the_article()
    {
        var reading = ArticleReader.Read(
            "post.txt",
            new SourceText("---\ntitel: x\npublished: yesterday\nsource: [a]\n---\nText")
        );

        reading.Article!.Source.Should().Be("post");
        reading.Article.Published.Should().BeNull();
        string.Concat(reading.Diagnostics.Select(DiagnosticRenderer.Render))
            .Should()
            .Be(
                """
                post.txt:2:1: warning RC1006: the key 'titel' is unknown
                   2 | titel: x
                     | ^^^^^
                   help: did you mean 'title'? allowed: published, source, title, url
                post.txt:3:12: error RC1004: 'yesterday' is not a date
                   3 | published: yesterday
                     |            ^^^^^^^^^
                   help: write it as yyyy-MM-dd, such as 2024-03-31
                post.txt:4:9: error RC1005: a list stands where a single value belongs
                   4 | source: [a]
                     |         ^^^
                   help: write a text

                """
            );
    }

    [Test]
    public void Broken_yaml_in_the_front_matter_costs_only_the_front_matter()
    {
        var reading = ArticleReader.Read("post.txt", new SourceText("---\ntitle: \"x\nsource: y\n---\nText"));

        reading.Article!.Text[reading.Article.Body].ToString().Should().Be("Text");
        reading.Diagnostics.Single().Code.Should().Be(DiagnosticCodes.YamlSyntax);
    }

    [TestCase("a: &x 1", "RC1008")]
    [TestCase("a: !x 1", "RC1009")]
    public void Front_matter_is_the_same_yaml_as_everywhere(string line, string code) =>
        ArticleReader
            .Read("post.txt", new SourceText($"---\n{line}\n---\nText"))
            .Diagnostics.Select(fault => fault.Code)
            .Should()
            .Contain(code);

    [Test]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        using var folder = new StoryFolder().With("post.txt", [0xEF, 0xBB, 0xBF, .. "---\nurl: x\n---\nÉ"u8]);

        var article = ArticleReader.Read(folder["post.txt"]).Article!;

        article.Text.Text.Should().Be("---\nurl: x\n---\nÉ");
        article.Url.Should().Be("x");
    }

    private static IEnumerable<TestCaseData> UnusableFiles()
    {
        yield return File("Empty", [], "RC0003: the article is empty");
        yield return File("Blank", " \n\t\r\n\u00a0"u8.ToArray(), "RC0003: the article is empty");
        yield return File("Head only", "---\ntitle: x\n---\n \n"u8.ToArray(), "RC0003: the article is empty");
        yield return File(
            "Latin 1",
            [.. "one\ncaf"u8, 0xE9, .. " two"u8],
            "RC0004: the byte 0xE9 on line 2 is not UTF-8"
        );
        yield return File("Cut off", [.. "caf"u8, 0xC3], "RC0004: the byte 0xC3 on line 1 is not UTF-8");
        yield return File("Surrogate", [0xED, 0xA0, 0x80], "RC0004: the byte 0xED on line 1 is not UTF-8");
        yield return File("UTF-16 LE", [0xFF, 0xFE, 0x41, 0], "RC0004: the file is UTF-16 or UTF-32 text");
        yield return File("UTF-16 BE", [0xFE, 0xFF, 0, 0x41], "RC0004: the file is UTF-16 or UTF-32 text");
        yield return File("UTF-16 without mark", [0x41, 0, 0x42, 0], "RC0005: the file is binary: byte 1 is 0");
        yield return File("Zip", [0x50, 0x4B, 3, 4, 0, 0], "RC0005: the file is binary: byte 4 is 0");
        yield return File(
            "Large",
            Encoding.ASCII.GetBytes(new string('x', ArticleLimits.FileBytes + 1)),
            "RC0006: the file is larger than 2,097,152 bytes"
        );

        static TestCaseData File(string name, byte[] bytes, string message) =>
            new TestCaseData(bytes, message).SetName(name);
    }

    [TestCaseSource(nameof(UnusableFiles))]
    public void An_unusable_file_is_a_fault_with_its_path(byte[] bytes, string message)
    {
        using var folder = new StoryFolder().With("post.txt", bytes);

        var reading = ArticleReader.Read(folder["post.txt"]);

        reading.Article.Should().BeNull();
        var fault = reading.Diagnostics.Single();
        (fault.Path, $"{fault.Code}: {fault.Message}").Should().Be((folder["post.txt"], message));
    }

    [Test]
    public void The_largest_file_is_read()
    {
        using var folder = new StoryFolder().With("post.txt", new string('x', ArticleLimits.FileBytes));

        ArticleReader.Read(folder["post.txt"]).Article.Should().NotBeNull();
    }

    [TestCase("none.txt", "RC0001: the file does not exist")]
    [TestCase("no/such/folder.txt", "RC0001: the file does not exist")]
    [TestCase("", "RC0002: the file can't be opened")]
    [TestCase("a\0b.txt", "RC0002: the file can't be opened")]
    public void A_path_that_leads_nowhere_is_a_fault(string path, string message)
    {
        var fault = ArticleReader.Read(path).Diagnostics.Single();

        $"{fault.Code}: {fault.Message}".Should().Be(message);
    }

    [Test]
    public void A_folder_is_no_article()
    {
        using var folder = new StoryFolder();

        ArticleReader.Read(folder.Path).Diagnostics.Single().Message.Should().Be("it is a folder, not a file");
    }

    [Test]
    public void Another_ending_is_refused()
    {
        using var folder = new StoryFolder().With("post.xyz", "Text");

        var fault = ArticleReader.Read(folder["post.xyz"]).Diagnostics.Single();

        (fault.Code, fault.Message, fault.Help)
            .Should()
            .Be((DiagnosticCodes.UnknownFileKind, "articles are not read from '.xyz' files", "allowed: .txt, .md"));
    }

    [Test]
    public void A_format_without_a_reader_is_named()
    {
        using var folder = new StoryFolder().With("post.txt", "<!DOCTYPE html><p>Text</p>");

        var fault = ArticleReader.Read(folder["post.txt"]).Diagnostics.Single();

        (fault.Code, fault.Message)
            .Should()
            .Be((DiagnosticCodes.FormatNotInBuild, "this build does not read HTML: it reads plain text, Markdown"));
    }

    [TestCase("[Links](https://x.example) start a text.")]
    [TestCase("{\"a\"} is no JSON.")]
    [TestCase("<p align=center>Markdown may hold tags.</p>")]
    [TestCase("[1] A note.")]
    public void Text_that_begins_like_something_else_stays_text(string text)
    {
        using var folder = new StoryFolder().With("post.md", text);

        var reading = ArticleReader.Read(folder["post.md"]);

        reading.Diagnostics.Should().BeEmpty();
        reading.Article!.Text.Text.Should().Be(text);
    }

    [Test]
    public void No_bytes_make_reading_throw()
    {
        using var folder = new StoryFolder();
        Gen.Byte.Array[0, 60]
            .Sample(
                bytes =>
                {
                    folder.With("post.md", [.. "---\n"u8, .. bytes]);
                    var reading = ArticleReader.Read(folder["post.md"]);
                    (reading.Article is null && reading.Diagnostics.IsEmpty).Should().BeFalse();
                },
                iter: 300,
                threads: 1
            );
    }

    private static Article Read(string text)
    {
        var reading = ArticleReader.Read("news/post.txt", new SourceText(text));
        reading.Diagnostics.Should().BeEmpty();
        return reading.Article!;
    }
}
