using Reconcile.Articles;
using Reconcile.Diagnostics;

namespace Reconcile.Tests.Articles;

internal sealed class StoryReaderTests
{
    [Test]
    public void A_folder_gives_its_text_and_markdown_files_by_id()
    {
        using var folder = new StoryFolder()
            .With("b.md", "# Fire")
            .With("a.TXT", "Fire.")
            .With("C.txt", "Fire.")
            .With("README.md", "About these files.")
            .With(".hidden.txt", "Fire.")
            .With("gold.yaml", "]")
            .With("notes.csv", "Fire")
            .With("report.json", "{\"format\": \"reconcile/1\", \"clusters\": []}")
            .With("results.xml", "<?xml version='1.0'?><testsuites/>")
            .With("sub/d.txt", "Fire.");

        var reading = StoryReader.Read([folder.Path]);

        reading.Diagnostics.Should().BeEmpty();
        reading.Story!.Name.Should().Be("harbour-fire");
        reading.Story.Aliases.Should().BeEmpty();
        reading.Story.Articles.Select(article => article.Id).Should().Equal("C", "a", "b");
        reading.Story.Articles[0].Path.Should().Be(folder["C.txt"]);
    }

    [Test]
    public void Files_of_one_folder_give_the_same_story_in_any_order()
    {
        using var folder = new StoryFolder().With("a.txt", "Fire.").With("b.txt", "Smoke.");

        var reading = StoryReader.Read([folder["b.txt"], folder["a.txt"], folder["b.txt"]]);

        reading.Diagnostics.Should().BeEmpty();
        reading.Story!.Name.Should().Be("harbour-fire");
        reading.Story.Articles.Select(article => article.Id).Should().Equal("a", "b");
    }

    [Test]
    public void A_story_file_names_lists_and_adds_aliases()
    {
        using var folder = new StoryFolder()
            .With(
                "story.yaml",
                """
                name: Fire at the harbour
                articles:
                  - {id: post, file: texts/one.txt, source: Harbour Post, title: Smoke, published: 2024-03-31}
                  - file: two.md
                aliases:
                  - [Harbour Company, the company]
                  - [Ms Rey, Ana Rey]
                """
            )
            .With("texts/one.txt", "---\nsource: x\ntitle: y\npublished: 2020-01-01\nurl: z\n---\nFire.")
            .With("two.md", "Fire.");

        var reading = StoryReader.Read([folder["story.yaml"]]);

        reading.Diagnostics.Should().BeEmpty();
        reading.Story!.Name.Should().Be("Fire at the harbour");
        reading
            .Story.Aliases.Select(group => string.Join('=', group))
            .Should()
            .Equal("Harbour Company=the company", "Ms Rey=Ana Rey");
        reading
            .Story.Articles.Select(article =>
                (article.Id, article.Source, article.Title, article.Published, article.Url)
            )
            .Should()
            .Equal(("post", "Harbour Post", "Smoke", new DateOnly(2024, 3, 31), "z"), ("two", "two", null, null, null));
    }

    [Test]
    public void A_story_file_states_families()
    {
        using var folder = new StoryFolder()
            .With("story.yaml", "families: [[b, a], [c], [d, a, c], x, []]\n")
            .With("a.txt", "Fire.")
            .With("b.txt", "Fire.")
            .With("c.txt", "Fire.");

        var reading = StoryReader.Read([folder.Path]);

        reading.Story!.Families.Select(family => string.Join('+', family)).Should().Equal("b+a", "c");
        reading
            .Diagnostics.Select(fault => folder.Shorten(DiagnosticRenderer.Render(fault)).Split('\n')[0])
            .Should()
            .Equal(
                "story.yaml:1:26: error RC0015: the story has no article 'd'",
                "story.yaml:1:29: error RC0015: 'a' is in a family already",
                "story.yaml:1:32: error RC0015: 'c' is in a family already",
                "story.yaml:1:36: error RC1005: a single value stands where a list belongs"
            );
    }

    [Test]
    public void A_story_file_states_rates_between_currencies()
    {
        using var folder = new StoryFolder()
            .With("story.yaml", "rates: {GBP: 1.27, base: USD, EUR: 1.08}\n")
            .With("a.txt", "Fire.");

        var reading = StoryReader.Read([folder.Path]);

        reading.Diagnostics.Should().BeEmpty();
        reading.Story!.Rates!.Base.Should().Be("USD");
        reading.Story.Rates.Rates.Should().Equal(new ExchangeRate("EUR", 1.08), new ExchangeRate("GBP", 1.27));
        reading.Story.Rates.FactorOf("USD").Should().Be(1);
        reading.Story.Rates.FactorOf("JPY").Should().BeNull();
    }

