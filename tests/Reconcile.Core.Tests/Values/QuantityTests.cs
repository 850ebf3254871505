using Reconcile.Values;

namespace Reconcile.Tests.Values;

internal sealed class QuantityTests
{
    private const double Open = double.PositiveInfinity;

    [TestCase("five kilometres", Dimension.Length, 5000, 5000, "m")]
    [TestCase("within 20 kilometres", Dimension.Length, 0, 20000, "m")]
    [TestCase("to within six to eight miles of town", Dimension.Length, 0, 12874.752, "m")]
    [TestCase("six to eight miles", Dimension.Length, 9656.064, 12874.752, "m")]
    [TestCase("just four miles away", Dimension.Length, 6437.376, 6437.376, "m")]
    [TestCase("a six-mile march", Dimension.Length, 9656.064, 9656.064, "m")]
    [TestCase("nothing less than five kilometres", Dimension.Length, 5000, Open, "m")]
    [TestCase("at least five kilometres", Dimension.Length, 5000, Open, "m")]
    [TestCase("about 20 km", Dimension.Length, 18000, 22000, "m")]
    [TestCase("half a mile", Dimension.Length, 804.672, 804.672, "m")]
    [TestCase("three-quarters of a mile", Dimension.Length, 1207.008, 1207.008, "m")]
    [TestCase("two and a half metres", Dimension.Length, 2.5, 2.5, "m")]
    [TestCase("10 1/2 miles", Dimension.Length, 16898.112, 16898.112, "m")]
    [TestCase("a mile and a half away", Dimension.Length, 2414.016, 2414.016, "m")]
    [TestCase("two miles and a half", Dimension.Length, 4023.36, 4023.36, "m")]
    [TestCase("two million and a half dollars", Dimension.Money, 2.5e6, 2.5e6, "USD")]
    [TestCase("a mile from the coast", Dimension.Length, 1609.344, 1609.344, "m")]
    [TestCase("7.62mm", Dimension.Length, 0.00762, 0.00762, "m")]
    [TestCase("between 5 and 10 metres", Dimension.Length, 5, 10, "m")]
    [TestCase("5-10 metres", Dimension.Length, 5, 10, "m")]
    [TestCase("5-foot-8", Dimension.Length, 1.7272, 1.7272, "m")]
    [TestCase("five feet eight inches tall", Dimension.Length, 1.7272, 1.7272, "m")]
    [TestCase("6ft 4in", Dimension.Length, 1.9304, 1.9304, "m")]
    [TestCase("a 2m fence/NN", Dimension.Length, 2, 2, "m")]
    [TestCase("2m waves/NNS", Dimension.Length, 2, 2, "m")]
    [TestCase("1.5m concrete/NN walls/NNS", Dimension.Length, 1.5, 1.5, "m")]
    [TestCase("2m high/JJ waves/NNS", Dimension.Length, 2, 2, "m")]
    [TestCase("2m of snow/NN", Dimension.Length, 2, 2, "m")]
    [TestCase("ran/VBD 100m", Dimension.Length, 100, 100, "m")]
    [TestCase("100m hurdles/NNS winners/NNS", Dimension.Length, 100, 100, "m")]
    [TestCase("660 square metres", Dimension.Area, 660, 660, "m2")]
    [TestCase("190 km2", Dimension.Area, 190e6, 190e6, "m2")]
    [TestCase("2 sq. km", Dimension.Area, 2e6, 2e6, "m2")]
    [TestCase("500 cubic metres", Dimension.Volume, 500, 500, "m3")]
    [TestCase("75ml", Dimension.Volume, 0.000075, 0.000075, "m3")]
    [TestCase("some 30 tonnes", Dimension.Mass, 27000, 33000, "kg")]
    [TestCase("200lbs", Dimension.Mass, 90.718474, 90.718474, "kg")]
    [TestCase("two kilos of heroin", Dimension.Mass, 2, 2, "kg")]
    [TestCase("7lb 6oz", Dimension.Mass, 3.3452, 3.3452, "kg")]
    [TestCase("12st 4lb", Dimension.Mass, 78.018, 78.018, "kg")]
    [TestCase("Voss weighs 14 stone", Dimension.Mass, 88.904, 88.904, "kg")]
    [TestCase("30 degrees Celsius", Dimension.Temperature, 30, 30, "°C")]
    [TestCase("-5 °C", Dimension.Temperature, -5, -5, "°C")]
    [TestCase("minus 5 degrees Celsius", Dimension.Temperature, -5, -5, "°C")]
    [TestCase("Temperatures fell to -5C.", Dimension.Temperature, -5, -5, "°C")]
    [TestCase("The mercury rose to 41.2C.", Dimension.Temperature, 41.2, 41.2, "°C")]
    [TestCase("Temperatures of 50F", Dimension.Temperature, 10, 10, "°C")]
    [TestCase("Temperatures fell to minus 20.", Dimension.Temperature, -20, -20, "degree")]
    [TestCase("temperatures of about minus 20", Dimension.Temperature, -22, -18, "degree")]
    [TestCase("50 degrees Fahrenheit", Dimension.Temperature, 10, 10, "°C")]
    [TestCase("Brod recorded 41.3C", Dimension.Temperature, 41.3, 41.3, "°C")]
    [TestCase("a low of -12C", Dimension.Temperature, -12, -12, "°C")]
    [TestCase("a record 104F", Dimension.Temperature, 40, 40, "°C")]
    [TestCase("It was 104F in Brod.", Dimension.Temperature, 40, 40, "°C")]
    [TestCase("in the mid-30s Celsius", Dimension.Temperature, 34, 36, "°C")]
    [TestCase("in the low 20s Celsius", Dimension.Temperature, 20, 23, "°C")]
    [TestCase("Temperatures were in the high 30s.", Dimension.Temperature, 37, 39, "degree")]
    [TestCase("12 degrees below zero", Dimension.Temperature, -12, -12, "degree")]
    [TestCase("12 below zero", Dimension.Temperature, -12, -12, "degree")]
    [TestCase("temperatures in the 30s °F", Dimension.Temperature, -1.111, 3.889, "°C")]
    [TestCase("20 degrees Celsius below zero", Dimension.Temperature, -20, -20, "°C")]
    [TestCase("below 10 degrees Celsius", Dimension.Temperature, double.NegativeInfinity, 10, "°C")]
    [TestCase("a turn of 45 degrees", Dimension.Angle, 45, 45, "degree")]
    [TestCase("36 km/h", Dimension.Speed, 10, 10, "m/s")]
    [TestCase("36 kilometres an hour", Dimension.Speed, 10, 10, "m/s")]
    [TestCase("36 kilometres an hour on the bridge", Dimension.Speed, 10, 10, "m/s")]
    [TestCase("100 mph", Dimension.Speed, 44.704, 44.704, "m/s")]
    [TestCase("72 hours", Dimension.Duration, 259200, 259200, "s")]
    [TestCase("three days", Dimension.Duration, 259200, 259200, "s")]
    [TestCase("two more days", Dimension.Duration, 172800, 172800, "s")]
    [TestCase("1min 20sec", Dimension.Duration, 80, 80, "s")]
    [TestCase("2hr 4min 11sec", Dimension.Duration, 7451, 7451, "s")]
    [TestCase("2h 4m 11s", Dimension.Duration, 7451, 7451, "s")]
    [TestCase("938 horsepower", Dimension.Power, 699466.4, 699466.5, "W")]
    [TestCase("256GB", Dimension.Data, 256e9, 256e9, "byte")]
    [TestCase("3000 rpm", Dimension.Frequency, 50, 50, "Hz")]
    [TestCase("40 per cent", Dimension.Share, 0.4, 0.4, "1")]
    [TestCase("40%", Dimension.Share, 0.4, 0.4, "1")]
    [TestCase("15pc", Dimension.Share, 0.15, 0.15, "1")]
    [TestCase("15 pc", Dimension.Share, 0.15, 0.15, "1")]
    [TestCase("plus or minus 3 percentage points", Dimension.Share, 0.03, 0.03, "1")]
    [TestCase("Rates rose half a point.", Dimension.Share, 0.005, 0.005, "1")]
    [TestCase("half a percentage point", Dimension.Share, 0.005, 0.005, "1")]
    [TestCase("Rates rose three-quarters of a point.", Dimension.Share, 0.0075, 0.0075, "1")]
    [TestCase("Rates fell a quarter of a point.", Dimension.Share, 0.0025, 0.0025, "1")]
    [TestCase("The bank made a quarter-point cut.", Dimension.Share, 0.0025, 0.0025, "1")]
    [TestCase("the third quarter-point cut in rates", Dimension.Share, 0.0025, 0.0025, "1")]
    [TestCase("by a fifth", Dimension.Share, 0.2, 0.2, "1")]
    [TestCase("Sales fell a tenth.", Dimension.Share, 0.1, 0.1, "1")]
    [TestCase("almost half", Dimension.Share, 0.45, 0.5, "1")]
    [TestCase("more than half of the city", Dimension.Share, 0.5, Open, "1")]
    [TestCase("a third of them", Dimension.Share, 0.33333, 0.33334, "1")]
    [TestCase("two-thirds", Dimension.Share, 0.66666, 0.66667, "1")]
    [TestCase("one in five voters", Dimension.Share, 0.2, 0.2, "1")]
    [TestCase("nine out of ten", Dimension.Share, 0.9, 0.9, "1")]
    [TestCase("one patient/NN in ten", Dimension.Share, 0.1, 0.1, "1")]
    [TestCase("$1.2bn", Dimension.Money, 1.2e9, 1.2e9, "USD")]
    [TestCase("$ 75 million", Dimension.Money, 75e6, 75e6, "USD")]
    [TestCase("EUR 5 m", Dimension.Money, 5e6, 5e6, "EUR")]
    [TestCase("a two-million-euro fine", Dimension.Money, 2e6, 2e6, "EUR")]
    [TestCase("US$10-15 million", Dimension.Money, 10e6, 15e6, "USD")]
    [TestCase("C$300", Dimension.Money, 300, 300, "CAD")]
    [TestCase("£5m", Dimension.Money, 5e6, 5e6, "GBP")]
    [TestCase("SFr1.2bn", Dimension.Money, 1.2e9, 1.2e9, "CHF")]
    [TestCase("Shares fell 12p.", Dimension.Money, 0.12, 0.12, "GBP")]
    [TestCase("361 million pounds", Dimension.Money, 361e6, 361e6, "GBP")]
    [TestCase("fined 50 pounds", Dimension.Money, 50, 50, "GBP")]
    [TestCase("50 cents", Dimension.Money, 0.5, 0.5, "USD")]
    [TestCase("three dollars and fifty cents", Dimension.Money, 3.5, 3.5, "USD")]
    [TestCase("five billion won", Dimension.Money, 5e9, 5e9, "KRW")]
    [TestCase("half a million dollars", Dimension.Money, 5e5, 5e5, "USD")]
    [TestCase("tens of millions of dollars", Dimension.Money, 20e6, 99999999, "USD")]
    [TestCase("a dollar a day", Dimension.Rate, 1 / 86400.0, 1 / 86400.0, "USD/s")]
    [TestCase("$58 per barrel", Dimension.Rate, 364.8, 364.9, "USD/m3")]
    [TestCase("$98 a share", Dimension.Rate, 98, 98, "USD/share")]
    [TestCase("a 43-year-old", Dimension.Age, 43 * 31536000.0, 43 * 31536000.0, "s")]
    [TestCase("five years old", Dimension.Age, 5 * 31536000.0, 5 * 31536000.0, "s")]
    [TestCase("a man of 43 died", Dimension.Age, 43 * 31536000.0, 43 * 31536000.0, "s")]
    [TestCase("the baker, aged 43,", Dimension.Age, 43 * 31536000.0, 43 * 31536000.0, "s")]
    [TestCase("Mr Hill, 43, agreed", Dimension.Age, 43 * 31536000.0, 43 * 31536000.0, "s")]
    [TestCase("a woman in her 20s", Dimension.Age, 20 * 31536000.0, 29 * 31536000.0, "s")]
    [TestCase("7.2 on the Richter scale", Dimension.Magnitude, 7.2, 7.2, "1")]
    [TestCase("experts measured the shock at 6.1", Dimension.Magnitude, 6.1, 6.1, "1")]
    [TestCase("magnitude 6.1", Dimension.Magnitude, 6.1, 6.1, "1")]
    [TestCase("a magnitude-6.4 earthquake", Dimension.Magnitude, 6.4, 6.4, "1")]
    [TestCase("the M6.4 quake", Dimension.Magnitude, 6.4, 6.4, "1")]
    [TestCase("a 6.1-magnitude quake", Dimension.Magnitude, 6.1, 6.1, "1")]
    [TestCase("twice as many", Dimension.Ratio, 2, 2, "1")]
    [TestCase("three times as many", Dimension.Ratio, 3, 3, "1")]
    [TestCase("tenfold", Dimension.Ratio, 10, 10, "1")]
    [TestCase("won 20-13", Dimension.Score, 13, 20, "1")]
    [TestCase("two-nil", Dimension.Score, 0, 2, "1")]
    [TestCase("2-nil", Dimension.Score, 0, 2, "1")]
    [TestCase("nil-nil", Dimension.Score, 0, 0, "1")]
    [TestCase("one-all", Dimension.Score, 1, 1, "1")]
    [TestCase("1-all", Dimension.Score, 1, 1, "1")]
    [TestCase("The court voted ten to four.", Dimension.Score, 4, 10, "1")]
    [TestCase("passed by 54 votes to 46", Dimension.Score, 46, 54, "1")]
    [TestCase("passed by eight votes to five", Dimension.Score, 5, 8, "1")]
    [TestCase("a majority of twelve to three", Dimension.Score, 3, 12, "1")]
    [TestCase("Rovers (4-9)", Dimension.Score, 4, 9, "1")]
    [TestCase("1,300 fighters", Dimension.Count, 1300, 1300, "1")]
    [TestCase("12,34,567 people", Dimension.Count, 1234567, 1234567, "1")]
    [TestCase("twenty-five people", Dimension.Count, 25, 25, "1")]
    [TestCase("two hundred and five people", Dimension.Count, 205, 205, "1")]
    [TestCase("one million two hundred thousand people", Dimension.Count, 1200000, 1200000, "1")]
    [TestCase("a hundred people", Dimension.Count, 100, 100, "1")]
    [TestCase("half a dozen people", Dimension.Count, 6, 6, "1")]
    [TestCase("2.4 million headsets", Dimension.Count, 2.4e6, 2.4e6, "1")]
    [TestCase("3.5m people", Dimension.Count, 3.5e6, 3.5e6, "1")]
    [TestCase("1.2m cars/NNS", Dimension.Count, 1.2e6, 1.2e6, "1")]
    [TestCase("1.2m new/JJ homes/NNS", Dimension.Count, 1.2e6, 1.2e6, "1")]
    [TestCase("4.1m mobile/JJ phones/NNS", Dimension.Count, 4.1e6, 4.1e6, "1")]
    [TestCase("dozens of people", Dimension.Count, 24, 99, "1")]
    [TestCase("hundreds of people", Dimension.Count, 200, 999, "1")]
    [TestCase("tens of thousands of people", Dimension.Count, 20000, 99999, "1")]
    [TestCase("several people", Dimension.Count, 3, 9, "1")]
    [TestCase("a few hundred people", Dimension.Count, 200, 600, "1")]
    [TestCase("a couple of people", Dimension.Count, 2, 3, "1")]
    [TestCase("20-odd people", Dimension.Count, 20, 22, "1")]
    [TestCase("20 or so people", Dimension.Count, 18, 22, "1")]
    [TestCase("18-plus people", Dimension.Count, 18, Open, "1")]
    [TestCase("five or more people", Dimension.Count, 5, Open, "1")]
    [TestCase("five or six people", Dimension.Count, 5, 6, "1")]
    [TestCase("no fewer than 12 people", Dimension.Count, 12, Open, "1")]
    [TestCase("as many as 14 people", Dimension.Count, 0, 14, "1")]
    [TestCase("up to 14 people", Dimension.Count, 0, 14, "1")]
    [TestCase("fewer than 14 people", Dimension.Count, 0, 14, "1")]
    [TestCase("nearly 200 people", Dimension.Count, 180, 200, "1")]
    [TestCase("just over 200 people", Dimension.Count, 200, 220, "1")]
    [TestCase("an estimated 200 people", Dimension.Count, 180, 220, "1")]
    [TestCase("2000 people", Dimension.Count, 2000, 2000, "1")]
    [TestCase("one of the suspects/NNS", Dimension.Count, 1, 1, "1")]
    [TestCase("a one-and-a-half-year sentence/NN", Dimension.Duration, 1.5 * 31536000.0, 1.5 * 31536000.0, "s")]
    [TestCase("four-and-a-half years", Dimension.Duration, 4.5 * 31536000.0, 4.5 * 31536000.0, "s")]
    [TestCase("a two-and-a-half-hour film/NN", Dimension.Duration, 9000, 9000, "s")]
    [TestCase("three-and-a-half miles", Dimension.Length, 5632.704, 5632.704, "m")]
    [TestCase("The fossil is 66m years old", Dimension.Age, 66e6 * 31536000.0, 66e6 * 31536000.0, "s")]
    [TestCase("4.6m years ago", Dimension.Duration, 4.6e6 * 31536000.0, 4.6e6 * 31536000.0, "s")]
    [TestCase("in her early twenties", Dimension.Age, 20 * 31536000.0, 23 * 31536000.0, "s")]
    [TestCase("in his late sixties", Dimension.Age, 67 * 31536000.0, 69 * 31536000.0, "s")]
    [TestCase("her 80th birthday", Dimension.Age, 80 * 31536000.0, 80 * 31536000.0, "s")]
    [TestCase("on his fortieth birthday", Dimension.Age, 40 * 31536000.0, 40 * 31536000.0, "s")]
    [TestCase("aged between five and 11", Dimension.Age, 5 * 31536000.0, 11 * 31536000.0, "s")]
    [TestCase("Scores died.", Dimension.Count, 40, 200, "1")]
    [TestCase("scores were hurt", Dimension.Count, 40, 200, "1")]
    [TestCase("Six in every 10", Dimension.Share, 0.6, 0.6, "1")]
    [TestCase("four in 10 homes/NNS", Dimension.Share, 0.4, 0.4, "1")]
    [TestCase("6'2\"", Dimension.Length, 1.8796, 1.8796, "m")]
    [TestCase("three-quarters of a billion dollars", Dimension.Money, 750e6, 750e6, "USD")]
    [TestCase("at 11.20 percent on Monday", Dimension.Share, 0.112, 0.112, "1")]
    [TestCase("Shares opened at 9.15.", Dimension.Count, 9.15, 9.15, "1")]
    [TestCase("Shares opened at 9.15 on Monday.", Dimension.Count, 9.15, 9.15, "1")]
    [TestCase("It closed at 12.40.", Dimension.Count, 12.4, 12.4, "1")]
    [TestCase("The death toll stood at nine on Monday.", Dimension.Count, 9, 9, "1")]
    [TestCase("It rose by nine on Monday.", Dimension.Count, 9, 9, "1")]
    [TestCase("in her mid-to-late twenties", Dimension.Age, 24 * 31536000.0, 29 * 31536000.0, "s")]
    [TestCase("in her mid- to late 20s", Dimension.Age, 24 * 31536000.0, 29 * 31536000.0, "s")]
    [TestCase("5' 9\" tall", Dimension.Length, 1.7526, 1.7526, "m")]
    [TestCase("a quarter-of-a-billion-dollar deal/NN", Dimension.Money, 250e6, 250e6, "USD")]
    [TestCase("The vote passed by nine on Monday.", Dimension.Count, 9, 9, "1")]
    [TestCase("The song peaked at 9 on Friday.", Dimension.Count, 9, 9, "1")]
    [TestCase("Rovers sit at nine on Monday.", Dimension.Count, 9, 9, "1")]
    public void A_quantity_is_read_with_its_interval(
        string text,
        Dimension dimension,
        double low,
        double high,
        string unit
    )
    {
        var quantity = TaggedText.Read(text).Quantities.Should().ContainSingle().Subject;

        quantity.Dimension.Should().Be(dimension);
        quantity.Unit.Should().Be(unit);
        quantity.Interval.Low.Should().BeApproximately(low, Math.Max(1e-9, Math.Abs(low) * 1e-3));
        if (double.IsInfinity(high))
        {
            quantity.Interval.High.Should().Be(high);
        }
        else
        {
            quantity.Interval.High.Should().BeApproximately(high, Math.Max(1e-9, Math.Abs(high) * 1e-3));
        }
    }

