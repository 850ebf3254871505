#pragma warning disable CS1591
namespace Reconcile.Values;

/// <summary>bound</summary>
public enum Bound
{
    None,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
}
