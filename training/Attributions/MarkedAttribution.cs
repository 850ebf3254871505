namespace Reconcile.Training.Attributions;

/// <summary>An attribution by the words of its parts, each a set of the words' numbers; the source may be empty.</summary>
internal sealed record MarkedAttribution(HashSet<int> Source, HashSet<int> Cue, HashSet<int> Content);