    [TestCase("rates: {EUR: 1.08}", "story.yaml:1:9: error RC1007: the key 'base' is missing")]
    [TestCase("rates: {base: euro}", "story.yaml:1:15: error RC0017: 'euro' is no currency that amounts are read in")]
    [TestCase(
        "rates: {base: USD, EURO: 1.08}",
        "story.yaml:1:20: error RC0017: 'EURO' is no currency that amounts are read in"
    )]
    [TestCase("rates: {base: USD, USD: 2}", "story.yaml:1:20: error RC0017: 'USD' is the base, which is worth 1")]
    [TestCase("rates: {base: USD, EUR: much}", "story.yaml:1:25: error RC1004: 'much' is not a number")]
    [TestCase("rates: {base: USD, EUR: 0}", "story.yaml:1:25: error RC1004: 0 is out of bounds")]
    [TestCase("rates: [USD]", "story.yaml:1:8: error RC1005: a list stands where a mapping belongs")]
    public void A_faulty_rate_is_told_and_counts_as_not_there(string file, string fault)
    {
        using var folder = new StoryFolder().With("story.yaml", file + "\n").With("a.txt", "Fire.");

        var reading = StoryReader.Read([folder.Path]);

        reading
            .Diagnostics.Select(found => folder.Shorten(DiagnosticRenderer.Render(found)).Split('\n')[0])
            .Should()
            .Equal(fault);
        (reading.Story!.Rates?.Rates.IsEmpty ?? true).Should().BeTrue();
    }

    [Test]
    public void A_story_file_without_list_keeps_all_articles_of_the_folder()
    {
        using var folder = new StoryFolder()
            .With("story.yaml", "name: x\n")
            .With("a.txt", "Fire.")
            .With("b.txt", "Fire.");

        StoryReader.Read([folder.Path]).Story!.Articles.Should().HaveCount(2);
    }

    [Test]
    public void Every_fault_is_told_and_the_other_articles_are_read()
    {
        using var folder = new StoryFolder()
            .With(
                "story.yaml",
                """
                nam: x
                articles:
                  - {file: a.txt, sauce: b}
                  - {id: a, file: other.txt}
                  - {file: ../secret.txt}
                  - {file: /etc/hostname}
                  - {file: ./a.txt}
                  - {id: nameless}
                  - a.txt
                  - {file: gone.txt}
                  - {file: empty.txt}
                aliases: [[one], one, [two, 2, {}]]
                """
            )
            .With("a.txt", "Fire.")
            .With("other.txt", "Fire.")
            .With("unlisted.txt", "Fire.")
            .With("empty.txt", "");

        var reading = StoryReader.Read([folder.Path]);

        reading.Story!.Articles.Select(article => article.Id).Should().Equal("a");
        reading.Story.Aliases.Single().Should().Equal("two", "2");
        reading
            .Diagnostics.Select(fault => folder.Shorten(DiagnosticRenderer.Render(fault)).Split('\n')[0])
            .Should()
            .Equal(
                "empty.txt: error RC0003: the article is empty",
                "gone.txt: error RC0001: the file does not exist",
                "other.txt: error RC0010: the id 'a' belongs to 'a.txt' already",
                "story.yaml:1:1: warning RC1006: the key 'nam' is unknown",
                "story.yaml:3:19: warning RC1006: the key 'sauce' is unknown",
                "story.yaml:5:12: error RC0012: '../secret.txt' leaves the story's folder",
                "story.yaml:6:12: error RC0012: '/etc/hostname' leaves the story's folder",
                "story.yaml:7:12: error RC0010: './a.txt' is listed twice",
                "story.yaml:8:6: error RC1007: the key 'file' is missing",
                "story.yaml:9:5: error RC1005: a single value stands where a mapping belongs",
                "story.yaml:12:11: error RC0013: a group of aliases needs at least two names",
                "story.yaml:12:18: error RC1005: a single value stands where a list belongs",
                "story.yaml:12:32: error RC1005: a mapping stands where a single value belongs",
                "unlisted.txt: warning RC0014: story.yaml lists articles, but not this one: it is not read"
            );
    }

