using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Lexicon;

/// <summary>What the word lists of packs gave.</summary>
/// <param name="Lexicons">The lists; null when one has a fault.</param>
/// <param name="Diagnostics">All faults of all files.</param>
internal sealed record LexiconReading(Lexicons? Lexicons, ImmutableArray<Diagnostic> Diagnostics);
