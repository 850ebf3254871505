namespace Reconcile.Values;

/// <summary>What kind of thing a quantity measures. Only quantities of one dimension can be compared.</summary>
public enum Dimension
{
    /// <summary>Things or people counted; base unit 1.</summary>
    Count,

    /// <summary>Base unit m.</summary>
    Length,

    /// <summary>Base unit kg.</summary>
    Mass,

    /// <summary>Base unit m3.</summary>
    Volume,

    /// <summary>Base unit m2.</summary>
    Area,

    /// <summary>Base unit °C; degree where the scale is not said.</summary>
    Temperature,

    /// <summary>Base unit m/s.</summary>
    Speed,

    /// <summary>Base unit s; a month counts as 30 days, a year as 365.</summary>
    Duration,

    /// <summary>Base unit is the currency's ISO 4217 code; converted only at the rates of a story.</summary>
    Money,

    /// <summary>A part of a whole: per cent, thirds, halves; base unit 1, so that 40 % is 0.4.</summary>
    Share,

    /// <summary>Base unit s, as <see cref="Duration"/>.</summary>
    Age,

    /// <summary>Strength of an earthquake; base unit 1.</summary>
    Magnitude,

    /// <summary>Base unit degree.</summary>
    Angle,

    /// <summary>Base unit W.</summary>
    Power,

    /// <summary>Base unit J.</summary>
    Energy,

    /// <summary>Base unit Pa.</summary>
    Pressure,

    /// <summary>Base unit byte.</summary>
    Data,

    /// <summary>Base unit Hz.</summary>
    Frequency,

    /// <summary>Something per something else: dollars a day, barrels per year.</summary>
    Rate,

    /// <summary>Two numbers set against each other: a result (3-1), a vote (52-48).</summary>
    Score,

    /// <summary>How many times as much: twice, three times as many, tenfold.</summary>
    Ratio,

    /// <summary>A place in an order.</summary>
    Ordinal,

    /// <summary>A unit that belongs to no dimension above.</summary>
    Other,
}
