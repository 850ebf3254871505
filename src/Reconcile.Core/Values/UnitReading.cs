namespace Reconcile.Values;

/// <summary>A unit read from pieces.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="End">One past its last piece.</param>
internal readonly record struct UnitReading(Unit Unit, int End);
