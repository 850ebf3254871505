namespace Reconcile.Values;

/// <summary>A part of the day with the hours it can stand for and its TIMEX3 letters.</summary>
/// <remarks>
/// The hours are wide and overlap on purpose: a report of "Monday night" and one of "early Tuesday" may speak of the
/// same moment.
/// </remarks>
/// <param name="Timex">MO, MI, AF, EV or NI.</param>
/// <param name="FirstHour">Hours after the day's start.</param>
/// <param name="LastHour">Hours after the day's start; more than 24 reaches into the next day.</param>
internal sealed record DayPart(string Timex, int FirstHour, int LastHour)
{
    /// <summary>The part of the day that a word names, or null.</summary>
    public static DayPart? Named(string lower) =>
        lower switch
        {
            "morning" or "mornings" or "dawn" or "daybreak" or "sunrise" => new DayPart("MO", 0, 12),
            "afternoon" => new DayPart("AF", 12, 18),
            "evening" or "dusk" or "nightfall" or "sunset" => new DayPart("EV", 17, 24),
            "night" or "overnight" or "nighttime" or "tonight" or "tonite" => new DayPart("NI", 18, 30),
            _ => null,
        };
}
