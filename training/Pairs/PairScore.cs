namespace Reconcile.Training.Pairs;

/// <summary>How well contradictions are told among pairs.</summary>
/// <param name="Name">The set, or the phenomenon.</param>
internal sealed record PairScore(string Name)
{
    /// <summary>Pairs.</summary>
    public int Pairs { get; init; }

    /// <summary>Pairs that contradict each other.</summary>
    public int Wanted { get; init; }

    /// <summary>Pairs of which it was said.</summary>
    public int Said { get; init; }

    /// <summary>Pairs of which it was said and is true.</summary>
    public int Right { get; init; }

    /// <summary>Share of what was said that is true; null where nothing was said.</summary>
    public double? Precision => Said == 0 ? null : (double)Right / Said;

    /// <summary>Share of what is true that was said; null where nothing is true.</summary>
    public double? Recall => Wanted == 0 ? null : (double)Right / Wanted;

    /// <summary>The score with one more pair.</summary>
    public PairScore With(bool isContradiction, bool isSaid) =>
        this with
        {
            Pairs = Pairs + 1,
            Wanted = Wanted + (isContradiction ? 1 : 0),
            Said = Said + (isSaid ? 1 : 0),
            Right = Right + (isContradiction && isSaid ? 1 : 0),
        };
}
