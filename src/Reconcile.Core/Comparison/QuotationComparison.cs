using FuzzySharp;
using Reconcile.Lexicon;

namespace Reconcile.Comparison;

/// <summary>Tells whether two sources put other words into one quotation.</summary>
internal sealed class QuotationComparison(WordTolerances tolerances, LightWords light)
{
    /// <summary>Fewer words that say something make no quotation known again.</summary>
    private const int FewestWords = 3;

    /// <summary>The relation of two quotations in their canonical forms.</summary>
    public (RelationKind, RelationReason) Relate(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.Ordinal))
        {
            return (RelationKind.Equal, RelationReason.Same);
        }

        // A quotation may be cut short; words that are put otherwise are another matter.
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if ((" " + longer + " ").Contains(" " + shorter + " ", StringComparison.Ordinal))
        {
            return (RelationKind.Compatible, RelationReason.PartOf);
        }

        // A spelling, an article more or less: no editor would call that another quotation.
        return Fuzz.Ratio(a, b) / 100.0 >= tolerances.Quotation || DifferInLightWords(shorter, longer)
            ? (RelationKind.Compatible, RelationReason.Rounding)
            : (RelationKind.Different, RelationReason.Wording);
    }

    /// <summary>
    /// "We had wanted this" and "I say we wanted this": without the words that each hearer hears or leaves out, the one is a
    /// part of the other.
    /// </summary>
    private bool DifferInLightWords(string a, string b)
    {
        var (one, other) = (Weighty(a), Weighty(b));
        return Math.Min(one.Length, other.Length) >= FewestWords && (IsIn(one, other) || IsIn(other, one));
    }

    private static bool IsIn(string[] words, string[] others) =>
        $" {string.Join(' ', others)} ".Contains($" {string.Join(' ', words)} ", StringComparison.Ordinal);

    private string[] Weighty(string quotation) =>
        [.. quotation.Split(' ').Where(word => !light.IsLightInQuotations(word))];
}
