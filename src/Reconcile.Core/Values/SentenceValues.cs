using System.Collections.Immutable;
using Reconcile.Articles;

namespace Reconcile.Values;

/// <summary>The quantities and times of one sentence, each in the order of the text.</summary>
/// <param name="Quantities">What is measured or counted.</param>
/// <param name="Times">Dates, times, periods, durations. A stated duration ("three days") stands in both.</param>
public sealed record SentenceValues(ImmutableArray<Quantity> Quantities, ImmutableArray<TimeExpression> Times)
{
    /// <summary>The same with amounts of money in the base currency of the rates, where there is one for theirs.</summary>
    public SentenceValues At(ExchangeRates rates) =>
        this with
        {
            Quantities = [.. Quantities.Select(quantity => CurrencyConverter.Convert(quantity, rates))],
        };
}
