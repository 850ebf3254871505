using System.Runtime.InteropServices;
using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>
/// Lets the occurrences of a word in one article agree on what it names: "Griffin" alone is a person where "Michael
/// Griffin" was one before.
/// </summary>
internal static class NameAgreement
{
    private const int Kinds = 3;

    /// <summary>How far each occurrence moves towards the mean of all; chosen on EWT dev.</summary>
    private const float Pull = 0.8f;

    /// <summary>Moves the scores of words with a capital towards their mean in the article.</summary>
    public static void Apply(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<WordReading> readings)
    {
        var places = new Dictionary<ulong, int>();
        var sums = new List<float>();
        var rows = new int[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            rows[i] = -1;
            var form = text[tokens[i].Start..tokens[i].End];
            if (form.Length < 2 || !char.IsUpper(form[0]))
            {
                continue;
            }

            ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(places, TextHash.Of(form), out var known);
            if (!known)
            {
                row = places.Count - 1;
                CollectionsMarshal.SetCount(sums, places.Count * (Kinds + 1));
                CollectionsMarshal.AsSpan(sums)[^(Kinds + 1)..].Clear();
            }

            rows[i] = row;
            var sum = CollectionsMarshal.AsSpan(sums).Slice(row * (Kinds + 1), Kinds + 1);
            for (var kind = 0; kind < Kinds; kind++)
            {
                sum[kind] += ScoreOf(readings[i].NameScores, kind);
            }

            sum[Kinds]++;
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            if (rows[i] < 0)
            {
                continue;
            }

            var sum = CollectionsMarshal.AsSpan(sums).Slice(rows[i] * (Kinds + 1), Kinds + 1);
            for (var kind = 0; sum[Kinds] > 1 && kind < Kinds; kind++)
            {
                var change = Pull * ((sum[kind] / sum[Kinds]) - ScoreOf(readings[i].NameScores, kind));
                readings[i].NameScores[(2 * kind) + 1] += change;
                readings[i].NameScores[(2 * kind) + 2] += change;
            }
        }
    }

    /// <summary>How much more a word is some part of a name of a kind than none.</summary>
    private static float ScoreOf(ReadOnlySpan<float> scores, int kind) =>
        Math.Max(scores[(2 * kind) + 1], scores[(2 * kind) + 2]) - scores[0];
}
