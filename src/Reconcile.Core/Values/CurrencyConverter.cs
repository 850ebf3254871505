using Reconcile.Articles;

namespace Reconcile.Values;

/// <summary>Brings amounts of money to one currency at the rates of a story.</summary>
internal static class CurrencyConverter
{
    /// <summary>
    /// The amount in the base currency of the rates; as it is where it is no money, in that currency already, or in one
    /// without a rate. What is paid per something else ("a euro a day") is converted too.
    /// </summary>
    public static Quantity Convert(Quantity quantity, ExchangeRates rates)
    {
        if (quantity.Dimension is not (Dimension.Money or Dimension.Rate))
        {
            return quantity;
        }

        var end = quantity.Unit.IndexOf('/', StringComparison.Ordinal);
        var code = end < 0 ? quantity.Unit : quantity.Unit[..end];
        return code != rates.Base && rates.FactorOf(code) is { } factor
            ? quantity with
            {
                Unit = rates.Base + quantity.Unit[code.Length..],
                Interval = quantity.Interval.Scale(factor),
                Stated = quantity.Stated * factor,
                StatedHigh = quantity.StatedHigh * factor,
                Rate = new ExchangeRate(code, factor),
            }
            : quantity;
    }
}
