using System.Collections.Immutable;
using System.Text;
using Reconcile.Language;
using Reconcile.Text;
using Reconcile.Training.Data;

namespace Reconcile.Training.Evaluation;

/// <summary>
/// Measures the names, document by document: a name counts when its first token, last token and kind are right.
/// </summary>
internal static class NamesEvaluator
{
    private static readonly string[] Kinds = ["PER", "LOC", "ORG"];

    public static ImmutableArray<Figure> Evaluate(Annotator annotator, ImmutableArray<NamesSentence> sentences)
    {
        var found = sentences
            .GroupBy(sentence => sentence.Document, StringComparer.Ordinal)
            .SelectMany(document => Annotate(annotator, [.. document]))
            .ToArray();
        var counts = new F1[Kinds.Length];
        for (var i = 0; i < sentences.Length; i++)
        {
            var gold = NamesOf(sentences[i].Labels);
            var names = found[i].Names.Select(name => (name.Tokens.Start, name.Tokens.End, (int)name.Kind)).ToHashSet();
            for (var kind = 0; kind < Kinds.Length; kind++)
            {
                counts[kind] += new F1(
                    gold.Count(name => name.Kind == kind && names.Contains(name)),
                    names.Count(name => name.Item3 == kind),
                    gold.Count(name => name.Kind == kind)
                );
            }
        }

        return
        [
            new Figure("names F1", counts.Aggregate((a, b) => a + b).Percent),
            .. Kinds.Select((kind, i) => new Figure(kind + " F1", counts[i].Percent)),
        ];
    }

    private static ImmutableArray<Sentence> Annotate(Annotator annotator, ImmutableArray<NamesSentence> sentences)
    {
        var text = new StringBuilder();
        var tokens = new List<TextSpan>();
        var ends = new List<int>();
        foreach (var (_, forms, _) in sentences)
        {
            foreach (var form in forms)
            {
                tokens.Add(new TextSpan(text.Length, text.Length + form.Length));
                text.Append(form).Append(' ');
            }

            ends.Add(tokens.Count);
        }

        return annotator.Annotate(text.ToString(), new Segmentation(tokens, ends, [.. sentences.Select(_ => 0)]));
    }

    private static List<(int Start, int End, int Kind)> NamesOf(string[] labels)
    {
        var names = new List<(int, int, int)>();
        for (var i = 0; i < labels.Length; i++)
        {
            if (!labels[i].StartsWith("B-", StringComparison.Ordinal))
            {
                continue;
            }

            var end = i + 1;
            while (end < labels.Length && labels[end] == "I-" + labels[i][2..])
            {
                end++;
            }

            names.Add((i, end, Array.IndexOf(Kinds, labels[i][2..])));
        }

        return names;
    }
}
