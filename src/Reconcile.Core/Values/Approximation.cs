#pragma warning disable CS1591
namespace Reconcile.Values;

/// <summary>approx</summary>
public enum Approximation
{
    Exact,
    About,
    Almost,
    JustOver,
    Vague,
}
