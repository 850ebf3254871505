using System.Diagnostics;

namespace Reconcile.Benchmarks;

/// <summary>Measures work on a machine that may have other work to do.</summary>
internal static class Timing
{
    /// <summary>Seconds that a piece of work is repeated before it is measured, so that its code is optimised.</summary>
    private const double WarmUp = 0.3;

    /// <summary>Seconds that a measured run lasts at least: processor time is counted in steps of milliseconds.</summary>
    private const double LeastRun = 0.25;

    /// <summary>Seconds of processor time of the best of some runs, after a first time that is not counted.</summary>
    /// <remarks>
    /// Processor time, since other processes take the processor away; the best, since they only ever add to a run.
    /// </remarks>
    public static double Best(int runs, Action work) => Best(runs, work, Processor);

    /// <summary>Seconds on the wall's clock of the best of some runs, after a first time that is not counted.</summary>
    public static double BestOnTheWall(int runs, Action work) => Best(runs, work, Once);

    /// <summary>Seconds on the wall's clock of one run.</summary>
    public static double Once(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Processor(Action work)
    {
        var times = 0;
        var wall = Stopwatch.GetTimestamp();
        var start = Environment.CpuUsage.TotalTime;
        do
        {
            work();
            times++;
        } while (Stopwatch.GetElapsedTime(wall).TotalSeconds < LeastRun);

        return (Environment.CpuUsage.TotalTime - start).TotalSeconds / times;
    }

    private static double Best(int runs, Action work, Func<Action, double> measure)
    {
        for (var spent = 0.0; spent < WarmUp; )
        {
            spent += Once(work);
        }

        var best = double.MaxValue;
        for (var i = 0; i < runs; i++)
        {
            best = Math.Min(best, measure(work));
        }

        return best;
    }
}
