using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Finds the sums whose currency is said elsewhere: "sales fell to 412 million" in an article that counts in euros.</summary>
internal sealed class ImpliedCurrency(ValueWords valueWords)
{
    /// <summary>Sums below this are not left without their currency.</summary>
    private const double Least = 1e5;

    /// <summary>The values of an article's sentences, the sums among them with their currency.</summary>
    public ImmutableArray<SentenceValues> Complete(
        ImmutableArray<Sentence> sentences,
        ImmutableArray<SentenceValues> values
    )
    {
        var usual = values
            .SelectMany(read => read.Quantities)
            .Where(IsMoney)
            .GroupBy(quantity => quantity.Unit, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.First();
        return usual is null ? values : [.. values.Select((read, i) => Complete(sentences[i], read, usual))];
    }

    private SentenceValues Complete(Sentence sentence, SentenceValues values, Quantity usual) =>
        values.Quantities.Any(IsBareSum) && sentence.Tokens.Any(token => valueWords.IsOfMoney(token.Lemma))
            ? values with
            {
                Quantities =
                [
                    .. values.Quantities.Select(quantity =>
                        IsBareSum(quantity) ? InCurrencyOf(values, quantity, usual) : quantity
                    ),
                ],
            }
            : values;

    private static bool IsMoney(Quantity quantity) => quantity is { Dimension: Dimension.Money, Rate: null };

    private static bool IsBareSum(Quantity quantity) =>
        quantity is { Dimension: Dimension.Count, Noun: null, Stated: >= Least };

    /// <summary>The currency of the nearest sum of the sentence; without one, that of most sums of the article.</summary>
    private static Quantity InCurrencyOf(SentenceValues values, Quantity quantity, Quantity usual)
    {
        var sum =
            values.Quantities.Where(IsMoney).MinBy(other => Math.Abs(other.Tokens.Start - quantity.Tokens.Start))
            ?? usual;
        return quantity with
        {
            Dimension = Dimension.Money,
            Unit = sum.Unit,
            SaidUnit = sum.SaidUnit,
            SaidUnitPlural = sum.SaidUnitPlural,
        };
    }
}
