using System.Text.Json;
using Reconcile.Comparison;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Reports;

/// <summary>Writes a reconciliation as JSON for other programs: <c>reconcile/1</c>.</summary>
/// <remarks>
/// Clusters of one claim are counted in the summary but not listed, unless asked for: a story has hundreds of them.
/// </remarks>
public sealed class JsonReport : IReportWriter
{
    /// <summary>Name and version of the format; fields may be added under it, but keep their meaning.</summary>
    public const string Format = "reconcile/1";

    private readonly bool listsSingleClaims;

    /// <summary>Creates a writer.</summary>
    /// <param name="listsSingleClaims">Whether clusters of one claim are listed as well; by default they are not.</param>
    public JsonReport(bool listsSingleClaims = false)
    {
        this.listsSingleClaims = listsSingleClaims;
    }

    /// <inheritdoc/>
    public void Write(Reconciliation reconciliation, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, ClaimJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("story", reconciliation.Story.Name);
            ClaimJson.WriteArticles(json, reconciliation.Story.Articles);
            FamilyJson.Write(json, reconciliation);
            json.WriteStartArray("clusters");
            foreach (var finding in reconciliation.Findings)
            {
                if (listsSingleClaims || finding.Compared.Cluster.Members.Length > 1)
                {
                    WriteFinding(json, finding);
                }
            }

            json.WriteEndArray();
            WriteSummary(json, reconciliation);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        var cluster = finding.Compared.Cluster;
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("about", cluster.About);
        json.WriteString("facet", Kebab.Of(cluster.Facet));
        json.WriteString("verdict", Kebab.Of(finding.Verdict));
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", Kebab.Of(finding.Severity));
        json.WriteString("explanation", finding.Explanation);
        json.WriteNumber("independentSources", finding.Compared.IndependentSources);
        json.WriteString("fingerprint", finding.Fingerprint);
        DecisionJson.Write(json, finding.Decision);
        json.WriteStartArray("members");
        foreach (var member in cluster.Members)
        {
            ClaimJson.Write(json, cluster, member);
        }

        json.WriteEndArray();
        WriteRelations(json, finding.Compared);
        json.WriteEndObject();
    }

    // Members are named by their index: two claims of one article may stand at one place.
    private static void WriteRelations(Utf8JsonWriter json, ComparedCluster compared)
    {
        json.WriteStartArray("relations");
        foreach (var relation in compared.Relations)
        {
            json.WriteStartObject();
            json.WriteNumber("first", compared.Cluster.Members.IndexOf(relation.First));
            json.WriteNumber("second", compared.Cluster.Members.IndexOf(relation.Second));
            json.WriteString("kind", Kebab.Of(relation.Kind));
            json.WriteString("reason", Kebab.Of(relation.Reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSummary(Utf8JsonWriter json, Reconciliation reconciliation)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("corroborated", reconciliation.Count(Verdict.Corroborated));
        json.WriteNumber("divergent", reconciliation.Count(Verdict.Divergent));
        json.WriteNumber("contradicted", reconciliation.Count(Verdict.Contradicted));
        json.WriteNumber("singleSource", reconciliation.Count(Verdict.SingleSource));
        json.WriteEndObject();
    }
}
