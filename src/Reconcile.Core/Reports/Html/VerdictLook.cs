using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Reports.Html;

/// <summary>How a verdict is shown: by a sign and a word, so that nobody needs the colour.</summary>
/// <param name="Sign">One character.</param>
/// <param name="Title">A heading for findings of this verdict.</param>
/// <param name="Meaning">What the verdict means, in a sentence.</param>
internal sealed record VerdictLook(string Sign, string Title, string Meaning)
{
    /// <summary>The verdicts in the order of the page.</summary>
    public static ReadOnlySpan<Verdict> Order =>
        [Verdict.Contradicted, Verdict.Divergent, Verdict.Corroborated, Verdict.SingleSource];

    /// <summary>The look of a verdict.</summary>
    public static VerdictLook Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Contradicted => new("≠", "Contradicted", "They cannot all be right as stated."),
            Verdict.Divergent => new("≈", "Divergent", "They differ, but could all be right or nearly right."),
            Verdict.Corroborated => new("=", "Corroborated", "The sources agree."),
            _ => new("○", "Single source", "Nobody else says so."),
        };

    /// <summary>The look of what was found on a claim of a draft.</summary>
    public static VerdictLook OfDraft(Verdict verdict) =>
        Of(verdict) with
        {
            Title = verdict switch
            {
                Verdict.Corroborated => "Supported",
                Verdict.SingleSource => "Alone",
                _ => Of(verdict).Title,
            },
            Meaning = verdict switch
            {
                Verdict.Contradicted => "It and a source cannot both be right as stated.",
                Verdict.Divergent => "It differs from a source, but both could be right or nearly right.",
                Verdict.Corroborated => "The sources that speak of it agree.",
                _ => "No source was found to speak of it.",
            },
        };

    /// <summary>The class of the page's elements that belong to a verdict.</summary>
    public static string ClassOf(Verdict verdict) => Kebab.Of(verdict);
}
