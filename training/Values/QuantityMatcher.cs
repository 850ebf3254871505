using Reconcile.Language;
using Reconcile.Values;

namespace Reconcile.Training.Values;

/// <summary>Compares a quantity that was read with one that is expected.</summary>
/// <remarks>
/// The sets write a value as said ("19 cents" is 19 cent), a range as "low-high", and words such as "dozens" as the
/// number they are built on, alone or with an upper end of their own; that end is not compared. A counted thing's unit
/// is its noun phrase in lemmas: ours is right when its noun is one of those words. Part of a whole ("a third") has a
/// unit that begins with "%".
/// </remarks>
internal sealed class QuantityMatcher(UnitTable units)
{
    public static bool ValueMatches(Quantity quantity, ExpectedQuantity expected)
    {
        var tolerance = quantity.Dimension == Dimension.Share ? 0.011 : 1e-6;
        if (!AreClose(quantity.Said, expected.Low, tolerance))
        {
            return false;
        }

        return quantity.Approximation == Approximation.Vague
            || (quantity.SaidHigh, expected.High) switch
            {
                (null, null) => true,
                ({ } ours, { } theirs) => AreClose(ours, theirs, tolerance),
                _ => false,
            };
    }

    public bool UnitMatches(Quantity quantity, Sentence sentence, string expected)
    {
        if (quantity.SaidUnit.Length > 0 && quantity.Dimension != Dimension.Ratio)
        {
            return quantity.Dimension == Dimension.Age && expected.EndsWith(" of age", StringComparison.Ordinal)
                ? Normalised(expected[..^7]) == quantity.SaidUnit
                : Normalised(expected) == quantity.SaidUnit;
        }

        if (quantity.Dimension == Dimension.Share)
        {
            return expected.StartsWith('%') || IsNounOf(quantity, sentence, expected);
        }

        return expected switch
        {
            "-" => quantity.Noun is null,
            "count" when !IsNounOf(quantity, sentence, expected) => quantity.Dimension == Dimension.Ratio
                || quantity.Noun is { } noun && sentence.Tokens[noun].Lemma.ToLowerInvariant() is "time" or "times",
            _ => IsNounOf(quantity, sentence, expected),
        };
    }

    private static bool IsNounOf(Quantity quantity, Sentence sentence, string expected)
    {
        if (quantity.Noun is not { } noun)
        {
            return false;
        }

        var token = sentence.Tokens[noun];
        var words = expected.Split(' ', '-');
        return words.Contains(token.Lemma.ToLowerInvariant(), StringComparer.Ordinal)
            || words.Contains(token.Text.ToLowerInvariant(), StringComparer.Ordinal)
            || words.Contains(token.Text.ToLowerInvariant().TrimEnd('s'), StringComparer.Ordinal)
            || token.Text.EndsWith("es", StringComparison.OrdinalIgnoreCase)
                && words.Contains(token.Text[..^2].ToLowerInvariant(), StringComparer.Ordinal);
    }

    private string Normalised(string unit)
    {
        unit = unit.Replace('-', ' ');
        if (units.ByName(unit) is { } known)
        {
            return known.Name;
        }

        return string.Join(" per ", unit.Split(" per ").Select(part => units.ByName(part)?.Name ?? part));
    }

    private static bool AreClose(double one, double other, double tolerance) =>
        Math.Abs(one - other) <= tolerance * Math.Max(1e-9, Math.Abs(other));
}