    [TestCase("the 22nd amendment")]
    [TestCase("in 2013")]
    [TestCase("the 1988 film")]
    [TestCase("since 1992")]
    [TestCase("at 6pm")]
    [TestCase("at 6:30 p.m. on Tuesday")]
    [TestCase("on 10 April 2013")]
    [TestCase("on July 2nd, 2013")]
    [TestCase("the 1990s")]
    [TestCase("call 555-1234-77")]
    [TestCase("call 555-1234")]
    [TestCase("an F-16")]
    [TestCase("COVID-19")]
    [TestCase("the Galaxy S23")]
    [TestCase("Section 427")]
    [TestCase("aboard Flight 93")]
    [TestCase("the final third")]
    [TestCase("a third party")]
    [TestCase("no one came")]
    [TestCase("one another")]
    [TestCase("the second half")]
    [TestCase("his half-brother")]
    [TestCase("order 24703L202")]
    [TestCase("World War Two")]
    [TestCase("42 Mill Road")]
    [TestCase("the bottom three")]
    [TestCase("four-by-four vehicles")]
    [TestCase("AK 47 rifles")]
    [TestCase("911 calls")]
    [TestCase("16. June 1990")]
    [TestCase("in the 21st century")]
    [TestCase("in Flat 5C")]
    [TestCase("seat 12C")]
    [TestCase("class 3F")]
    [TestCase("size 34C")]
    [TestCase("in 2023-24")]
    [TestCase("a one-in-100-year storm")]
    [TestCase("a one-in-200-year event")]
    [TestCase("a once-in-a-century flood")]
    [TestCase("between 3 and 4pm")]
    [TestCase("at ten to four")]
    [TestCase("the M6.4 car")]
    [TestCase("by a third man/NN")]
    [TestCase("He won in 2:04:11.")]
    [TestCase("at 11.20 on Tuesday night")]
    [TestCase("shortly after 11.20")]
    [TestCase("at 9 on Friday night")]
    [TestCase("It opens at nine on Monday.")]
    [TestCase("at 1615 on Monday")]
    [TestCase("closed 3-4pm")]
    [TestCase("between three and four o'clock")]
    [TestCase("in 480 BC")]
    [TestCase("between 480 and 323 BC")]
    [TestCase("in 499-449 BC")]
    [TestCase("Test scores were level.")]
    public void A_number_that_neither_counts_nor_measures_is_no_quantity(string text) =>
        TaggedText.Read(text).Quantities.Should().BeEmpty();

