using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Finds the thing whose fixed property a number is: "the 30-page report", "a yearlong siege".</summary>
/// <remarks>The report has as many pages whatever the clause around it tells.</remarks>
internal static class AttributeBearer
{
    /// <summary>The noun; null where the number is no part of a compound.</summary>
    public static int? Of(Sentence sentence, Quantity quantity) =>
        quantity.Dimension is not Dimension.Count ? Of(sentence, quantity.Tokens.Start, quantity.Tokens.End - 1)
        : quantity.Noun is { } unit ? Of(sentence, quantity.Tokens.Start, unit)
        : null;

    /// <summary>The sizes by which a clause names things. An age is no such size: two articles may differ on that of one person.</summary>
    public static ImmutableArray<KindSize> KindsIn(Sentence sentence, SentenceValues values)
    {
        var kinds = ImmutableArray.CreateBuilder<KindSize>();
        foreach (var quantity in values.Quantities)
        {
            if (quantity.Dimension is not (Dimension.Age or Dimension.Score) && Of(sentence, quantity) is { } noun)
            {
                kinds.Add(new KindSize(sentence.Tokens[noun].Lemma, quantity.Unit, quantity.Interval));
            }
        }

        foreach (var time in values.Times)
        {
            if (
                time is { Kind: TimeKind.Duration, Length: { } length }
                && Of(sentence, time.Tokens.Start, time.Tokens.End - 1) is { } noun
            )
            {
                kinds.Add(new KindSize(sentence.Tokens[noun].Lemma, "s", length));
            }
        }

        return kinds.ToImmutable();
    }

    /// <summary>The noun of a number and its unit: "a two-year inquiry".</summary>
    public static int? Of(Sentence sentence, int number, int unit)
    {
        if (!IsHyphenated(sentence, number, unit) && !IsOneWord(sentence, number, unit))
        {
            return null;
        }

        // "A six-car [motorway collision]"; of "a two-year deal worth millions" the deal, though "worth" may be taken for a noun.
        var bearer = unit;
        while (
            sentence.Tokens[bearer].Head > bearer
            && sentence.Tokens[bearer].BaseRelation() is "compound" or "amod" or "nmod"
            && sentence.Tokens[sentence.Tokens[bearer].Head]
                is { Pos: UniversalPos.Noun or UniversalPos.ProperNoun, Lemma: not "worth" }
        )
        {
            bearer = sentence.Tokens[bearer].Head;
        }

        return bearer > unit ? bearer : null;
    }

    /// <summary>"A yearlong siege".</summary>
    private static bool IsOneWord(Sentence sentence, int number, int unit) =>
        number == unit && sentence.Tokens[unit].BaseRelation() is "compound" or "amod";

    private static bool IsHyphenated(Sentence sentence, int number, int unit) =>
        unit > number && sentence.Tokens[unit - 1].Text is "-" or "\u2010" or "\u2011";
}
