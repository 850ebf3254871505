using System.Globalization;

namespace Reconcile.Values;

/// <summary>A time of day as said.</summary>
/// <param name="Start">First piece.</param>
/// <param name="End">One past the last piece.</param>
/// <param name="Seconds">Seconds after midnight.</param>
/// <param name="HasMinutes">Whether minutes were said.</param>
/// <param name="Zone">Offset from UTC in hours; null when no zone was said.</param>
internal sealed record ClockTime(int Start, int End, int Seconds, bool HasMinutes, double? Zone)
{
    /// <summary>"T18", "T18:30", "T18:00Z", "T18:00-05:00".</summary>
    public string Timex
    {
        get
        {
            var time = TimeSpan.FromSeconds(Seconds);
            var clock =
                time.Seconds > 0
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"T{time.Hours:00}:{time.Minutes:00}:{time.Seconds:00}"
                    )
                : HasMinutes || Zone is not null
                    ? string.Create(CultureInfo.InvariantCulture, $"T{time.Hours:00}:{time.Minutes:00}")
                : string.Create(CultureInfo.InvariantCulture, $"T{time.Hours:00}");
            return Zone switch
            {
                null => clock,
                0 => clock + "Z",
                { } hours => clock
                    + string.Create(
                        CultureInfo.InvariantCulture,
                        $"{(hours < 0 ? '-' : '+')}{TimeSpan.FromHours(Math.Abs(hours)):hh\\:mm}"
                    ),
            };
        }
    }
}
