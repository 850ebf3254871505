using System.Collections.Immutable;
using Reconcile.Claims;

namespace Reconcile.Rules;

/// <summary>A property that is one word out of a list, or any word when the list is empty.</summary>
/// <param name="Key">Its key in a rule file.</param>
/// <param name="Meaning">What it is.</param>
/// <param name="Kinds">The kinds of value that have it.</param>
/// <param name="Words">The words it can be; empty for any.</param>
/// <param name="Of">Reads it; null when the subject has none.</param>
internal sealed record WordProperty<T>(
    string Key,
    string Meaning,
    ValueKinds Kinds,
    ImmutableArray<string> Words,
    Func<T, string?> Of
) : Property<T>(Key, Meaning, Kinds);
