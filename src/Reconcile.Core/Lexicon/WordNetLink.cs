namespace Reconcile.Lexicon;

/// <summary>A relation from one synset to another.</summary>
/// <param name="Relation">Its kind.</param>
/// <param name="SourceWord">Number of the member it starts from, from 1; 0 for the whole synset.</param>
/// <param name="TargetWord">Number of the member it leads to, from 1; 0 for the whole synset.</param>
/// <param name="Target">The other synset.</param>
internal readonly record struct WordNetLink(WordNetRelation Relation, int SourceWord, int TargetWord, int Target);
