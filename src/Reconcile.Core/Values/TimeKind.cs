#pragma warning disable CS1591
namespace Reconcile.Values;

/// <summary>time kind</summary>
public enum TimeKind
{
    Date,
    DateTime,
    Period,
    Duration,
    Recurring,
}
