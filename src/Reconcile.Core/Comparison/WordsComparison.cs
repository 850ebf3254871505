using System.Collections.Immutable;
using System.Globalization;
using FuzzySharp;
using Reconcile.Claims;
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
    private readonly PersonName persons = new(givenNames);
    private readonly QuotationComparison quotations = new(tolerances, light);
    private readonly EventOrders orders = new(thesaurus);

    /// <summary>The relation of two values in words.</summary>
    public Relation Relate(Claim first, WordsValue a, Claim second, WordsValue b)
    {
        var (kind, reason) = first.Facet switch
        {
            Facet.Place => Places(a, b),
            Facet.Order => Orders(a, b),
            Facet.Quotation => quotations.Relate(a.Canonical, b.Canonical),
            _ => Judge(first.Facet, a.Canonical, b.Canonical),
        };
        return new Relation(first, second, kind, reason, null, null);
    }

    private (RelationKind, RelationReason) Places(WordsValue a, WordsValue b)
    {
        if (
            string.Equals(a.Said, b.Said, StringComparison.OrdinalIgnoreCase)
            || (a.Canonical == b.Canonical && a.IsWithin == b.IsWithin)
        )
        {
            return (RelationKind.Equal, RelationReason.Same);
        }

        if (Holds(a, b) || Holds(b, a) || MayLieIn(a, b) || MayLieIn(b, a))
        {
            return (RelationKind.Compatible, RelationReason.PartOf);
        }

        // One name in two spellings: "Kharkiv", "Kharkov".
        if (Likeness(a.Canonical, b.Canonical) >= tolerances.Place)
        {
            return (RelationKind.Compatible, RelationReason.Wording);
        }

        // A village without a name may be the one that the other source names.
        return a.IsWithin || b.IsWithin
            ? (RelationKind.Compatible, RelationReason.Hedge)
            : (RelationKind.Different, RelationReason.Value);
    }

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

    private static double Likeness(string a, string b) => Fuzz.Ratio(a, b) / 100.0;

    /// <summary>Whether one place is, or is named as, what lies around the other.</summary>
    private bool Holds(WordsValue outer, WordsValue inner) =>
        MayBeOne(outer.Canonical, inner.Canonical)
        || IsQuarter(inner.Canonical, outer.Canonical)
        || inner.Around.Any(around => MayBeOne(around, outer.Canonical))
        || LiesIn(inner.Canonical, outer.Canonical);

    /// <summary>"The Lipa district" and "Lipa": no word of the shorter name is missing in the longer.</summary>
    private static bool MayBeOne(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        var words = longer.Split('_');
        return shorter.Split('_').All(word => words.Contains(word));
    }

    /// <summary>"Central Darfur" lies in "Darfur", "Upper Egypt" in "Egypt".</summary>
    private bool IsQuarter(string inner, string outer)
    {
        var words = inner.Split('_');
        return words.Length > 1 && gazetteer.IsQuarter(words[0]) && outer.Split('_').Contains(words[1]);
    }

    /// <summary>A place that the gazetteer does not know may lie in any that it knows but a city.</summary>
    private bool MayLieIn(WordsValue inner, WordsValue outer) =>
        Named(inner.Canonical).IsEmpty
        && inner.Around.All(around => Named(around).IsEmpty)
        && Named(outer.Canonical).Any(place => place.Kind is not PlaceKind.City);

    private ImmutableArray<Place> Named(string canonical) =>
        gazetteer.Named(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(canonical.Replace('_', ' ')));

    private bool LiesIn(string inner, string outer) =>
        Named(inner)
            .Any(place =>
                gazetteer
                    .Around(place)
                    .SelectMany(around => (string[])[around.Name, .. around.Aliases])
                    .Any(name => name.Replace(' ', '_').Equals(outer, StringComparison.OrdinalIgnoreCase))
            );
}
