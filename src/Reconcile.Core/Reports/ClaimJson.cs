using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Propositions;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Reports;

/// <summary>Writes articles and claims as the JSON reports have them in common.</summary>
internal static class ClaimJson
{
    /// <summary>How reports in JSON are written.</summary>
    public static JsonWriterOptions Options { get; } =
        new()
        {
            Indented = true,
            NewLine = "\n",

            // Quotation marks and accents stay readable; the report is no part of an HTML page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };

    /// <summary>The articles of a story as the property <c>articles</c>.</summary>
    public static void WriteArticles(Utf8JsonWriter json, ImmutableArray<Article> articles)
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

    /// <summary>A claim as an object: its place, words, value, attribution, polarity and certainty.</summary>
    public static void Write(Utf8JsonWriter json, Cluster cluster, Claim member)
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
                if (quantity.Rate is { } rate)
                {
                    json.WriteNumber("rate", rate.Factor);
                }

                json.WriteString("said", text[quantity.Span]);
                json.WriteString("bound", Kebab.Of(quantity.Bound));
                json.WriteString("approximation", Kebab.Of(quantity.Approximation));
                break;
            case CalendarValue { Time: var time }:
                json.WriteString("start", Moment(time.Start));
                json.WriteString("end", Moment(time.End));
                json.WriteString("said", text[time.Span]);
                json.WriteString("approximation", Kebab.Of(time.Approximation));
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
}
