namespace Reconcile.Values;

/// <summary>A time read from pieces.</summary>
/// <param name="Start">First piece.</param>
/// <param name="End">One past the last piece.</param>
/// <param name="Kind">Which kind of time it is.</param>
/// <param name="From">First moment; null when it is not resolved or open.</param>
/// <param name="To">One past the last moment; null when it is not resolved or open.</param>
/// <param name="Timex">The value in TIMEX3.</param>
internal sealed record TimeReading(int Start, int End, TimeKind Kind, DateTime? From, DateTime? To, string Timex)
{
    /// <summary>Seconds of a stated length.</summary>
    public Interval? Length { get; init; }

    public Approximation Approximation { get; init; }

    /// <summary>Whether its numbers are no quantities: those of dates, not those of "three days ago".</summary>
    public bool TakesNumbers { get; init; } = true;
}
