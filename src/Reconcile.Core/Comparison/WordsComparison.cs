using System.Globalization;
using Reconcile.Claims;
using Reconcile.Lexicon;

namespace Reconcile.Comparison;

/// <summary>Compares two values that are words: places, names, quotations.</summary>
internal sealed class WordsComparison(Gazetteer gazetteer)
{
    /// <summary>The relation of two values in words.</summary>
    public Relation Relate(Claim first, WordsValue a, Claim second, WordsValue b)
    {
        var (kind, reason) = Judge(first.Facet, a.Canonical, b.Canonical);
        return new Relation(first, second, kind, reason, null, null);
    }

    private (RelationKind, RelationReason) Judge(Facet facet, string a, string b)
    {
        if (string.Equals(a, b, StringComparison.Ordinal))
        {
            return (RelationKind.Equal, RelationReason.Same);
        }

        if (facet is Facet.Place && (LiesIn(a, b) || LiesIn(b, a)))
        {
            return (RelationKind.Compatible, RelationReason.PartOf);
        }

        return (
            RelationKind.Different,
            facet is Facet.Quotation or Facet.Name ? RelationReason.Wording : RelationReason.Value
        );
    }

    private bool LiesIn(string inner, string outer) =>
        gazetteer
            .Named(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(inner.Replace('_', ' ')))
            .Any(place =>
                gazetteer
                    .Around(place)
                    .Any(around => around.Name.Replace(' ', '_').Equals(outer, StringComparison.OrdinalIgnoreCase))
            );
}
