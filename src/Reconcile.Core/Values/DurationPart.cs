namespace Reconcile.Values;

/// <summary>A number of one unit of time: the "two weeks" of "two weeks and three days".</summary>
internal readonly record struct DurationPart(double Count, CalendarUnit Unit);
