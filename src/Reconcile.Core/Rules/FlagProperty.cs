using Reconcile.Claims;

namespace Reconcile.Rules;

/// <summary>A property that is true or false.</summary>
/// <param name="Key">Its key in a rule file.</param>
/// <param name="Meaning">What it is.</param>
/// <param name="Kinds">The kinds of value that have it.</param>
/// <param name="Of">Reads it; null when the subject has none.</param>
internal sealed record FlagProperty<T>(string Key, string Meaning, ValueKinds Kinds, Func<T, bool?> Of)
    : Property<T>(Key, Meaning, Kinds);
