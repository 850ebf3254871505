using Reconcile.Claims;

namespace Reconcile.Tests.Claims;

internal sealed class ImpliedCurrencyTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);

    [TestCase("Norvo lost 38 million euros. Sales fell to 412 million.", "38 million EUR, 412 million EUR")]
    [TestCase("Norvo lost 38 million euros on sales of 412 million.", "38 million EUR, 412 million EUR")]
    [TestCase("Norvo lost 38 million euros. The film was seen by 3 million.", "38 million EUR")]
    [TestCase("Norvo lost 38 million euros. Sales fell by 412.", "38 million EUR")]
    [TestCase("Sales fell to 412 million.", "")]
    public void A_large_number_of_sales_is_a_sum_in_the_currency_of_the_others(string text, string expected) =>
        string.Join(
                ", ",
                Reconciler
                    .Claims(Texts.Story(text))
                    .Where(claim => claim.Facet is Facet.Money)
                    .Select(claim => claim.Value)
            )
            .Should()
            .Be(
                string.Join(
                    ", ",
                    expected
                        .Split(", ", StringSplitOptions.RemoveEmptyEntries)
                        .Select(sum => $"QuantityValue {{ Quantity = {sum} }}")
                )
            );
}
