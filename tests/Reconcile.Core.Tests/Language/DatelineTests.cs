using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Tests.Language;

internal sealed class DatelineTests
{
    [TestCase("VELIN, Tolvia - Fighters left the city", "Fighters left the city")]
    [TestCase("VELIN, March 4 (Meridian) - The dam broke", "The dam broke")]
    [TestCase("VELIN, March 4, 2024 (Meridian) -- The dam broke", "The dam broke")]
    [TestCase("SAN TIRAN — “We won”", "“We won”")]
    [TestCase("ST. OLAF -- Rain fell", "Rain fell")]
    [TestCase("VELIN (Meridian)\n  – Rain fell", "Rain fell")]
    [TestCase("Velin, Tolvia (Meridian) -- Rain fell", "Rain fell")]
    [TestCase("(Meridian) -- Rain fell", "Rain fell")]
    [TestCase("VELIN (AP) - 40 people died", "40 people died")]
    [TestCase("Velin (AP) - Rain fell", "Rain fell")]
    [TestCase("UPDATE: Rain fell", "Rain fell")]
    public void Stands_before_what_is_told(string text, string told) =>
        text[Dateline.LengthIn(text)..].Should().Be(told);

    [TestCase("THE rebels of the River Army halted")]
    [TestCase("NATO - which met in Velin - said no")]
    [TestCase("Fighters - Tolvian ones - left the city")]
    [TestCase("Velin, Tolvia - Rain fell")]
    [TestCase("EU-Tolvian talks ended")]
    [TestCase("UNICEF said it had fed 40 children - Tolvians all")]
    [TestCase("Tremors: Two die")]
    [TestCase("US Troops Enter Velin - Meridian")]
    [TestCase("NATO: Rebels killed 40")]
    [TestCase("USA 3 - Tolvia 1")]
    [TestCase("Ida Berg (Labour) - Elected in 1998")]
    [TestCase("A - B")]
    public void Other_words_before_a_dash_are_told(string text) => Dateline.LengthIn(text).Should().Be(0);

    [TestCase("VELIN, Tolvia -", true)]
    [TestCase("VELIN, Tolvia", false)]
    [TestCase("VELIN - Rain fell", false)]
    public void May_be_all_there_is(string text, bool isAll) => Dateline.IsAll(text).Should().Be(isAll);

    [Test]
    public void Is_a_sentence_of_its_own()
    {
        const string text = "Two die in flood\n\nVELIN, Tolvia - Two people died on Monday. Rain fell.\n";
        var segmentation = Annotator.Segment(Article(text));

        segmentation.Ends.Should().HaveCount(4);
        var first = segmentation.Tokens[segmentation.Ends[1]];
        text[first.Start..].Should().StartWith("Two people died on Monday");
    }

    [TestCase("STORM KILLS FORTY - Police say rain fell", 1)]
    [TestCase("VELIN - Police say rain fell.", 2)]
    public void Is_none_in_a_headline(string text, int sentences) =>
        Annotator.Segment(Article(text)).Ends.Should().HaveCount(sentences);

    [Test]
    public void Stands_at_the_head_of_an_article()
    {
        var text = string.Concat(Enumerable.Repeat("One more line.\n\n", 9)) + "VELIN - Rain fell.\n";

        Annotator.Segment(Article(text)).Ends.Should().HaveCount(10);
    }

    private static Article Article(string text) =>
        new("a", "a.txt", "a", null, null, null, new SourceText(text), new TextSpan(0, text.Length));
}
