using FuzzySharp;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Entities;
using Reconcile.Lexicon;

namespace Reconcile.Comparison;

/// <summary>Compares two values that are words: places, names, posts, quotations, orders of events.</summary>
internal sealed class WordsComparison(
    WordTolerances tolerances,
    Gazetteer gazetteer,
    Thesaurus thesaurus,
    Roles roles,
    LightWords light,
    GivenNames givenNames
)
{
    private readonly PlaceNames places = new(gazetteer);
    private readonly ManyPlaces many = new(thesaurus);
    private readonly PersonName persons = new(givenNames);
    private readonly QuotationComparison quotations = new(tolerances, light);
    private readonly EventOrders orders = new(thesaurus);

    /// <summary>The relation of two values in words.</summary>
    public Relation Relate(Claim first, WordsValue a, Claim second, WordsValue b)
    {
        var (kind, reason) = first.Facet switch
        {
            Facet.Place when MayBeInBoth(first, a, second, b) => (RelationKind.Compatible, RelationReason.Apart),
            Facet.Place => Places(a, b),
            Facet.Order => Orders(a, b),
            Facet.Role when AreOfOthers(first, second) => (RelationKind.Compatible, RelationReason.Apart),
            Facet.Quotation => quotations.Relate(a.Canonical, b.Canonical),
            _ => Judge(first.Facet, a.Canonical, b.Canonical),
        };
        return new Relation(first, second, kind, reason, null, null);
    }

    /// <summary>
    /// "Protesters marched in Velin": and in Dolen, too, even where the other source tells of one march; but not at two numbers of a street.
    /// </summary>
    private bool MayBeInBoth(Claim first, WordsValue a, Claim second, WordsValue b) =>
        (a.Number is null || b.Number is null)
        && !HomeReader.IsHome(first)
        && !HomeReader.IsHome(second)
        && (many.MayBeOf(first.Proposition) || many.MayBeOf(second.Proposition))
        && Places(a, b) is (RelationKind.Different, _);

    private (RelationKind, RelationReason) Places(WordsValue a, WordsValue b)
    {
        if (a.Number is { } one && b.Number is { } other && one != other && IsBlock(one) == IsBlock(other))
        {
            return (RelationKind.Different, RelationReason.Value);
        }

        if (
            string.Equals(a.Said, b.Said, StringComparison.OrdinalIgnoreCase)
            || (a.Canonical == b.Canonical && a.IsWithin == b.IsWithin)
        )
        {
            return (RelationKind.Equal, RelationReason.Same);
        }

        if (places.MayHold(a.Canonical, b.Canonical, b.Around) || places.MayHold(b.Canonical, a.Canonical, a.Around))
        {
            return (RelationKind.Compatible, RelationReason.PartOf);
        }

        // One name in two spellings: "Kharkiv", "Kharkov".
        if (AreSpeltAlike(a.Canonical, b.Canonical))
        {
            return (RelationKind.Compatible, RelationReason.Wording);
        }

        // A village without a name may be the one that the other source names, or lie near it.
        return a.IsWithin || b.IsWithin || a.IsNear != b.IsNear
            ? (RelationKind.Compatible, RelationReason.Hedge)
            : (RelationKind.Different, RelationReason.Value);
    }

    /// <summary>"Jan Hale, a doctor" and "Eva Voss, a doctor": the post of one says nothing of the other's.</summary>
    private static bool AreOfOthers(Claim first, Claim second) =>
        ParticipantNames.Differ(first, second, TermRole.Measured, guessed: true);

    private (RelationKind, RelationReason) Orders(WordsValue a, WordsValue b) =>
        orders.AreInSameOrder(a, b) switch
        {
            true => (RelationKind.Equal, RelationReason.Same),
            false => (RelationKind.Different, RelationReason.Value),
            null => (RelationKind.Compatible, RelationReason.Wording),
        };

    private (RelationKind, RelationReason) Judge(Facet facet, string a, string b)
    {
        if (string.Equals(a, b, StringComparison.Ordinal))
        {
            return (RelationKind.Equal, RelationReason.Same);
        }

        if (facet is Facet.Name)
        {
            return persons.AreSpeltAlike(a.Split('_'), b.Split('_'))
                ? (RelationKind.Compatible, RelationReason.PartOf)
                : (RelationKind.Different, RelationReason.Wording);
        }

        return facet is Facet.Role ? RolesOf(a, b) : (RelationKind.Different, RelationReason.Value);
    }

    /// <summary>
    /// One may hold several posts, so other posts are mostly no contradiction; but who is the deputy mayor is not the mayor.
    /// </summary>
    private (RelationKind, RelationReason) RolesOf(string a, string b)
    {
        var (one, other) = (a.Split('|'), b.Split('|'));
        if (one.Intersect(other, StringComparer.Ordinal).Any())
        {
            return (RelationKind.Compatible, RelationReason.PartOf);
        }

        return one.Any(role => other.Any(another => roles.Exclude(role, another)))
            ? (RelationKind.Different, RelationReason.Value)
            : (RelationKind.Different, RelationReason.Wording);
    }

    /// <summary>Blocks are counted otherwise than houses: 2417 stands in the 2400 block.</summary>
    private static bool IsBlock(string number) => !char.IsAsciiDigit(number[^1]);

    /// <summary>Whether two names are alike, and so is each word of one to the word of the other: East Street is not West Street.</summary>
    private bool AreSpeltAlike(string a, string b)
    {
        var (one, other) = (a.Split('_'), b.Split('_'));
        return Likeness(a, b) >= tolerances.Place
            && (
                one.Length != other.Length
                || one.Zip(other).All(pair => Likeness(pair.First, pair.Second) >= tolerances.Place)
            );
    }

    private static double Likeness(string a, string b) => Fuzz.Ratio(a, b) / 100.0;
}
