using System.Text.Encodings.Web;
using System.Text.Json;
using Reconcile.Claims;
using Reconcile.Diagnostics;
using Reconcile.Drafts;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Reports;

/// <summary>Writes what differs as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the text.</summary>
/// <remarks>
/// One result a contradicted or divergent finding. What the sources agree on is left out: SARIF could say so, but code
/// hosts show every result as a problem. An accepted finding is there with a suppression.
/// </remarks>
public sealed class SarifReport : IReportWriter, IDraftReportWriter
{
    /// <summary>Name and version of the fingerprint in <c>partialFingerprints</c>.</summary>
    public const string FingerprintName = "reconcileClaims/v1";

    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private readonly RuleSet rules;

    /// <summary>Creates a writer.</summary>
    /// <param name="rules">The rules that decided, for their descriptions.</param>
    public SarifReport(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        this.rules = rules;
    }

    /// <inheritdoc/>
    public void Write(DraftReview review, Stream output) => Write(DraftFindings.Of(review), output);

    /// <inheritdoc/>
    public void Write(Reconciliation reconciliation, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        ArgumentNullException.ThrowIfNull(output);
        var findings = Alerts.Of(reconciliation).ToArray();
        var used = findings.Select(finding => finding.Rule).Distinct(StringComparer.Ordinal).ToArray();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, used);
            WriteInvocation(json, reconciliation);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in findings)
            {
                WriteResult(json, finding, Array.IndexOf(used, finding.Rule));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private void WriteTool(Utf8JsonWriter json, string[] used)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Reconcile");
        json.WriteString("semanticVersion", ToolVersion());
        json.WriteStartArray("rules");
        foreach (var id in used)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            if (rules.Find(id) is { } rule)
            {
                WriteMessage(json, "shortDescription", rule.Description);
                json.WriteStartObject("properties");
                json.WriteStartArray("tags");
                json.WriteStringValue(rule.Family);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, Reconciliation reconciliation)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean(
            "executionSuccessful",
            reconciliation.Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error)
        );
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var diagnostic in reconciliation.Diagnostics)
        {
            json.WriteStartObject();
            WriteMessage(json, "message", $"{diagnostic.Path}: {diagnostic.Code}: {diagnostic.Message}");
            json.WriteString("level", diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning");
            json.WriteEndObject();
        }

        foreach (var (heading, copies) in FamilyText.Describe(reconciliation))
        {
            json.WriteStartObject();
            WriteMessage(json, "message", string.Join("; ", copies.Prepend(heading)));
            json.WriteString("level", "note");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, int ruleIndex)
    {
        var cluster = finding.Compared.Cluster;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Kebab.Of(LevelOf(finding)));
        WriteMessage(json, "message", $"{cluster.About}: {finding.Explanation}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, cluster.Members[0]);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < cluster.Members.Length; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i + 1);
            WritePlace(json, cluster.Members[i]);
            WriteMessage(json, "message", Alerts.Member(cluster, cluster.Members[i]));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintName, finding.Fingerprint);
        json.WriteEndObject();
        json.WriteStartArray("suppressions");
        if (finding.Decision is { Reason: var reason })
        {
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteProperties(json, finding);
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject("properties");
        json.WriteString("cluster", finding.Id);
        json.WriteString("verdict", Kebab.Of(finding.Verdict));
        json.WriteString("severity", Kebab.Of(finding.Severity));
        json.WriteString("facet", Kebab.Of(finding.Compared.Cluster.Facet));
        json.WriteNumber("independentSources", finding.Compared.IndependentSources);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Claim member)
    {
        var article = member.Proposition.Article;
        var (start, end) = (article.Text.PositionOf(member.Span.Start), article.Text.PositionOf(member.Span.End));
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(article.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteNumber("charOffset", member.Span.Start);
        json.WriteNumber("charLength", member.Span.Length);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        // A pair of brackets before a parenthesis is a link in SARIF; the articles' brackets are none.
        var escaped = text.Contains("](", StringComparison.Ordinal)
            ? text.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("[", "\\[", StringComparison.Ordinal)
                .Replace("]", "\\]", StringComparison.Ordinal)
            : text;
        json.WriteStartObject(name);
        json.WriteString("text", TextLayout.OneLine(escaped));
        json.WriteEndObject();
    }

    // A relative path stays relative, so that the log fits every checkout.
    private static string Uri(string path)
    {
        var segments = path.Replace('\\', '/').Split('/').Select(System.Uri.EscapeDataString);
        var uri = string.Join('/', segments);
        return Path.IsPathRooted(path) ? "file://" + (uri[0] == '/' ? "" : "/") + uri : uri;
    }

    // A suppressed result keeps the level that it would have.
    private static AlertLevel LevelOf(Finding finding) => Alerts.LevelOf(finding with { Decision = null });

    private static string ToolVersion() =>
        typeof(SarifReport).Assembly.GetName().Version is { } version ? version.ToString(3) : "0.0.0";
}
