using Reconcile.Lexicon;

namespace Reconcile.Entities;

/// <summary>Compares two ways of writing one person's name.</summary>
internal sealed class PersonName(GivenNames names)
{
    /// <summary>Letters that may stand for the first and the middle name: "JP".</summary>
    private const int Initials = 2;

    /// <summary>
    /// Whether two names are spelt alike as far as both go: "J. Novak", "Jan P. Novak" and "Novak" are, "Jan Nowak" is not; "Bob" is short for "Robert", and "Great Jan Novak" goes by "Jan Novak".
    /// </summary>
    /// <param name="first">Words of a name in lower case.</param>
    /// <param name="second">Words of the other name.</param>
    public bool AreSpeltAlike(ReadOnlySpan<string> first, ReadOnlySpan<string> second) =>
        first[^1] == second[^1]
        && (
            first.Length < 2
            || second.Length < 2
            || IsShortFor(first[0], second[0])
            || IsShortFor(WithoutInitial(first)[0], WithoutInitial(second)[0])
            || first.EndsWith(second)
            || second.EndsWith(first)
        );

    /// <summary>"J. Jan Novak" goes by "Jan Novak".</summary>
    /// <param name="name">Words of a name in lower case, two or more.</param>
    private static ReadOnlySpan<string> WithoutInitial(ReadOnlySpan<string> name) =>
        name.Length > 2 && WithoutStops(name[0]).Length == 1 ? name[1..] : name;

    private bool IsShortFor(string first, string second)
    {
        var (a, b) = (WithoutStops(first), WithoutStops(second));
        return a.StartsWith(b, StringComparison.Ordinal)
            || b.StartsWith(a, StringComparison.Ordinal)
            || (a[..1] == b[..1] && (AreInitials(a) || AreInitials(b)))
            || names.AreOne(a, b);
    }

    /// <summary>"JP", but not "Al" or "Jo".</summary>
    private bool AreInitials(string name) => name.Length <= Initials && names.Of(name) is null;

    /// <summary>"P.J." is written "PJ", too.</summary>
    private static string WithoutStops(string name) => name.Replace(".", "", StringComparison.Ordinal);
}
