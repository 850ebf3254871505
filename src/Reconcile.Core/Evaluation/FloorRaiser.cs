using System.Globalization;
using System.Text;
using Reconcile.Yaml;

namespace Reconcile.Evaluation;

/// <summary>Raises the floors of a set's file to what was reached, and never lowers one.</summary>
public static class FloorRaiser
{
    // What a set without floors gets: enough to notice a loss, and not each figure twice in another form.
    private static readonly Figure[] FirstFloors =
    [
        Figure.LinkRecall,
        Figure.ConflictPrecision,
        Figure.ConflictRecall,
        Figure.AgreementPrecision,
        Figure.AgreementRecall,
        Figure.DistinctKept,
        Figure.ForbiddenAvoided,
    ];

    /// <summary>
    /// The file's text with every floor below the figure, rounded down to a hundredth, put up to it; all else, comments
    /// too, stays as it is. A set without floors gets those that matter most. Null when nothing changes.
    /// </summary>
    public static string? Raise(SetResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = result.Set.File?.Source.Text ?? "";
        if (result.Floors.IsEmpty)
        {
            return text + (text.Length == 0 || text.EndsWith('\n') ? "" : "\n") + NewFloors(result.Score);
        }

        var raised = new StringBuilder(text);
        foreach (var check in result.Floors.Reverse())
        {
            if (check.Reached is { } reached && Hundredths(reached) > check.Floor.Least)
            {
                raised.Remove(check.Floor.Span.Start, check.Floor.Span.Length);
                raised.Insert(check.Floor.Span.Start, Written(Hundredths(reached)));
            }
        }

        return raised.Equals(text) ? null : raised.ToString();
    }

    private static string NewFloors(Score score)
    {
        var floors = new StringBuilder("floors:\n");
        foreach (var figure in FirstFloors)
        {
            if (score.Of(figure) is { } reached)
            {
                floors.Append(CultureInfo.InvariantCulture, $"  {Kebab.Of(figure)}: {Written(Hundredths(reached))}\n");
            }
        }

        return floors.ToString();
    }

    // A third of a hundred is 33.33333333333333 or 33.33333333333334; a hundredth itself must not fall to the one below.
    private static decimal Hundredths(double share) => Math.Floor((decimal)(share * 100) + 0.000001m) / 100;

    private static string Written(decimal floor) => floor.ToString("0.00", CultureInfo.InvariantCulture);
}
