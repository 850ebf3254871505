using Reconcile.Entities;

namespace Reconcile.Training.Coreference;

/// <summary>A pronoun with what it may look back at.</summary>
/// <param name="Kind">What the pronoun can stand for.</param>
/// <param name="Rows">The features of each candidate.</param>
/// <param name="Right">Whether each candidate is of the pronoun's chain; none where nothing is.</param>
internal sealed record PronounExample(PronounKind Kind, double[][] Rows, bool[] Right);
