namespace Reconcile.Values;

/// <summary>A date as said, with what it leaves out.</summary>
/// <param name="Start">First piece.</param>
/// <param name="End">One past the last piece.</param>
/// <param name="Year">The year, or null.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31, or null.</param>
/// <param name="Weekday">1 for Monday to 7, or null.</param>
internal sealed record DateParts(int Start, int End, int? Year, int? Month, int? Day, int? Weekday);
