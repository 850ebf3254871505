using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Rules;

namespace Reconcile.Decisions;

/// <summary>A decision with the claims that it is about, as it is written down.</summary>
/// <param name="About">What the finding was about, for people; matching does not look at it.</param>
/// <param name="Facet">The facet of its claims.</param>
/// <param name="Verdict">The verdict that was accepted; a worse one is not.</param>
/// <param name="Claims">The claims that were accepted, at least one, in order, without repeats.</param>
/// <param name="Decision">What was decided.</param>
public sealed record RecordedDecision(
    string About,
    Facet Facet,
    Verdict Verdict,
    ImmutableArray<DecidedClaim> Claims,
    Decision Decision
)
{
    /// <summary>File name of the draft that it is about; null when it is about the sources of a story.</summary>
    public string? Draft { get; init; }

    /// <summary>A decision on a finding.</summary>
    public static RecordedDecision On(Finding finding, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(decision);
        var cluster = finding.Compared.Cluster;
        return new RecordedDecision(cluster.About, cluster.Facet, finding.Verdict, ClaimsOf(finding), decision);
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
    internal bool IsAboutSame(RecordedDecision other) =>
        Facet == other.Facet && IsOn(other.Draft) && Claims.SequenceEqual(other.Claims);

    /// <summary>Whether it is about a draft; about the sources of a story when there is none.</summary>
    internal bool IsOn(string? draft) => string.Equals(Draft, draft, StringComparison.Ordinal);

    private static ImmutableArray<DecidedClaim> ClaimsOf(Finding finding) =>
        [.. finding.Compared.Cluster.Members.Select(DecidedClaim.Of).Distinct().Order()];
}
