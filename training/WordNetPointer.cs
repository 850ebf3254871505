using Reconcile.Lexicon;

namespace Reconcile.Training;

/// <summary>A relation to another synset; the word numbers count from 1, 0 means the whole synset.</summary>
internal sealed record WordNetPointer(
    WordNetRelation Relation,
    WordClass TargetClass,
    int TargetOffset,
    int SourceWord,
    int TargetWord
);