    [TestCase("link.txt")]
    [TestCase("linked/a.txt")]
    public void A_story_file_can_not_lead_out_through_a_link(string file)
    {
        using var outside = new StoryFolder().With("a.txt", "Secret.");
        using var folder = new StoryFolder().With("story.yaml", $"articles:\n  - file: {file}\n");
        File.CreateSymbolicLink(folder["link.txt"], outside["a.txt"]);
        Directory.CreateSymbolicLink(folder["linked"], outside.Path);

        var reading = StoryReader.Read([folder.Path]);

        reading.Story.Should().BeNull();
        reading.Diagnostics.Select(fault => fault.Code).Should().Contain(DiagnosticCodes.PathOutsideStory);
    }

    [TestCase("articles: [", "RC1001")]
    [TestCase("[a]", "RC1005")]
    [TestCase("articles: a.txt", "RC1005")]
    [TestCase("", null)]
    [TestCase("# nothing yet", null)]
    public void A_story_file_that_says_nothing_leaves_the_folder_as_it_is(string yaml, string? code)
    {
        using var folder = new StoryFolder().With("story.yaml", yaml).With("a.txt", "Fire.");

        var reading = StoryReader.Read([folder.Path]);

        reading.Story!.Articles.Select(article => article.Id).Should().Equal("a");
        reading.Diagnostics.Select(fault => fault.Code).Should().Equal(code is null ? [] : [code]);
    }

    [Test]
    public void Of_two_files_with_one_id_the_first_path_is_kept_whatever_the_order()
    {
        using var folder = new StoryFolder().With("x/report.txt", "One.").With("y/report.md", "Two.");
        string[] paths = [folder["x/report.txt"], folder["y/report.md"]];

        foreach (var order in (string[][])[paths, [.. paths.Reverse()]])
        {
            var reading = StoryReader.Read([.. order]);

            reading.Story!.Articles.Single().Path.Should().Be(paths[0]);
            reading.Story.Name.Should().Be("story");
            var fault = reading.Diagnostics.Single();
            (fault.Code, fault.Path).Should().Be((DiagnosticCodes.DuplicateArticle, paths[1]));
        }
    }

    [Test]
    public void A_missing_path_does_not_stop_the_others()
    {
        using var folder = new StoryFolder().With("a.txt", "Fire.");

        var reading = StoryReader.Read([folder["none"], folder["a.txt"]]);

        reading.Story!.Articles.Should().ContainSingle();
        reading.Diagnostics.Single().Code.Should().Be(DiagnosticCodes.FileNotFound);
    }

    [Test]
    public void A_folder_without_articles_gives_no_story()
    {
        using var folder = new StoryFolder().With("notes.csv", "x");

        var reading = StoryReader.Read([folder.Path]);

        reading.Story.Should().BeNull();
        folder
            .Shorten(DiagnosticRenderer.Render(reading.Diagnostics.Single()))
            .Should()
            .Be(".: error RC0009: no article was read\n");
    }

    [Test]
    public void The_first_two_hundred_articles_are_read()
    {
        using var folder = new StoryFolder();
        for (var i = 0; i <= ArticleLimits.Articles; i++)
        {
            folder.With(FormattableString.Invariant($"{i:D3}.txt"), "Fire.");
        }

        var reading = StoryReader.Read([folder.Path]);

        reading.Story!.Articles.Should().HaveCount(200);
        folder
            .Shorten(DiagnosticRenderer.Render(reading.Diagnostics.Single()))
            .Should()
            .Be(
                "200.txt: error RC0008: the story has more than 200 articles\n   help: this and the rest are left out\n"
            );
    }

    [Test]
    public void Reading_without_a_path_is_the_callers_fault() =>
        FluentActions.Invoking(() => StoryReader.Read([])).Should().Throw<ArgumentException>();

    [Test]
    public void A_file_of_the_folder_in_a_format_without_a_reader_is_a_warning()
    {
        using var folder = new StoryFolder().With("a.txt", "Fire.").With("b.html", "<p>Fire</p>");

        var reading = StoryReader.Read([folder.Path]);

        reading.Story!.Articles.Should().ContainSingle();
        var fault = reading.Diagnostics.Single();
        (fault.Severity, fault.Code).Should().Be((DiagnosticSeverity.Warning, DiagnosticCodes.FormatNotInBuild));
    }
}
