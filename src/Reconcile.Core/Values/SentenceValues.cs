using System.Collections.Immutable;

namespace Reconcile.Values;

/// <summary>The quantities and times of one sentence, each in the order of the text.</summary>
/// <param name="Quantities">What is measured or counted.</param>
/// <param name="Times">Dates, times, periods, durations. A stated duration ("three days") stands in both.</param>
public sealed record SentenceValues(ImmutableArray<Quantity> Quantities, ImmutableArray<TimeExpression> Times);
