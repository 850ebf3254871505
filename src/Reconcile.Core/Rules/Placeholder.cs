using Reconcile.Claims;
using Reconcile.Comparison;

namespace Reconcile.Rules;

/// <summary>A name in braces that a message can hold.</summary>
/// <param name="Name">The name without its braces.</param>
/// <param name="Meaning">What it is replaced by, in one line.</param>
/// <param name="Kinds">The kinds of value that have it.</param>
/// <param name="Of">Its text for a cluster.</param>
internal sealed record Placeholder(string Name, string Meaning, ValueKinds Kinds, Func<ComparedCluster, string> Of);
