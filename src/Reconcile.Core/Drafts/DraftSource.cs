using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Claims;

namespace Reconcile.Drafts;

/// <summary>What one source says on a claim of the draft.</summary>
/// <param name="Article">The source.</param>
/// <param name="Standing">How the draft stands to this source alone; never <see cref="DraftStanding.Alone"/>.</param>
/// <param name="Claims">The source's words, at least one, in the order of its text.</param>
public sealed record DraftSource(Article Article, DraftStanding Standing, ImmutableArray<Claim> Claims);
