using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Claims;
using Reconcile.Drafts;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Reports;

/// <summary>
/// Writes the review of a draft as Markdown for a pull request or an e-mail: its claims in their order, then what
/// differs, in tables.
/// </summary>
/// <remarks>GitHub's dialect, for its tables; every other mark of a text is escaped.</remarks>
public sealed class MarkdownDraftReport : IDraftReportWriter
{
    /// <inheritdoc/>
    public void Write(DraftReview review, Stream output)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine($"# {MarkdownText.Escape(review.Draft.Path)} against its sources");
        text.WriteLine();
        WriteSummary(text, review);
        WriteClaims(text, review);
        var findings = DraftFindings.Of(review);
        foreach (var finding in Alerts.Of(findings))
        {
            MarkdownParts.WriteProblem(text, finding);
        }

        MarkdownParts.WriteSources(text, findings);
    }

    private static void WriteSummary(TextWriter text, DraftReview review)
    {
        text.WriteLine("| contradicted | divergent | supported | alone | accepted |");
        text.WriteLine("| ---: | ---: | ---: | ---: | ---: |");
        ImmutableArray<int> counts =
        [
            review.Count(DraftStanding.Contradicted),
            review.Count(DraftStanding.Divergent),
            review.Count(DraftStanding.Supported),
            review.Count(DraftStanding.Alone),
            review.Findings.Count(finding => finding.Decision is not null),
        ];
        text.WriteLine($"| {string.Join(" | ", counts.Select(Number))} |");
    }

    private static void WriteClaims(TextWriter text, DraftReview review)
    {
        if (review.Claims.IsEmpty)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine("## The draft, claim by claim");
        text.WriteLine();
        text.WriteLine("| claim | standing | value | words | place |");
        text.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var claim in review.Claims)
        {
            var value = claim.Claim.Value is QuantityValue or CalendarValue
                ? MarkdownText.Escape(SideBySide.ValueOf(claim.Finding.Compared.Cluster, claim.Claim))
                : "";
            var words = MarkdownText.Escape($"“{Alerts.Words(claim.Claim)}”");
            var place = MarkdownText.Escape(Alerts.Place(claim.Claim));
            text.WriteLine($"| {claim.Id} | {StandingOf(claim)} | {value} | {words} | {place} |");
        }
    }

    private static string StandingOf(DraftClaim claim)
    {
        var accepted = claim.Finding.Decision is null ? "" : " (accepted)";
        var standing = Kebab.Of(claim.Standing);
        return claim.Standing switch
        {
            DraftStanding.Supported =>
                $"{standing} by {Number(claim.IndependentSupport)} {(claim.IndependentSupport == 1 ? "source" : "sources")}{accepted}",
            DraftStanding.Divergent or DraftStanding.Contradicted => $"**{standing}**{accepted}",
            _ => standing + accepted,
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
