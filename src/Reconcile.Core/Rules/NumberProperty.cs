using Reconcile.Claims;

namespace Reconcile.Rules;

/// <summary>A property that is a number.</summary>
/// <param name="Key">Its key in a rule file.</param>
/// <param name="Meaning">What it is, with its unit.</param>
/// <param name="Kinds">The kinds of value that have it.</param>
/// <param name="Lowest">The smallest number that it can be.</param>
/// <param name="Of">Reads it; null when the subject has none.</param>
internal sealed record NumberProperty<T>(
    string Key,
    string Meaning,
    ValueKinds Kinds,
    double Lowest,
    Func<T, double?> Of
) : Property<T>(Key, Meaning, Kinds);
