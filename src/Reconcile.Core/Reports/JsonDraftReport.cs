using System.Text.Json;
using Reconcile.Drafts;
using Reconcile.Yaml;

namespace Reconcile.Reports;

/// <summary>Writes the review of a draft as JSON for other programs: <c>reconcile-draft/1</c>.</summary>
public sealed class JsonDraftReport : IDraftReportWriter
{
    /// <summary>Name and version of the format; fields may be added under it, but keep their meaning.</summary>
    public const string Format = "reconcile-draft/1";

    /// <inheritdoc/>
    public void Write(DraftReview review, Stream output)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, ClaimJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("story", review.Sources.Name);
            json.WriteStartObject("draft");
            json.WriteString("id", review.Draft.Id);
            json.WriteString("path", review.Draft.Path);
            json.WriteString("title", review.Draft.Title);
            json.WriteEndObject();
            ClaimJson.WriteArticles(json, review.Sources.Articles);
            FamilyJson.Write(json, DraftFindings.Of(review));
            json.WriteStartArray("claims");
            foreach (var claim in review.Claims)
            {
                WriteClaim(json, claim);
            }

            json.WriteEndArray();
            json.WriteStartObject("summary");
            foreach (var standing in Enum.GetValues<DraftStanding>())
            {
                json.WriteNumber(Kebab.Of(standing), review.Count(standing));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteClaim(Utf8JsonWriter json, DraftClaim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("facet", Kebab.Of(claim.Claim.Facet));
        json.WriteString("standing", Kebab.Of(claim.Standing));
        json.WriteString("rule", claim.Finding.Rule);
        json.WriteString("severity", Kebab.Of(claim.Finding.Severity));
        json.WriteString("explanation", claim.Finding.Explanation);
        json.WriteNumber("independentSupport", claim.IndependentSupport);
        json.WriteString("fingerprint", claim.Finding.Fingerprint);
        DecisionJson.Write(json, claim.Finding.Decision);
        json.WritePropertyName("claim");
        ClaimJson.Write(json, claim.Finding.Compared.Cluster, claim.Claim);
        json.WriteStartArray("sources");
        foreach (var source in claim.Sources)
        {
            json.WriteStartObject();
            json.WriteString("article", source.Article.Id);
            json.WriteString("standing", Kebab.Of(source.Standing));
            json.WriteStartArray("claims");
            foreach (var member in source.Claims)
            {
                ClaimJson.Write(json, claim.Finding.Compared.Cluster, member);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