    [TestCase("from 12 to 15 percent", 0.12, 0.15)]
    [TestCase("fell 7% to 3%", 0.07, 0.03)]
    [TestCase("fell 12p to 340p", 0.12, 3.4)]
    [TestCase("It rose to 35C (95F).", 35, 35)]
    [TestCase("Brod recorded 41.5C (106.7F).", 41.5, 41.5)]
    [TestCase("Shares fell 12p, or 3.2%.", 0.12, 0.032)]
    [TestCase("rose by $43 million to $419 million", 43e6, 419e6)]
    [TestCase("10 kilometers (6 miles)", 10000, 9656.064)]
    [TestCase("12 feet 2 inches", 3.6576, 0.0508)]
    [TestCase("$25 and €30", 25, 30)]
    [TestCase("two men/NNS in five boats/NNS", 2, 5)]
    [TestCase("one man/NN in two boats/NNS", 1, 2)]
    [TestCase("435 homes and 187 flats", 435, 187)]
    [TestCase("four in 10 games/NNS", 4, 10)]
    [TestCase("It jumped from 9 on Monday to 12 on Friday.", 9, 12)]
    public void Two_values_stay_two_quantities(string text, double first, double second)
    {
        var quantities = TaggedText.Read(text).Quantities;

        quantities.Should().HaveCount(2);
        quantities[0].Stated.Should().BeApproximately(first, first * 1e-6);
        quantities[1].Stated.Should().BeApproximately(second, second * 1e-6);
    }

