namespace Reconcile.Lexicon;

/// <summary>A synset above another one.</summary>
/// <param name="Synset">The one above.</param>
/// <param name="Distance">Number of hypernym links between them.</param>
/// <param name="InformationContent">Information content of the one above, in nats.</param>
internal readonly record struct Ancestor(int Synset, int Distance, double InformationContent);
