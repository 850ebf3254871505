using System.Diagnostics;
using System.Text;
using CsCheck;

namespace Reconcile.Tests.Values;

internal sealed class ValueReaderTests
{
    private static readonly string[] Pieces =
    [
        "1",
        "20",
        "1,300",
        "2001",
        ".5",
        "½",
        "one",
        "two",
        "half",
        "a",
        "third",
        "dozens",
        "of",
        "million",
        "hundred",
        "m",
        "km",
        "%",
        "$",
        "€",
        "US",
        "per",
        "-",
        "–",
        "/",
        "(",
        ")",
        ",",
        ".",
        ":",
        "'",
        "\"",
        "to",
        "and",
        "or",
        "between",
        "from",
        "about",
        "at",
        "least",
        "within",
        "early",
        "late",
        "end",
        "the",
        "Monday",
        "May",
        "Nov",
        "last",
        "next",
        "week",
        "night",
        "morning",
        "day",
        "days",
        "ago",
        "since",
        "before",
        "pm",
        "o",
        "clock",
        "GMT",
        "st",
        "s",
        "old",
        "year",
        "in",
        "on",
        "every",
        "first",
        "quarter",
        "second",
        "9999",
        "0",
        "00",
        "1e9",
        "٣",
        "😀",
        "é",
        "元",
        "\u0301",
        "\u200b",
        "past",
        "weekend",
        "rest",
    ];

    private static readonly Gen<string> Texts =
        from words in Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[1, 30]
        from glue in Gen.Int[0, 3]
            .Select(index =>
                index switch
                {
                    0 => "",
                    1 => "\t",
                    _ => " ",
                }
            )
            .Array[30]
        select string.Concat(words.Select((word, index) => word + glue[index]));

    [Test]
    public void Any_text_is_read_without_a_fault_and_spans_lie_in_the_sentence() =>
        Texts.Sample(
            text =>
            {
                foreach (
                    var published in new DateOnly?[]
                    {
                        null,
                        new DateOnly(2001, 11, 12),
                        DateOnly.MinValue,
                        DateOnly.MaxValue,
                    }
                )
                {
                    if (!text.Any(character => !char.IsWhiteSpace(character)))
                    {
                        continue;
                    }

                    var (sentence, _) = TaggedText.Parse(text);
                    var values = TaggedText.Read(text, published);
                    foreach (
                        var (span, tokens) in values
                            .Quantities.Select(q => (q.Span, q.Tokens))
                            .Concat(values.Times.Select(t => (t.Span, t.Tokens)))
                    )
                    {
                        sentence.Span.Contains(span).Should().BeTrue();
                        tokens.Length.Should().BePositive();
                        tokens.End.Should().BeLessOrEqualTo(sentence.Tokens.Length);
                        sentence.SpanOf(tokens).Contains(span).Should().BeTrue();
                    }

                    foreach (var quantity in values.Quantities)
                    {
                        _ = quantity.ToString();
                        double.IsFinite(quantity.Stated).Should().BeTrue();
                    }

                    foreach (var time in values.Times)
                    {
                        _ = time.ToString();
                        (time.Start is { } start && time.End is { } end && start > end).Should().BeFalse();
                    }
                }
            },
            iter: 400
        );

    [TestCase(".5.5", 5.5)]
    [TestCase("..5.5", 5.5)]
    [TestCase("at .5.5.5 or")]
    [TestCase("1.2.3")]
    [TestCase("up .5 or", 0.5)]
    public void A_point_that_starts_no_fraction_is_passed_over(string text, params double[] values) =>
        TaggedText
            .Read(text, new DateOnly(2001, 11, 12))
            .Quantities.Select(quantity => quantity.Stated)
            .Should()
            .Equal(values);

    [TestCase("over nearly 100 ships", 90, 100)]
    [TestCase("at least about 100 ships", 90, double.PositiveInfinity)]
    public void Of_two_hedges_that_exclude_each_other_the_nearer_holds(string text, double low, double high)
    {
        var quantity = TaggedText.Read(text, new DateOnly(2001, 11, 12)).Quantities.Single();

        (quantity.Interval.Low, quantity.Interval.High).Should().Be((low, high));
    }

    [Test]
    public void Random_characters_are_read_without_a_fault() =>
        Gen.String[Gen.Char, 1, 200]
            .Where(text => text.Any(character => !char.IsWhiteSpace(character)))
            .Sample(text => TaggedText.Read(text, new DateOnly(2001, 11, 12)), iter: 500);

    [TestCase("million ")]
    [TestCase("1-")]
    [TestCase("early ")]
    [TestCase("Monday ")]
    [TestCase("5 pounds ")]
    [TestCase("1 day 1 month ")]
    [TestCase("the end of ")]
    [TestCase("between 1 and ")]
    [TestCase("\" 5\" ")]
    [TestCase("1 ) ")]
    [TestCase("5 and ")]
    [Category("slow")]
    public void Time_grows_linearly_with_a_text_that_repeats_itself(string part)
    {
        var text = new StringBuilder().Insert(0, part, 3000).ToString();
        var watch = Stopwatch.StartNew();

        TaggedText.Read(text, new DateOnly(2001, 11, 12));

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Test]
    public void Quantities_and_times_come_in_the_order_of_the_text()
    {
        var values = TaggedText.Read(
            "On Monday 5 people came and 6 left on Tuesday after 3 hours",
            new DateOnly(2001, 11, 12)
        );

        values.Quantities.Select(quantity => quantity.Span).Should().BeInAscendingOrder();
        values.Times.Select(time => time.Span).Should().BeInAscendingOrder();
    }
}
