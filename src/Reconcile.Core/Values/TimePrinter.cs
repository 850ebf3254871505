using System.Globalization;

namespace Reconcile.Values;

/// <summary>Prints times for people.</summary>
internal static class TimePrinter
{
    public static string Print(TimeExpression time) =>
        time is { Approximation: Approximation.About, Kind: not TimeKind.Duration }
            ? $"about {Value(time)}"
            : Value(time);

    private static string Value(TimeExpression time)
    {
        if (time.Start is { } start && time.End is { } end)
        {
            return IsWholeDays(start) && IsWholeDays(end)
                ? end - start <= TimeSpan.FromDays(1)
                    ? Day(start)
                    : $"{Day(start)} to {Day(end.AddDays(-1))}"
                : end.Date == start.Date || end - start < TimeSpan.FromHours(24)
                    ? $"{Moment(start)} to {end.ToString("HH:mm", CultureInfo.InvariantCulture)}"
                    : $"{Moment(start)} to {Moment(end)}";
        }

        return (time.Start, time.End) switch
        {
            ({ } only, null) => $"from {Moment(only)}",
            (null, { } only) => $"before {Moment(only)}",
            _ => time is { Kind: TimeKind.Duration, Length: { IsPoint: true } length }
                ? QuantityPrinter.Duration(length.Low)
            : time is { Kind: TimeKind.Duration, Length: { } range }
            && time.Timex.Contains('/', StringComparison.Ordinal)
                ? $"{QuantityPrinter.Duration(range.Low)} to {QuantityPrinter.Duration(range.High)}"
            : time.Timex,
        };
    }

    private static bool IsWholeDays(DateTime moment) => moment.TimeOfDay == TimeSpan.Zero;

    private static string Day(DateTime moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Moment(DateTime moment) =>
        IsWholeDays(moment) ? Day(moment) : moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
