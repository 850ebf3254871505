using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Training.Data;

namespace Reconcile.Training.Linear;

/// <summary>Trains the parser with the dynamic oracle of Goldberg and Nivre (2013).</summary>
internal static class ParserTrainer
{
    public static Parser Train(ImmutableArray<TreebankSentence> sentences, int[][] tags, int epochs)
    {
        string[] relations =
        [
            .. sentences.SelectMany(s => s.Words).Select(w => w.Relation).Distinct().Order(StringComparer.Ordinal),
        ];
        var index = relations.Select((label, i) => (label, i)).ToDictionary(pair => pair.label, pair => pair.i);
        var trainer = new LinearTrainer(23);
        var features = new uint[Parser.FeatureCount];
        var scores = new float[HashedWeights.Width];
        var random = new Random(2);
        var data = sentences
            .Select(
                (s, i) =>
                    (
                        Words: s.Words.Select(w => new WordFeatures(w.Form)).ToArray(),
                        Tags: tags[i],
                        Heads: s.Words.Select(w => w.Head < 0 ? s.Words.Length : w.Head).ToArray(),
                        Labels: s.Words.Select(w => index[w.Relation]).ToArray()
                    )
            )
            .ToArray();
        var state = new ParserState();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(data);
            foreach (var (words, sentenceTags, heads, labels) in data)
            {
                state.Start(words.Length);
                while (!state.IsFinal)
                {
                    Parser.Extract(words, sentenceTags, state, features);
                    trainer.Score(features, scores);
                    var (guess, right) = Choose(state, scores, relations.Length, heads, labels);
                    if (guess != right)
                    {
                        trainer.Update(features, right, guess);
                    }

                    trainer.NextStep();
                    var next = epoch > 0 && random.NextDouble() < 0.9 ? guess : right;
                    Parser.Apply(state, next, relations.Length);
                }
            }
        }

        return new Parser(trainer.Finish(0.02f), relations);
    }

    /// <summary>The best action, and the best one among those of least cost.</summary>
    private static (int Guess, int Right) Choose(
        ParserState state,
        float[] scores,
        int relations,
        int[] heads,
        int[] labels
    )
    {
        var shift = state.CanShift ? ShiftCost(state, heads) : int.MaxValue;
        var left = state.CanLeft ? LeftCost(state, heads) : int.MaxValue;
        var right = state.CanRight ? RightCost(state, heads) : int.MaxValue;
        var least = Math.Min(shift, Math.Min(left, right));
        var (guess, best) = (-1, -1);
        Consider(0, shift);
        if (state.CanLeft)
        {
            ConsiderLabels(1, left, state.Front);
        }

        if (state.CanRight)
        {
            ConsiderLabels(1 + relations, right, state.StackAt(1));
        }

        return (guess, best);

        void ConsiderLabels(int first, int cost, int head)
        {
            var word = state.StackAt(0);
            for (var i = 0; i < relations; i++)
            {
                // With the right head only the right relation is right; with a wrong one any will do.
                Consider(first + i, heads[word] == head && labels[word] != i ? int.MaxValue - 1 : cost);
            }
        }

        void Consider(int action, int cost)
        {
            if (cost == int.MaxValue)
            {
                return;
            }

            if (guess < 0 || scores[action] > scores[guess])
            {
                guess = action;
            }

            if (cost == least && (best < 0 || scores[action] > scores[best]))
            {
                best = action;
            }
        }
    }

    private static int ShiftCost(ParserState state, int[] heads)
    {
        var cost = 0;
        for (var i = 0; i < state.Depth; i++)
        {
            var word = state.StackAt(i);
            cost += heads[word] == state.Front ? 1 : 0;
            cost += i > 0 && heads[state.Front] == word ? 1 : 0;
        }

        return cost;
    }

    private static int LeftCost(ParserState state, int[] heads)
    {
        var word = state.StackAt(0);
        var cost = heads[word] > state.Front || (state.Depth > 1 && heads[word] == state.StackAt(1)) ? 1 : 0;
        return cost + DependentsAhead(state, heads, word);
    }

    private static int RightCost(ParserState state, int[] heads)
    {
        var word = state.StackAt(0);
        return (heads[word] >= state.Front ? 1 : 0) + DependentsAhead(state, heads, word);
    }

    private static int DependentsAhead(ParserState state, int[] heads, int word)
    {
        var count = 0;
        for (var i = state.Front; i < heads.Length; i++)
        {
            count += heads[i] == word ? 1 : 0;
        }

        return count;
    }
}
