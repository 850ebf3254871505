using Reconcile.Claims;

namespace Reconcile.Rules;

/// <summary>Something that a condition can ask of a cluster, a pair of claims or a claim.</summary>
/// <param name="Key">Its key in a rule file.</param>
/// <param name="Meaning">What it is, in one line, for the schema and the reference.</param>
/// <param name="Kinds">The kinds of value that have it; elsewhere a condition on it could never hold.</param>
internal abstract record Property<T>(string Key, string Meaning, ValueKinds Kinds);