    [TestCase("aged 12 and 14", Dimension.Age)]
    [TestCase("aged five, seven and 11", Dimension.Age)]
    [TestCase("quakes of 7.6 and 7.4 magnitude", Dimension.Magnitude)]
    [TestCase("a quake measuring 7.6 and 7.4", Dimension.Magnitude)]
    [TestCase("5 and 6 percent", Dimension.Share)]
    [TestCase("30, 40 and 50 miles", Dimension.Length)]
    [TestCase("5 and 6 people", Dimension.Count)]
    public void What_is_listed_shares_the_unit_of_the_list(string text, Dimension dimension) =>
        TaggedText
            .Read(text)
            .Quantities.Should()
            .HaveCountGreaterThan(1)
            .And.OnlyContain(quantity => quantity.Dimension == dimension);

    [Test]
    public void The_same_length_in_brackets_is_marked_as_a_conversion()
    {
        var quantities = TaggedText.Read("10 kilometers (6 miles)").Quantities;

        quantities.Select(quantity => quantity.IsConversion).Should().Equal(false, true);
    }

    [TestCase("1,300 Velin/NNP fighters/NNS", "fighters")]
    [TestCase("five dead", "dead")]
    [TestCase("a 6.1-magnitude quake/NN struck/VBD", "quake")]
    [TestCase("seven European/JJ countries/NNS", "countries")]
    [TestCase("one of the best/JJS cars/NNS", "cars")]
    [TestCase("a 12-page/NN report/NN", "page")]
    [TestCase("two kilos of heroin/NN", "heroin")]
    [TestCase("40 per cent of the country/NN", "country")]
    [TestCase("hundreds of small/JJ shops/NNS", "shops")]
    [TestCase("300 recorded/VBN songs/NNS", "songs")]
    [TestCase("within 20 km of the city/NN", null)]
    [TestCase("three were/VBD killed/VBN", null)]
    public void A_quantity_knows_what_it_counts(string text, string? noun)
    {
        var quantity = TaggedText.Read(text).Quantities.Single();
        var (sentence, _) = TaggedText.Parse(text);

        (quantity.Noun is { } token ? sentence.Tokens[token].Text : null).Should().Be(noun);
    }

