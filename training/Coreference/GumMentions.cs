using System.Collections.Immutable;
using Reconcile.Training.Data;

namespace Reconcile.Training.Coreference;

/// <summary>Reads the mentions of GUM's last column: which words are heads of mentions, and of what.</summary>
internal static class GumMentions
{
    /// <summary>For each word that heads a mention the number of its entity, by sentence and word.</summary>
    /// <param name="sentences">A document's sentences.</param>
    /// <param name="widest">Whether of several mentions with one head the widest counts ("Hale and Voss") or the innermost.</param>
    public static Dictionary<(int Sentence, int Word), string> Read(
        ImmutableArray<TreebankSentence> sentences,
        bool widest = false
    )
    {
        var found = new Dictionary<(int, int), string>();
        for (var i = 0; i < sentences.Length; i++)
        {
            foreach (
                var (start, end, entity) in Spans(sentences[i].Words)
                    .OrderBy(span => widest ? span.End - span.Start : span.Start - span.End)
            )
            {
                // Who comes last stays.
                found[(i, HeadOf(sentences[i].Words, start, end))] = entity;
            }
        }

        return found;
    }

    private static IEnumerable<(int Start, int End, string Entity)> Spans(ImmutableArray<TreebankWord> words)
    {
        var open = new Dictionary<string, Stack<int>>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            var field = words[i]
                .Misc.Split('|')
                .FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal));
            if (field is null)
            {
                continue;
            }

            // "(7-abstract-new-...-coref(3-abstract-...)" opens two; "7)6)" closes two; "(3-...)" opens and closes.
            var at = "Entity=".Length;
            while (at < field.Length)
            {
                var isOpening = field[at] == '(';
                var end = field.IndexOfAny(['(', ')'], at + 1);
                end = end < 0 ? field.Length : end;
                var id = field[(isOpening ? at + 1 : at)..end].Split('-')[0];
                var isClosing = end < field.Length && field[end] == ')';
                if (isOpening)
                {
                    (open.TryGetValue(id, out var stack) ? stack : open[id] = new Stack<int>()).Push(i);
                }

                if (isClosing && open.TryGetValue(id, out var starts) && starts.TryPop(out var start))
                {
                    yield return (start, i + 1, id);
                }

                at = isClosing ? end + 1 : end;
            }
        }
    }

    private static int HeadOf(ImmutableArray<TreebankWord> words, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (words[i].Head < start || words[i].Head >= end)
            {
                return i;
            }
        }

        return start;
    }
}
