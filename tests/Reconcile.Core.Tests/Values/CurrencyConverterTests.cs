using Reconcile.Articles;
using Reconcile.Lexicon;
using Reconcile.Values;

namespace Reconcile.Tests.Values;

internal sealed class CurrencyConverterTests
{
    private static readonly ExchangeRates Rates = new("USD", [new("EUR", 1.1), new("GBP", 1.25)]);

    [TestCase("The repair cost 2 million euros.", "USD", 2.2e6, "2.2 million USD (2,000,000 euros)")]
    [TestCase("The repair cost between 20 and 40 pounds.", "USD", 37.5, "25-50 USD (20-40 pounds sterling)")]
    [TestCase("The repair cost about 500 euros.", "USD", 550, "about 550 USD (500 euros)")]
    [TestCase("The repair cost $3 million.", "USD", 3e6, "3 million USD")]
    [TestCase("The repair cost 5,000 yen.", "JPY", 5000, "5,000 JPY")]
    [TestCase("The repair cost 10 euros a day.", "USD/s", 11.0 / 86_400, null)]
    [TestCase("The wall is 20 metres long.", "m", 20, "20 m")]
    public void An_amount_is_brought_to_the_base_where_there_is_a_rate(
        string text,
        string unit,
        double stated,
        string? printed
    )
    {
        var (sentence, source) = TaggedText.Parse(text);

        var quantity = ValueReader.Load().Read(sentence, source, null).At(Rates).Quantities.Single();

        quantity.Unit.Should().Be(unit);
        quantity.Stated.Should().BeApproximately(stated, 1e-6);
        quantity.ToString().Should().Be(printed ?? quantity.ToString());
    }

    [Test]
    public void The_rate_used_is_kept()
    {
        var (sentence, source) = TaggedText.Parse("The repair cost 60 euros.");

        var quantity = ValueReader.Load().Read(sentence, source, null).At(Rates).Quantities.Single();

        quantity.Rate.Should().Be(new ExchangeRate("EUR", 1.1));
        quantity.Interval.Low.Should().BeApproximately(66, 1e-9);
    }

    [Test]
    public void Rates_can_be_given_for_every_currency_that_is_read() =>
        WordList
            .Read("units")
            .Root.Mappings("currencies")
            .Select(currency => currency.Text("code"))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Should()
            .Equal(CurrencyCodes.All);
}
