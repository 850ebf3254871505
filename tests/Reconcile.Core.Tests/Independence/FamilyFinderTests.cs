using System.Diagnostics;
using Reconcile.Comparison;
using Reconcile.Independence;
using Reconcile.Lexicon;
using Reconcile.Text;

namespace Reconcile.Tests.Independence;

internal sealed class FamilyFinderTests
{
    private static readonly FamilyFinder Finder = FamilyFinder.With(
        Lexicons.Shipped,
        TolerancesReader.ReadDefault().Tolerances!.Copies
    );

    [Test]
    public void A_text_that_two_articles_print_makes_them_one_source()
    {
        var families = Finder.Find(
            Sources.Story(Sources.Flood, Sources.Retold, "Our reporter writes: " + Sources.Flood)
        );

        var family = families.All.Single();
        family.Articles.Should().Equal("a", "c");
        family.Reason.Should().Be(FamilyReason.Detected);
        family.Agency.Should().BeNull();
        family.Copies.Single().Share.Should().Be(1);
        family.Copies.Single().OtherShare.Should().BeApproximately(55.0 / 58, 0.02);
        families.Of("b").Should().BeNull();
        families.Of("c").Should().BeSameAs(family);
    }

    [Test]
    public void A_story_that_is_retold_in_other_words_is_a_source_of_its_own() =>
        Finder.Find(Sources.Story(Sources.Flood, Sources.Retold)).All.Should().BeEmpty();

    [Test]
    public void Words_are_compared_without_case_marks_and_line_ends()
    {
        var changed = Sources.Flood.ToUpperInvariant().Replace(' ', '\n').Replace(".", " -", StringComparison.Ordinal);

        Finder.Find(Sources.Story(Sources.Flood, changed)).All.Single().Copies[0].Containment.Should().Be(1);
    }

    [Test]
    public void A_quotation_that_both_print_is_no_copied_text()
    {
        var said = string.Join("\n", Enumerable.Repeat($"{Sources.Quotation}, she said.", 4));

        Finder.Find(Sources.Story(Sources.Retold + said, "Nobody was hurt in Tornby. " + said)).All.Should().BeEmpty();
    }

    [Test]
    public void A_copy_with_a_sentence_changed_is_found_with_its_longest_common_words()
    {
        var changed = Sources.Flood.Replace("some forty residents", "52 residents", StringComparison.Ordinal);

        var copy = Finder.Find(Sources.Story(Sources.Flood, changed)).All.Single().Copies.Single();

        copy.Runs.Should().HaveCount(2);
        Sources.Flood[copy.Longest.Span.Start..copy.Longest.Span.End].Should().StartWith("residents of a nursing home");
        changed[copy.Longest.Other.Start..copy.Longest.Other.End].Should().EndWith("middle pier");
    }

    [Test]
    public void A_chain_of_copies_is_one_family()
    {
        const string More = """
            Insurers expect claims of thirty million crowns from shops and restaurants around the harbour alone. The
            county has promised to pay for sandbags, pumps and fuel, but not for goods that stood in cellars.
            """;

        Finder
            .Find(Sources.Story(Sources.Flood, $"{Sources.Flood} {More}", $"{More} {Sources.Retold}"))
            .All.Single()
            .Articles.Should()
            .Equal("a", "b", "c");
    }

    [TestCase("TORNBY, March 4 (AP) - The dyke broke.", "Associated Press")]
    [TestCase("TORNBY (Reuters) — The dyke broke.", "Reuters")]
    [TestCase("By Ida Berg, Associated Press Writer\nThe dyke broke.", "Associated Press")]
    [TestCase("By The Associated Press\nThe dyke broke.", "Associated Press")]
    [TestCase("The dyke broke. - Reuters", "Reuters")]
    [TestCase("The dyke broke. (AFP)", "Agence France-Presse")]
    [TestCase("The dyke broke.\nSource: Xinhua", "Xinhua")]
    [TestCase("The dyke broke.\n© AFP 2024", "Agence France-Presse")]
    [TestCase("The dyke broke.\nCopyright 2024 The Associated Press. All rights reserved.", "Associated Press")]
    [TestCase("The dyke broke.\nAustralian Associated Press", "Australian Associated Press")]
    [TestCase("The dyke broke, the mayor told AFP.", null)]
    [TestCase("The dyke broke, Reuters reported.", null)]
    [TestCase("The dyke broke.\nThe Associated Press contributed to this report.", null)]
    [TestCase("The mayor of Reuters broke the dyke.", null)]
    [TestCase("The dyke broke. PAINT ran out.", null)]
    [TestCase("The Press Association (PA) - a club of printers - met.", null)]
    public void A_credit_names_the_agency(string text, string? agency) =>
        CreditReader.Load().Read(Sources.Article("a", text)).Should().Be(agency);

