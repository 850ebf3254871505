using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Reconcile.Training.Data;

/// <summary>Reads names out of the entities of GUM, which marks whole noun phrases and not names.</summary>
/// <remarks>
/// An entity all of whose words are proper nouns is a name, without article, title and possessive mark. Proper nouns
/// that are not in such an entity may be part of a name or not: nothing is learned from them.
/// </remarks>
internal static class EntityNames
{
    private static readonly FrozenDictionary<string, int> Kinds = new Dictionary<string, int>
    {
        ["person"] = 1,
        ["place"] = 3,
        ["organization"] = 5,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Titles =
        "Mr. Mr Mrs. Mrs Ms. Ms Dr. Dr President Senator Sen. Rep. Gov. Governor General Gen. Prof. Professor King Queen Prince Sir Lord Justice Judge Captain Colonel Col. Lt. Sgt. St. Minister Chancellor Secretary"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Inner = new[]
    {
        "of",
        "the",
        "and",
        "for",
        "'s",
        "’s",
        "&",
        "-",
        "–",
        "de",
        "in",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The sentence with the labels of its names.</summary>
    public static TreebankSentence AddNames(TreebankSentence sentence)
    {
        var names = new int[sentence.Words.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = IsProper(sentence.Words[i]) ? -1 : 0;
        }

        foreach (var (start, end, kind) in Spans(sentence.Words).OrderByDescending(span => span.End - span.Start))
        {
            Label(sentence.Words, names, start, end, kind);
        }

        return sentence with
        {
            Words = [.. sentence.Words.Select((word, i) => word with { Name = names[i] })],
        };
    }

    private static void Label(ImmutableArray<TreebankWord> words, int[] names, int start, int end, int kind)
    {
        while (start < end && (words[start].Xpos == "DT" || (kind == 1 && Titles.Contains(words[start].Form))))
        {
            start++;
        }

        while (end > start && words[end - 1].Xpos is "POS")
        {
            end--;
        }

        if (start == end || !IsProper(words[start]) || !IsProper(words[end - 1]) || names[start] > 0)
        {
            return;
        }

        for (var i = start; i < end; i++)
        {
            var inner = words[i].Form is "-" or "." || (kind != 1 && Inner.Contains(words[i].Form));
            if (!IsProper(words[i]) && !inner)
            {
                return;
            }
        }

        for (var i = start; i < end; i++)
        {
            names[i] = i == start ? kind : kind + 1;
        }
    }

    private static bool IsProper(TreebankWord word) => word.Xpos is "NNP" or "NNPS";

    /// <summary>The entities of the wanted kinds: "(1-person-new..." opens, "1)" closes, both may stand at one word.</summary>
    private static IEnumerable<(int Start, int End, int Kind)> Spans(ImmutableArray<TreebankWord> words)
    {
        var open = new Stack<(string Id, int Start, int Kind)>();
        for (var i = 0; i < words.Length; i++)
        {
            var entity = words[i]
                .Misc.Split('|')
                .FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal));
            foreach (var part in Parts(entity?["Entity=".Length..] ?? ""))
            {
                if (part[0] == '(')
                {
                    var fields = part.Trim('(', ')').Split('-');
                    open.Push((fields[0], i, Kinds.GetValueOrDefault(fields.Length > 1 ? fields[1] : "")));
                }

                if (part[^1] == ')' && open.Count > 0)
                {
                    var (_, start, kind) = open.Pop();
                    if (kind > 0)
                    {
                        yield return (start, i + 1, kind);
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Parts(string entity)
    {
        var start = 0;
        for (var i = 1; i <= entity.Length; i++)
        {
            if (i == entity.Length || entity[i] == '(' || entity[i - 1] == ')')
            {
                yield return entity[start..i];
                start = i;
            }
        }
    }
}
