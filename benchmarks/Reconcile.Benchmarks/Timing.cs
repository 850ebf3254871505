using System.Diagnostics;

namespace Reconcile.Benchmarks;

/// <summary>Measures with the clock of the machine, which may have other work to do.</summary>
internal static class Timing
{
    /// <summary>Seconds that a piece of work is repeated before it is measured, so that its code is optimised.</summary>
    private const double WarmUp = 0.3;

    /// <summary>Seconds of the best of some runs, after a first time that is not counted.</summary>
    /// <remarks>The best, since other processes only ever add to a run.</remarks>
    public static double Best(int runs, Action work)
    {
        for (var spent = 0.0; spent < WarmUp; )
        {
            spent += Once(work);
        }

        var best = double.MaxValue;
        for (var i = 0; i < runs; i++)
        {
            best = Math.Min(best, Once(work));
        }

        return best;
    }

    /// <summary>Seconds of one run.</summary>
    public static double Once(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
