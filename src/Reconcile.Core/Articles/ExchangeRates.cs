using System.Collections.Immutable;

namespace Reconcile.Articles;

/// <summary>The rates at which amounts of money in different currencies are compared.</summary>
/// <remarks>An editor gives them for a story, so that they are those of its day; without them nothing is converted.</remarks>
/// <param name="Base">ISO 4217 code of the currency that amounts are brought to.</param>
/// <param name="Rates">The other currencies, ordered by code, each once.</param>
public sealed record ExchangeRates(string Base, ImmutableArray<ExchangeRate> Rates)
{
    /// <summary>How many of the base currency one of a currency is; null for one without a rate.</summary>
    /// <param name="code">ISO 4217 code.</param>
    public double? FactorOf(string code)
    {
        foreach (var rate in Rates)
        {
            if (string.Equals(rate.Code, code, StringComparison.Ordinal))
            {
                return rate.Factor;
            }
        }

        return string.Equals(code, Base, StringComparison.Ordinal) ? 1 : null;
    }
}
