namespace Reconcile.Values;

/// <summary>A unit of measurement or a currency.</summary>
/// <param name="Name">Singular name as in <c>rules/lexicon/units.yaml</c>: "kilometre", "dollar per barrel".</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Base">The unit that <paramref name="Factor"/> leads to.</param>
/// <param name="Factor">How many base units one of it is; more than 0.</param>
/// <param name="Offset">Added after the factor; 0 but for scales of temperature.</param>
internal sealed record Unit(string Name, Dimension Dimension, string Base, double Factor, double Offset)
{
    /// <summary>Plural name for printing.</summary>
    public required string Plural { get; init; }

    /// <summary>Whether the name is a common noun as well, so that it needs a number directly before it: "cup".</summary>
    public bool IsCommonNoun { get; init; }

    /// <summary>Whether it is a part of a currency: "cent".</summary>
    public bool IsPart { get; init; }

    /// <summary>The smaller unit in which what is left over is said ("five feet eight inches"); null for most.</summary>
    public string? Rest { get; init; }

    public double ToBase(double value) => (value * Factor) + Offset;

    public double FromBase(double value) => (value - Offset) / Factor;
}
