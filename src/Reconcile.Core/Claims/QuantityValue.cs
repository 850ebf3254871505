using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>A quantity as the value of a claim.</summary>
public sealed record QuantityValue(Quantity Quantity) : ClaimValue;
