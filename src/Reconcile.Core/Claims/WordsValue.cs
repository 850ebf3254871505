using System.Collections.Immutable;
using Reconcile.Text;

namespace Reconcile.Claims;

/// <summary>Words as the value of a claim: a place, a name, a quotation, an order of events.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Said">The words.</param>
/// <param name="Canonical">Lemmas and resolved participants, for comparison.</param>
public sealed record WordsValue(TextSpan Span, string Said, string Canonical) : ClaimValue
{
    /// <summary>
    /// Whether <see cref="Canonical"/> names only what the place lies in: "a village in Bavaria" is somewhere in it.
    /// False by default, and for anything but a place.
    /// </summary>
    public bool IsWithin { get; init; }

    /// <summary>Whether the place is only near <see cref="Canonical"/>: "off Bergen". False by default, and for anything but a place.</summary>
    public bool IsNear { get; init; }

    /// <summary>The number of a house or a block: "24" of "at 24 Marsk Road", "1200 block" of "in the 1200 block of it". Null by default, and for anything but a place.</summary>
    public string? Number { get; init; }

    /// <summary>
    /// What else the words name around a place, nearest first, and what the story does elsewhere: "Ohio" of "in Dayton, Ohio".
    /// Empty by default.
    /// </summary>
    public ImmutableArray<string> Around { get; init; } = [];

    /// <summary>The two events of an order, the earlier one first. Empty by default, and for anything but an order.</summary>
    public ImmutableArray<CanonicalForm> Events { get; init; } = [];
}
