namespace Reconcile.Values;

/// <summary>Finds the hedges before and after a number: "at least about five", "20 or so", "18-plus".</summary>
internal sealed class HedgeReader(HedgeTable hedges)
{
    /// <summary>The hedges around the pieces from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public HedgeReading Read(Pieces pieces, int start, int end)
    {
        var (bound, approximation) = (Bound.None, Approximation.Exact);
        var first = start;
        while (true)
        {
            var at = first;
            // "about a 100 metres", "some of the 500"
            var (length, hedge) = hedges.Before.Ending(pieces, at);
            if (length == 0 && pieces[at - 1].IsAny("a", "an", "the") && at == start)
            {
                (length, hedge) = hedges.Before.Ending(pieces, at - 1);
                length += length > 0 ? 1 : 0;
            }

            if (length == 0 || !Fits(pieces, at - length, length, hedge))
            {
                break;
            }

            // "Over nearly 100": of two that exclude each other, the one at the number holds.
            if (!Exclude(hedge.Bound, approximation))
            {
                bound = bound == Bound.None ? hedge.Bound : bound;
                approximation = approximation == Approximation.Exact ? hedge.Approximation : approximation;
            }

            first = at - length;
        }

        var last = end;
        var after = end + (pieces[end].IsHyphen && pieces[end].Glued ? 1 : 0);
        var (afterLength, afterHedge) = hedges.After.Starting(pieces, after);
        if (afterLength > 0 && FitsAfter(pieces, end, after, afterLength))
        {
            last = after + afterLength;
            bound = bound == Bound.None ? afterHedge.Bound : bound;
            approximation = approximation == Approximation.Exact ? afterHedge.Approximation : approximation;
        }

        return new HedgeReading(first, last, new Hedge(bound, approximation));
    }

    private static bool Exclude(Bound bound, Approximation nearer) =>
        nearer switch
        {
            Approximation.Almost => bound is Bound.MoreThan or Bound.AtLeast,
            Approximation.JustOver => bound is Bound.LessThan or Bound.AtMost,
            _ => false,
        };

    private static bool Fits(Pieces pieces, int start, int length, Hedge hedge)
    {
        if (length > 1)
        {
            return true;
        }

        var word = pieces[start];
        var before = pieces[start - 1];
        return word.Lower switch
        {
            // "turned over five documents", "ran past three guards" still bound more often than not; "all over" and "handed
            // over" do not.
            "over" => !before.IsAny("all", "spread", "win", "victory", "hand", "hands", "handed", "handing"),
            "past" => before.IsAny("well", "far", "push", "pushed", "climbed", "rose") || hedge.Bound == Bound.None,
            "under" => !before.IsAny("come", "came", "coming"),
            "near" => !before.IsAny("the"),
            "within" => true,
            _ => true,
        };
    }

    private static bool FitsAfter(Pieces pieces, int end, int after, int length)
    {
        if (length > 1)
        {
            return true;
        }

        return pieces[after].Lower switch
        {
            "odd" or "ish" => after > end,
            "plus" => after > end || !pieces[after + 1].IsWord && !pieces[after + 1].IsNumber,
            "+" => pieces[after].Glued,
            "max" or "tops" or "minimum" or "maximum" or "shy" => after == end,
            _ => false,
        };
    }
}
