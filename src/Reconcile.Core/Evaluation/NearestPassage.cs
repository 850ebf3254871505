using Reconcile.Text;

namespace Reconcile.Evaluation;

/// <summary>Finds the words of a text that a wrong quotation probably meant.</summary>
internal static class NearestPassage
{
    /// <summary>Share of the quotation's words that a passage must hold.</summary>
    private const double Least = 0.5;

    /// <summary>
    /// The first run of as many words as the quotation has that holds most of them, in any order; case and punctuation
    /// at the edges of words don't matter. Null when it holds fewer than half of them.
    /// </summary>
    /// <remarks>Takes time linear in the length of the text.</remarks>
    public static TextSpan? Find(string text, string quote)
    {
        var wanted = WordsOf(quote);
        var words = WordsOf(text);
        if (wanted.Count == 0 || words.Count == 0)
        {
            return null;
        }

        var open = wanted
            .GroupBy(word => word.Form, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var (best, bestEnd, held) = (0, 0, 0);
        for (var end = 0; end < words.Count; end++)
        {
            if (end >= wanted.Count && open.TryGetValue(words[end - wanted.Count].Form, out var left))
            {
                open[words[end - wanted.Count].Form] = left + 1;
                held -= left >= 0 ? 1 : 0;
            }

            if (open.TryGetValue(words[end].Form, out var free))
            {
                open[words[end].Form] = free - 1;
                held += free > 0 ? 1 : 0;
            }

            if (held > best)
            {
                (best, bestEnd) = (held, end);
            }
        }

        if (best < Least * wanted.Count)
        {
            return null;
        }

        var forms = wanted.Select(word => word.Form).ToHashSet(StringComparer.Ordinal);
        var run = words
            .GetRange(Math.Max(0, bestEnd - wanted.Count + 1), Math.Min(wanted.Count, bestEnd + 1))
            .Where(word => forms.Contains(word.Form))
            .ToList();
        return run[0].Span.Union(run[^1].Span);
    }

    private static List<(string Form, TextSpan Span)> WordsOf(string text)
    {
        var words = new List<(string, TextSpan)>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’' or '-');
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                var form = text[start..i].Replace('’', '\'').ToUpperInvariant();
                words.Add((form, new TextSpan(start, i)));
                start = -1;
            }
        }

        return words;
    }
}
