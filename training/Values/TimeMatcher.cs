using Reconcile.Values;

namespace Reconcile.Training.Values;

/// <summary>Compares a time that was read with one that is expected.</summary>
/// <remarks>
/// Any of the values that a set lists is right (it lists a past and a future one where words alone don't tell). The
/// set ends a stretch at the start of its last day, month or year and before the day of writing, we end it after them:
/// both count. Its parts of the day have other hours than ours: the day and the letters (MO, AF, EV, NI) are compared.
/// A number nobody gave ("several weeks") is right when the expected length is one that we allow. What the set leaves
/// unresolved is compared by its TIMEX value.
/// </remarks>
internal static class TimeMatcher
{
    public static bool Matches(TimeExpression time, ExpectedTime expected) =>
        expected.Values.Any(value => Matches(time, value));

    private static bool Matches(TimeExpression time, ExpectedTimeValue value)
    {
        if (value.Seconds is { } seconds)
        {
            return time.Length is { } length
                && (length.IsPoint ? Math.Abs(length.Low - seconds) < 0.5 : length.Contains(seconds));
        }

        if (value.Start is null && value.End is null)
        {
            return time.Timex == value.Timex;
        }

        if (value.Timex is [.., 'T', _, _] && char.IsLetter(value.Timex[^1]))
        {
            return time.Start?.Date == value.Start?.Date
                && time.Timex.EndsWith(value.Timex[^3..], StringComparison.Ordinal);
        }

        return (value.Start is null || time.Start == value.Start)
            && (value.End is null || time.End is { } end && EndsAt(end, value.End.Value));
    }

    private static bool EndsAt(DateTime ours, DateTime theirs) =>
        ours == theirs
        || ours == theirs.AddDays(1)
        || theirs.TimeOfDay == TimeSpan.Zero
            && theirs.Day == 1
            && (
                ours == theirs.AddMonths(1)
                || ours == theirs.AddMonths(3)
                || theirs.Month == 1 && ours == theirs.AddYears(1)
            );
}
