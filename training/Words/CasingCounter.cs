using Reconcile.Language;

namespace Reconcile.Training.Words;

/// <summary>Counts how often words have a capital inside sentences of plain text.</summary>
internal sealed class CasingCounter
{
    private static readonly int[] Shares = [0, 10, 40, 70, 95, 100];

    private readonly Dictionary<string, (int Capital, int All)> counts = new(StringComparer.Ordinal);

    /// <summary>The words that were counted, in lower case.</summary>
    public IEnumerable<string> Words => counts.Keys;

    public void Count(IEnumerable<string[]> texts)
    {
        foreach (var text in texts)
        {
            for (var i = 1; i < text.Length; i++)
            {
                if (char.IsLetter(text[i][0]) && (char.IsLetterOrDigit(text[i - 1][^1]) || text[i - 1] is "," or "'s"))
                {
                    var lower = text[i].ToLowerInvariant();
                    var (capital, all) = counts.GetValueOrDefault(lower);
                    counts[lower] = (capital + (char.IsUpper(text[i][0]) ? 1 : 0), all + 1);
                }
            }
        }
    }

    /// <summary>The share of capitals as <see cref="FormEntry.Casing"/> numbers it.</summary>
    public byte ClassOf(string lower)
    {
        var (capital, all) = counts.GetValueOrDefault(lower);
        if (all == 0)
        {
            return 0;
        }

        var share = Array.FindIndex(Shares, limit => capital * 100 <= all * limit);
        var evidence =
            all < 3 ? 0
            : all < 10 ? 1
            : 2;
        return (byte)(1 + (evidence * FormEntry.CasingSteps) + share);
    }
}