    [Test]
    public void Texts_of_one_agency_are_one_source_whatever_they_share()
    {
        var family = Finder
            .Find(Sources.Story($"TORNBY (AP) - {Sources.Flood}", $"{Sources.Retold} (AP)", Sources.Retold[..40]))
            .All.Single();

        family.Articles.Should().Equal("a", "b");
        family.Agency.Should().Be("Associated Press");
        family.Copies.Should().BeEmpty();
    }

    [Test]
    public void Articles_of_one_publisher_are_one_source()
    {
        var story = Sources.Story(Sources.Flood, Sources.Retold);

        Finder
            .Find(Sources.Of([.. story.Articles.Select(article => article with { Source = "Tornby Post" })]))
            .All.Single()
            .Articles.Should()
            .Equal("a", "b");
    }

    [Test]
    public void What_the_story_file_says_goes_before_what_is_found()
    {
        var story = Sources.Story(Sources.Flood, Sources.Flood, Sources.Flood, Sources.Retold) with
        {
            Families =
            [
                ["d", "a"],
                ["b"],
            ],
        };

        var families = Finder.Find(story);

        families.All.Single().Articles.Should().Equal("a", "d");
        families.All.Single().Reason.Should().Be(FamilyReason.Stated);
        families.Of("b").Should().BeNull();
        families.Of("c").Should().BeNull();
    }

    [Test]
    public void Passages_of_one_family_count_once()
    {
        var families = Finder.Find(Sources.Story(Sources.Flood, Sources.Retold, Sources.Flood));

        families.CountIndependent([At("a", 0, 9), At("c", 50, 59)]).Should().Be(1);
        families.CountIndependent([At("a", 0, 9), At("b", 0, 9), At("c", 0, 9)]).Should().Be(2);
        SourceFamilies.None.CountIndependent([At("a", 0, 9), At("c", 0, 9)]).Should().Be(2);
        SourceFamilies.None.CountIndependent([]).Should().Be(0);
    }

    [Test]
    public void A_copied_passage_counts_once_though_the_articles_are_no_family()
    {
        const string Shared = "the worst flood in the valley since the dam was built in 1931";
        var first = string.Concat(Enumerable.Repeat(Sources.Retold, 2)) + $"It was {Shared}. ";
        var second = Enumerable.Range(0, 90).Aggregate($"People call it {Shared}.", (text, i) => $"{text} Word{i}.");
        var families = Finder.Find(Sources.Story(first, second));
        var (one, other) = (
            first.IndexOf(Shared, StringComparison.Ordinal),
            second.IndexOf(Shared, StringComparison.Ordinal)
        );

        families.All.Should().BeEmpty();
        families.CountIndependent([At("a", one, one + 40), At("b", other, other + 40)]).Should().Be(1);
        families.CountIndependent([At("a", one, one + 40), At("b", other + 80, other + 120)]).Should().Be(2);
        families.CountIndependent([At("a", 0, 40), At("b", other, other + 40)]).Should().Be(2);
    }

    [Test]
    public void The_order_of_the_articles_changes_nothing()
    {
        var articles = Sources.Story(Sources.Flood, Sources.Retold, Sources.Flood).Articles;

        Describe(Finder.Find(Sources.Of([.. articles.Reverse()])))
            .Should()
            .Be(Describe(Finder.Find(Sources.Of(articles))));
    }

    [Test]
    public void Two_hundred_copies_are_one_family_before_long()
    {
        var words = Enumerable.Range(0, 2000).Select(i => $"w{i % 977}x{i % 31}");
        var text = string.Join(' ', words);
        var story = Sources.Of([.. Enumerable.Range(0, 200).Select(i => Sources.Article($"n{i:000}", text))]);
        var watch = Stopwatch.StartNew();

        var families = Finder.Find(story);

        families.All.Single().Articles.Should().HaveCount(200);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [TestCase("")]
    [TestCase("\"")]
    [TestCase("“ ” « » \n\r\n 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7 7")]
    [TestCase("a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a")]
    public void Any_text_has_families(string text)
    {
        var find = () => Finder.Find(Sources.Story(text, text, text + " " + text));

        find.Should().NotThrow();
    }

    private static Passage At(string article, int start, int end) => new(article, new TextSpan(start, end));

    private static string Describe(SourceFamilies families) =>
        string.Join(
            '\n',
            families.All.Select(family =>
                string.Join(',', family.Articles) + string.Join(';', family.Copies.Select(copy => copy.ToString()))
            )
        );
}
