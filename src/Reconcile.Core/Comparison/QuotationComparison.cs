using FuzzySharp;
using Reconcile.Lexicon;

namespace Reconcile.Comparison;

/// <summary>Tells whether two sources put other words into one quotation.</summary>
internal sealed class QuotationComparison(WordTolerances tolerances, LightWords light)
{
    /// <summary>Longer quotations are compared as texts only.</summary>
    private const int MostWords = 300;

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
    /// "We had wanted this" and "I say we wanted this": where the two run side by side, only such words differ as each hearer
    /// hears or leaves out.
    /// </summary>
    private bool DifferInLightWords(string shorter, string longer)
    {
        var (a, b) = (shorter.Split(' '), longer.Split(' '));
        if (b.Length > MostWords)
        {
            return false;
        }

        var common = LongestCommon(a, b);
        var (i, j) = (0, 0);
        var hasBegun = false;
        var (left, between) = (0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
            {
                left += between;
                (hasBegun, between) = (true, 0);
                i++;
                j++;
            }
            else if (common[i + 1, j] >= common[i, j + 1])
            {
                left += light.IsLightInQuotations(a[i]) ? 0 : 1;
                i++;
            }
            else
            {
                // What the longer one has before and behind the shorter one was cut off there.
                between += !hasBegun || light.IsLightInQuotations(b[j]) ? 0 : 1;
                j++;
            }
        }

        return hasBegun && left + a.Skip(i).Count(word => !light.IsLightInQuotations(word)) == 0;
    }

    /// <summary>For each place in both the length of the longest common subsequence behind it (Wagner and Fischer 1974).</summary>
    private static int[,] LongestCommon(string[] a, string[] b)
    {
        var lengths = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = a[i] == b[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
