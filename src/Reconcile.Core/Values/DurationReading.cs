using System.Collections.Immutable;

namespace Reconcile.Values;

/// <summary>A length of time read from pieces.</summary>
/// <param name="Start">First piece.</param>
/// <param name="End">One past the last piece.</param>
/// <param name="Parts">The numbers and units, at least one.</param>
/// <param name="Length">Seconds.</param>
/// <param name="Approximation">How exact it claims to be.</param>
/// <param name="Timex">The value in TIMEX3.</param>
internal sealed record DurationReading(
    int Start,
    int End,
    ImmutableArray<DurationPart> Parts,
    Interval Length,
    Approximation Approximation,
    string Timex
)
{
    /// <summary>A moment moved by this length; null where the calendar ends.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="sign">1 for later, -1 for earlier.</param>
    public DateTime? Move(DateTime moment, int sign)
    {
        DateTime? moved = moment;
        foreach (var part in Parts.OrderByDescending(part => part.Unit))
        {
            moved = moved is { } from ? CalendarMath.Shift(from, part.Unit, sign * part.Count) : null;
        }

        return moved;
    }

    /// <summary>Whether its smallest part is shorter than a day.</summary>
    public bool IsWithinDay => Parts.Any(part => part.Unit < CalendarUnit.Day);
}
