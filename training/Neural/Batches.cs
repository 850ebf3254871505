using System.Runtime.InteropServices;

namespace Reconcile.Training.Neural;

/// <summary>Puts sentences into batches.</summary>
internal static class Batches
{
    /// <summary>
    /// Batches of sentences of like length, so that the recurrent layers' steps are full; not the same ones each time.
    /// </summary>
    public static List<List<Example>> Of(IReadOnlyList<Example> examples, int mostWords, Dice dice)
    {
        var order = examples.Select(e => (Example: e, Key: e.Length * (1 + (0.25f * dice.Next())))).ToArray();
        Array.Sort(order, (a, b) => a.Key.CompareTo(b.Key));
        var batches = new List<List<Example>> { new() };
        var words = 0;
        foreach (var (example, _) in order)
        {
            if (words + example.Length > mostWords && batches[^1].Count > 0)
            {
                batches.Add([]);
                words = 0;
            }

            batches[^1].Add(example);
            words += example.Length;
        }

        dice.Shuffle(CollectionsMarshal.AsSpan(batches));
        return batches;
    }
}
