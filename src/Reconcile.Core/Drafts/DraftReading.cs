using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;

namespace Reconcile.Drafts;

/// <summary>What <see cref="DraftReader"/> made of a draft and its sources.</summary>
/// <param name="Draft">The draft; null when it could not be read.</param>
/// <param name="Sources">The sources without the draft; null when there is none.</param>
/// <param name="Diagnostics">All faults, those of the draft first.</param>
public sealed record DraftReading(Article? Draft, Story? Sources, ImmutableArray<Diagnostic> Diagnostics);
