using System.Collections.Immutable;

namespace Reconcile.Configuration;

/// <summary>A value with where it came from.</summary>
/// <param name="Key">What it sets.</param>
/// <param name="Value">The value; null for nothing.</param>
/// <param name="Layer">Where it was set.</param>
/// <param name="Origin">The same for people: <c>default</c>, <c>--rules</c>, a variable, or file, line and column.</param>
public sealed record ConfigurationValue(ConfigurationKey Key, string? Value, ConfigurationLayer Layer, string Origin)
{
    /// <summary>The reports, where the key names some; <see cref="Value"/> is then all of them, with commas.</summary>
    public ImmutableArray<AskedReport> Reports { get; init; } = [];

    /// <summary>A value of reports.</summary>
    internal static ConfigurationValue Of(
        ConfigurationKey key,
        ImmutableArray<AskedReport> reports,
        ConfigurationLayer layer,
        string origin
    ) => new(key, string.Join(", ", reports), layer, origin) { Reports = reports };
}
