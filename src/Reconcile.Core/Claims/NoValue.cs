namespace Reconcile.Claims;

/// <summary>A happening has no value beyond its polarity and certainty.</summary>
public sealed record NoValue : ClaimValue
{
    /// <summary>The only instance that is needed.</summary>
    public static NoValue Instance { get; } = new();
}
