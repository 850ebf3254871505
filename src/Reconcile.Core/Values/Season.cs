namespace Reconcile.Values;

/// <summary>A season, counted in whole months as the weather services do.</summary>
/// <param name="Timex">SP, SU, FA or WI.</param>
/// <param name="FirstMonth">Its first month; three months long, winter reaching into the next year.</param>
internal sealed record Season(string Timex, int FirstMonth)
{
    /// <summary>The season that a word names, or null.</summary>
    public static Season? Named(string lower) =>
        lower switch
        {
            "spring" => new Season("SP", 3),
            "summer" => new Season("SU", 6),
            "fall" or "autumn" => new Season("FA", 9),
            "winter" => new Season("WI", 12),
            _ => null,
        };
}
