using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Values;

namespace Reconcile.Training.Values;

/// <summary>Scores the reading of quantities on a set of sentences.</summary>
internal sealed class ValueEvaluation
{
    private readonly Annotator annotator = Annotator.Load();
    private readonly ValueReader reader = ValueReader.Load();
    private readonly QuantityMatcher matcher = new(UnitTableLoader.Load());

    /// <summary>Scores a set; each sentence with a fault goes to <paramref name="misses"/>.</summary>
    public ValueScore Score(string set, ImmutableArray<ValueCase> cases, ICollection<string> misses)
    {
        var (expected, read, values, both) = (0, 0, 0, 0);
        foreach (var one in cases)
        {
            var annotated = annotator.Annotate(TextArticle.Of(one.Text, null));
            var found = new List<(Quantity Quantity, Sentence Sentence)>();
            foreach (var sentence in annotated.Sentences)
            {
                found.AddRange(
                    reader
                        .Read(sentence, annotated.Article.Text, null)
                        .Quantities.Where(IsComparable)
                        .Select(quantity => (quantity, sentence))
                );
            }

            var (unmatched, wrongUnits, missed) = Match(one, found);
            expected += one.Expected.Length;
            read += found.Count;
            values += found.Count - unmatched.Count;
            both += found.Count - unmatched.Count - wrongUnits.Count;
            if (unmatched.Count + wrongUnits.Count + missed.Count > 0)
            {
                misses.Add(
                    $"{one.Text}\n    missed: {string.Join(" | ", missed)}\n    too many: {string.Join(" | ", unmatched.Select(Describe))}\n    wrong unit: {string.Join(" | ", wrongUnits)}"
                );
            }
        }

        return new ValueScore(set, cases.Length, expected, read, values, both);
    }

    /// <summary>The sets do not mark words that give no number at all ("several", "a few", "a couple").</summary>
    private static bool IsComparable(Quantity quantity) =>
        quantity.Approximation != Approximation.Vague || quantity.Said > 9;

    private (List<(Quantity, Sentence)> Unmatched, List<string> WrongUnits, List<ExpectedQuantity> Missed) Match(
        ValueCase one,
        List<(Quantity Quantity, Sentence Sentence)> found
    )
    {
        var missed = one.Expected.ToList();
        var unmatched = found.ToList();
        var wrongUnits = new List<string>();
        // Pairs with the right unit first, so that two equal values do not steal each other's unit.
        foreach (var needsUnit in new[] { true, false })
        {
            foreach (var candidate in unmatched.ToList())
            {
                var index = missed.FindIndex(expected =>
                    QuantityMatcher.ValueMatches(candidate.Quantity, expected)
                    && (!needsUnit || matcher.UnitMatches(candidate.Quantity, candidate.Sentence, expected.Unit))
                );
                if (index < 0)
                {
                    continue;
                }

                if (!needsUnit)
                {
                    wrongUnits.Add($"{Describe(candidate)} for {missed[index]}");
                }

                missed.RemoveAt(index);
                unmatched.Remove(candidate);
            }
        }

        return (unmatched, wrongUnits, missed);
    }

    private static string Describe((Quantity Quantity, Sentence Sentence) found)
    {
        var noun = found.Quantity.Noun is { } token ? $" [{found.Sentence.Tokens[token].Text}]" : "";
        return $"{found.Quantity} <{found.Quantity.SaidUnit}>{noun}";
    }
}