    [Test]
    public void A_bare_count_behind_another_counts_the_same()
    {
        var quantities = TaggedText.Read("5 people/NNS died/VBD and 20 were hurt/JJ").Quantities;

        quantities[1].Noun.Should().Be(quantities[0].Noun);
    }

    [Test]
    public void A_quantity_knows_the_verb_over_it()
    {
        var quantity = TaggedText.Read("the blast/NN killed/VBD five people/NNS").Quantities.Single();

        quantity.Predicate.Should().Be(2);
    }

    [TestCase("moved to within 20 kilometres of town", "within 20 kilometres")]
    [TestCase("killed at least five people", "at least five")]
    [TestCase("paid US$1.2bn for it", "US$1.2bn")]
    [TestCase("almost half of it", "almost half")]
    [TestCase("between 5 and 10 metres", "between 5 and 10 metres")]
    [TestCase("a six-mile march", "six-mile")]
    [TestCase("20 or so people", "20 or so")]
    public void The_span_holds_the_number_its_unit_and_its_hedges(string text, string words)
    {
        var span = TaggedText.Read(text).Quantities.Single().Span;

        text[span.Start..span.End].Should().Be(words);
    }

    [TestCase("about 20 km", "about 20 km")]
    [TestCase("within 20 kilometres", "within 20 km")]
    [TestCase("six to eight miles", "9.7-12.9 km (6-8 miles)")]
    [TestCase("four miles", "6.4 km (4 miles)")]
    [TestCase("at least five people", "at least 5")]
    [TestCase("40 per cent", "40 %")]
    [TestCase("almost half", "almost 50 %")]
    [TestCase("$1.2bn", "1.2 bn USD")]
    [TestCase("1,300 fighters", "1,300")]
    [TestCase("72 hours", "3 days (72 hours)")]
    [TestCase("dozens of people", "24-99")]
    [TestCase("a 43-year-old", "43 years")]
    [TestCase("won 2-0", "2-0")]
    [TestCase("100 mph", "161 km/h (100 miles per hour)")]
    [TestCase("$98 a share", "98 USD/share")]
    public void A_quantity_prints_back_for_people(string text, string printed) =>
        TaggedText.Read(text).Quantities.Single().ToString().Should().Be(printed);
}
