using System.Collections.Frozen;
using Reconcile.Language;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Tells what a length measures by the words beside it: how far apart, how deep, how high ...</summary>
/// <remarks>Ten kilometres of depth are not ten kilometres from the town, though both are lengths of one quake.</remarks>
internal static class MeasureKind
{
    /// <summary>How many tokens before and after the quantity are looked at.</summary>
    private const int Reach = 4;

    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["away"] = "distance",
        ["from"] = "distance",
        ["off"] = "distance",
        ["outside"] = "distance",
        ["north"] = "distance",
        ["south"] = "distance",
        ["east"] = "distance",
        ["west"] = "distance",
        ["northeast"] = "distance",
        ["northwest"] = "distance",
        ["southeast"] = "distance",
        ["southwest"] = "distance",
        ["within"] = "distance",
        ["of"] = "distance",
        ["distance"] = "distance",
        ["radius"] = "distance",
        ["deep"] = "depth",
        ["depth"] = "depth",
        ["underground"] = "depth",
        ["below"] = "depth",
        ["beneath"] = "depth",
        ["high"] = "height",
        ["tall"] = "height",
        ["height"] = "height",
        ["altitude"] = "height",
        ["elevation"] = "height",
        ["fall"] = "fall",
        ["plunge"] = "fall",
        ["drop"] = "fall",
        ["long"] = "extent",
        ["length"] = "extent",
        ["wide"] = "extent",
        ["stretch"] = "extent",
        ["advance"] = "movement",
        ["advanced"] = "movement",
        ["travel"] = "movement",
        ["walk"] = "movement",
        ["toward"] = "movement",
        ["towards"] = "movement",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The kind of a length; null for other quantities and where no word tells.</summary>
    public static string? Of(Sentence sentence, Quantity quantity)
    {
        if (quantity.Dimension is not Dimension.Length)
        {
            return null;
        }

        // What stands right behind the unit tells most: "ten kilometres deep", "four miles north of".
        for (var i = quantity.Tokens.End; i < Math.Min(quantity.Tokens.End + Reach, sentence.Tokens.Length); i++)
        {
            if (Kinds.TryGetValue(sentence.Tokens[i].Lemma, out var kind))
            {
                return
                    kind is "distance"
                    && (
                        Before(sentence, quantity) is "depth" or "height"
                        || (Before(sentence, quantity) is "movement" && !IsGoal(sentence, quantity))
                    )
                    ? Before(sentence, quantity)
                    : kind;
            }
        }

        return Before(sentence, quantity);
    }

    /// <summary>"Advanced [to] ten kilometres from the town" tells where they are, "advanced ten kilometres" how far they came.</summary>
    private static bool IsGoal(Sentence sentence, Quantity quantity) =>
        quantity.Tokens.Start > 0 && sentence.Tokens[quantity.Tokens.Start - 1].Lemma is "to";

    private static string? Before(Sentence sentence, Quantity quantity)
    {
        for (var i = quantity.Tokens.Start; i >= Math.Max(0, quantity.Tokens.Start - Reach); i--)
        {
            if (
                Kinds.TryGetValue(sentence.Tokens[i].Lemma, out var kind)
                && sentence.Tokens[i].Lemma is not ("of" or "from")
            )
            {
                return kind;
            }
        }

        return null;
    }
}
