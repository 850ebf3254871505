using Reconcile.Text;

namespace Reconcile.Propositions;

/// <summary>Who says so: "a UN spokesman / said / that ...".</summary>
/// <param name="Source">The words that name the source; null when the text names none ("is said to").</param>
/// <param name="SourceText">Those words, or an empty string.</param>
/// <param name="Cue">The reporting words.</param>
/// <param name="CueLemma">Lemma of the reporting word: "say", "according".</param>
/// <param name="Content">What is reported.</param>
/// <param name="Quoted">Whether the content stands in quotation marks.</param>
public sealed record Attribution(
    TextSpan? Source,
    string SourceText,
    TextSpan Cue,
    string CueLemma,
    TextSpan Content,
    bool Quoted
);
