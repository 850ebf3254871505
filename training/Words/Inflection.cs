using Reconcile.Language;

namespace Reconcile.Training.Words;

/// <summary>An inflected form.</summary>
/// <param name="Form">The form.</param>
/// <param name="Lemma">Its base form.</param>
/// <param name="Reading">What it is.</param>
/// <param name="IsIrregular">Whether a list gives it; then no rule does for the same reading.</param>
internal sealed record Inflection(string Form, string Lemma, FormReadings Reading, bool IsIrregular);
