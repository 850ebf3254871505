using System.Collections.Immutable;
using System.Globalization;
using Reconcile.Lexicon;

namespace Reconcile.Comparison;

/// <summary>Tells by their names whether one place may lie in another.</summary>
internal sealed class PlaceNames(Gazetteer gazetteer)
{
    /// <summary>Whether the gazetteer knows a canonical name.</summary>
    public bool IsKnown(string canonical) => !Named(canonical).IsEmpty;

    /// <summary>Whether two canonical names are known as one place's: "Burma", "Myanmar".</summary>
    public bool AreOne(string one, string other) => Named(one).Intersect(Named(other)).Any();

    /// <summary>Whether one place is, is named as, or may be, what lies around the other.</summary>
    /// <param name="outer">Canonical name of the one.</param>
    /// <param name="inner">Canonical name of the other.</param>
    /// <param name="around">Canonical names of what is said to lie around the other.</param>
    public bool MayHold(string outer, string inner, ImmutableArray<string> around) =>
        MayBeOne(outer, inner)
        || IsQuarter(inner, outer)
        || around.Any(one => MayBeOne(one, outer))
        || LiesIn(inner, outer)
        || MayLieIn(inner, around, outer);

    /// <summary>"The Lipa district" and "Lipa": no word of the shorter name is missing in the longer.</summary>
    private static bool MayBeOne(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        var words = longer.Split('_');
        return shorter.Split('_').All(word => words.Contains(word));
    }

    /// <summary>"Central Darfur" lies in "Darfur", "Upper Egypt" in "Egypt"; but "East Street" not in "West Street".</summary>
    private bool IsQuarter(string inner, string outer)
    {
        var (words, whole) = (inner.Split('_'), outer.Split('_'));
        return words.Length > 1
            && gazetteer.IsQuarter(words[0])
            && !gazetteer.IsQuarter(whole[0])
            && whole.Contains(words[1]);
    }

    /// <summary>A place that the gazetteer does not know may lie in any that it knows but a city.</summary>
    private bool MayLieIn(string inner, ImmutableArray<string> around, string outer) =>
        Named(inner).IsEmpty
        && around.All(one => Named(one).IsEmpty)
        && Named(outer).Any(place => place.Kind is not PlaceKind.City);

    private bool LiesIn(string inner, string outer) =>
        Named(inner)
            .Any(place =>
                gazetteer
                    .Around(place)
                    .SelectMany(around => (string[])[around.Name, .. around.Aliases])
                    .Any(name => name.Replace(' ', '_').Equals(outer, StringComparison.OrdinalIgnoreCase))
            );

    private ImmutableArray<Place> Named(string canonical) =>
        gazetteer.Named(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(canonical.Replace('_', ' ')));
}
