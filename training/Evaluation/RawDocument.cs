using System.Collections.Immutable;
using Reconcile.Text;

namespace Reconcile.Training.Evaluation;

/// <summary>A treebank's document as plain text, with the spans of its words and sentences.</summary>
internal sealed record RawDocument(
    string Name,
    string Text,
    ImmutableArray<TextSpan> Tokens,
    ImmutableArray<TextSpan> Sentences
);
