namespace Reconcile.Lexicon;

/// <summary>How large a place is.</summary>
public enum PlaceKind
{
    /// <summary>A part of the world: "Middle East".</summary>
    Region,

    /// <summary>A country or territory.</summary>
    Country,

    /// <summary>A state, province, island or region of a country.</summary>
    Part,

    /// <summary>A city or town.</summary>
    City,
}
