using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Propositions;
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
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            // Quotation marks and accents stay readable; the report is no part of an HTML page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("story", reconciliation.Story.Name);
            WriteArticles(json, reconciliation.Story.Articles);
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

    private static void WriteArticles(Utf8JsonWriter json, ImmutableArray<Article> articles)
    {
        json.WriteStartArray("articles");
        foreach (var article in articles)
        {
            json.WriteStartObject();
            json.WriteString("id", article.Id);
            json.WriteString("path", article.Path);
            json.WriteString("source", article.Source);
            json.WriteString("title", article.Title);
            json.WriteString("published", article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("url", article.Url);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
        if (finding.Acceptance is { } reason)
        {
            json.WriteStartObject("accepted");
            json.WriteString("reason", reason);
            json.WriteEndObject();
        }

        json.WriteStartArray("members");
        foreach (var member in cluster.Members)
        {
            WriteMember(json, cluster, member);
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

    private static void WriteMember(Utf8JsonWriter json, Cluster cluster, Claim member)
    {
        var article = member.Proposition.Article;
        var position = article.Text.PositionOf(member.Span.Start);
        json.WriteStartObject();
        json.WriteString("article", article.Id);
        json.WriteNumber("start", member.Span.Start);
        json.WriteNumber("end", member.Span.End);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        JsonPlace.Write(json, article.PlaceAt(member.Span.Start));
        json.WriteString("text", article.Text[member.Span]);
        WriteValue(json, cluster, member);
        WriteAttribution(json, member.Proposition.Attribution);
        json.WriteString("polarity", Kebab.Of(member.Proposition.Polarity));
        json.WriteString("certainty", Kebab.Of(member.Proposition.Certainty));
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, Cluster cluster, Claim member)
    {
        if (member.Value is NoValue)
        {
            json.WriteNull("value");
            return;
        }

        var text = member.Proposition.Article.Text;
        json.WriteStartObject("value");
        switch (member.Value)
        {
            case QuantityValue { Quantity: var quantity }:
                WriteEnd(json, "low", quantity.Interval.Low);
                WriteEnd(json, "high", quantity.Interval.High);
                json.WriteString("unit", quantity.Unit);
                json.WriteString("said", text[quantity.Span]);
                json.WriteString("bound", Kebab.Of(quantity.Bound));
                json.WriteString("approximation", Kebab.Of(quantity.Approximation));
                break;
            case CalendarValue { Time: var time }:
                json.WriteString("start", Moment(time.Start));
                json.WriteString("end", Moment(time.End));
                json.WriteString("said", text[time.Span]);
                break;
            case WordsValue words:
                json.WriteString("said", words.Said);
                json.WriteString("canonical", words.Canonical);
                break;
        }

        json.WriteString("shown", SideBySide.ValueOf(cluster, member));

        json.WriteEndObject();
    }

    // JSON has no infinity; an open end is null.
    private static void WriteEnd(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string? Moment(DateTime? time) =>
        time?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    private static void WriteAttribution(Utf8JsonWriter json, Attribution? attribution)
    {
        if (attribution is null)
        {
            json.WriteNull("attribution");
            return;
        }

        json.WriteStartObject("attribution");
        json.WriteString("source", attribution.Source is null ? null : attribution.SourceText);
        json.WriteString("cue", attribution.CueLemma);
        json.WriteBoolean("quoted", attribution.Quoted);
        json.WriteEndObject();
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
