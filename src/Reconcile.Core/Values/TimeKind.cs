namespace Reconcile.Values;

/// <summary>What kind of time an expression names.</summary>
public enum TimeKind
{
    /// <summary>One day.</summary>
    Date,

    /// <summary>A moment or part of a day: "6 pm on Tuesday", "noon".</summary>
    DateTime,

    /// <summary>A stretch of the calendar: "in August", "1992", "the weekend", "in the last 72 hours".</summary>
    Period,

    /// <summary>A length of time that is not tied to the calendar: "three days", "for months".</summary>
    Duration,

    /// <summary>Something that comes back: "every Monday", "daily".</summary>
    Recurring,
}
