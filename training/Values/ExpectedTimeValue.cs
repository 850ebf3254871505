namespace Reconcile.Training.Values;

/// <summary>A value that counts as right.</summary>
internal sealed record ExpectedTimeValue(string Timex, DateTime? Start, DateTime? End, double? Seconds);
