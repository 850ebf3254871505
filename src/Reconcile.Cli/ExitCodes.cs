using Reconcile.Rules;

namespace Reconcile.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCodes
{
    /// <summary>The job was done, and nothing was found that <c>--fail-on</c> names.</summary>
    public const int Clean = 0;

    /// <summary>The job was done, and something was found that <c>--fail-on</c> names.</summary>
    public const int Found = 1;

    /// <summary>The job, or a part of it, could not be done: a wrong command line, an unreadable file.</summary>
    public const int Failure = 2;

    /// <summary>The exit code for the verdicts of a result.</summary>
    public static int Of(FailOn failOn, IEnumerable<Verdict> verdicts) =>
        verdicts.Any(verdict => Counts(failOn, verdict)) ? Found : Clean;

    /// <summary>The mildest verdict that makes the exit code <see cref="Found"/>; null when none does.</summary>
    public static Verdict? MildestOf(FailOn failOn) =>
        failOn switch
        {
            FailOn.Contradicted => Verdict.Contradicted,
            FailOn.Divergent => Verdict.Divergent,
            FailOn.SingleSource => Verdict.SingleSource,
            _ => null,
        };

    private static bool Counts(FailOn failOn, Verdict verdict) =>
        verdict switch
        {
            Verdict.Contradicted => failOn >= FailOn.Contradicted,
            Verdict.Divergent => failOn >= FailOn.Divergent,
            Verdict.SingleSource => failOn >= FailOn.SingleSource,
            _ => false,
        };
}
