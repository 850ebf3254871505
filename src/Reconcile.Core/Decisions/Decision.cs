using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Rules;

namespace Reconcile.Decisions;

/// <summary>An editor's word that a finding is known and needs no more attention.</summary>
/// <param name="About">What the finding was about, for people; matching does not look at it.</param>
/// <param name="Facet">The facet of its claims.</param>
/// <param name="Verdict">The verdict that was accepted; a worse one is not.</param>
/// <param name="Claims">The claims that were accepted, at least one, in order, without repeats.</param>
/// <param name="Reason">Why.</param>
public sealed record Decision(
    string About,
    Facet Facet,
    Verdict Verdict,
    ImmutableArray<DecidedClaim> Claims,
    string Reason
)
{
    /// <summary>The day of the decision; null when the file does not say.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Who decided; null when the file does not say.</summary>
    public string? By { get; init; }

    /// <summary>The decision on a finding.</summary>
    public static Decision On(Finding finding, string reason)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var cluster = finding.Compared.Cluster;
        return new Decision(cluster.About, cluster.Facet, finding.Verdict, ClaimsOf(finding), reason);
    }

    /// <summary>Whether a finding is the one that was accepted.</summary>
    /// <remarks>
    /// It is when all its claims were accepted and its verdict is no worse. A claim that has gone since leaves it
    /// accepted, as long as two of several are left to stand against each other; a new or reworded one opens it again.
    /// </remarks>
    public bool Accepts(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.Compared.Cluster.Facet != Facet || finding.Verdict > Verdict)
        {
            return false;
        }

        var claims = ClaimsOf(finding);
        return claims.Length >= Math.Min(2, Claims.Length) && claims.All(Claims.Contains);
    }

    /// <summary>Whether two decisions are about the same claims.</summary>
    internal bool IsAboutSame(Decision other) => Facet == other.Facet && Claims.SequenceEqual(other.Claims);

    private static ImmutableArray<DecidedClaim> ClaimsOf(Finding finding) =>
        [.. finding.Compared.Cluster.Members.Select(DecidedClaim.Of).Distinct().Order()];
}
