namespace Reconcile.Claims;

/// <summary>Kinds of value that the claims of a facet can have.</summary>
[Flags]
internal enum ValueKinds
{
    /// <summary>No kind.</summary>
    None = 0,

    /// <summary>That it happened; no value beyond polarity and certainty.</summary>
    Happening = 1,

    /// <summary>A number with a unit.</summary>
    Quantity = 2,

    /// <summary>A date or time.</summary>
    Time = 4,

    /// <summary>Words: a place, a name, a quotation.</summary>
    Words = 8,

    /// <summary>Every kind.</summary>
    Any = Happening | Quantity | Time | Words,
}
