namespace Reconcile.Claims;

/// <summary>The value that a claim gives its facet: one of a closed set of kinds.</summary>
public abstract record ClaimValue
{
    private protected ClaimValue() { }
}
