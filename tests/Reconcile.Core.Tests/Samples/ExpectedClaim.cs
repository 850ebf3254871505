using System.Collections.Immutable;

namespace Reconcile.Tests.Samples;

/// <summary>What an editor would want linked in a sample story, or, without verdicts, kept apart.</summary>
/// <param name="Id">Unique in the story; of a pair to keep apart, the reason.</param>
/// <param name="Verdicts">The verdicts that are right; empty for a pair to keep apart.</param>
/// <param name="IsSure">Whether the tool is required to get it right today.</param>
/// <param name="Members">The passages.</param>
internal sealed record ExpectedClaim(
    string Id,
    ImmutableArray<string> Verdicts,
    bool IsSure,
    ImmutableArray<ExpectedMember> Members
);
