using System.Globalization;
using System.Text.Json;
using Reconcile.Propositions;
using Reconcile.Text;
using Reconcile.Values;
using Reconcile.Yaml;

namespace Reconcile.Reports;

/// <summary>Writes values and propositions as JSON; <c>start</c> and <c>end</c> are UTF-16 offsets into the file's text.</summary>
internal static class PropositionJson
{
    /// <summary>Writes the arrays <c>quantities</c> and <c>times</c>; an open end of an interval is null.</summary>
    public static void WriteValues(Utf8JsonWriter json, SourceText text, SentenceValues values)
    {
        json.WriteStartArray("quantities");
        foreach (var quantity in values.Quantities)
        {
            StartSpan(json, null, text, quantity.Span);
            json.WriteString("dimension", Kebab.Of(quantity.Dimension));
            json.WriteString("unit", quantity.Unit);
            WriteEnd(json, "low", quantity.Interval.Low);
            WriteEnd(json, "high", quantity.Interval.High);
            json.WriteString("bound", Kebab.Of(quantity.Bound));
            json.WriteString("approximation", Kebab.Of(quantity.Approximation));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("times");
        foreach (var time in values.Times)
        {
            StartSpan(json, null, text, time.Span);
            json.WriteString("from", Moment(time.Start));
            json.WriteString("to", Moment(time.End));
            json.WriteString("value", time.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes one proposition.</summary>
    public static void Write(Utf8JsonWriter json, Proposition proposition)
    {
        var (text, sentence) = (proposition.Article.Text, proposition.Sentence);
        StartSpan(json, null, text, proposition.Span);
        json.WriteString("kind", Kebab.Of(proposition.Kind));
        json.WriteNumber("predicate", proposition.Predicate);
        json.WriteString("lemma", proposition.PredicateToken.Lemma);
        json.WriteString("polarity", Kebab.Of(proposition.Polarity));
        json.WriteString("certainty", Kebab.Of(proposition.Certainty));
        json.WriteStartArray("arguments");
        foreach (var argument in proposition.Arguments)
        {
            StartSpan(json, null, text, sentence.SpanOf(argument.Tokens));
            json.WriteString("role", Kebab.Of(argument.Role));
            json.WriteNumber("head", argument.Head);
            json.WriteString("preposition", argument.Preposition);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteAttribution(json, text, proposition.Attribution);
        json.WriteEndObject();
    }

    private static void WriteAttribution(Utf8JsonWriter json, SourceText text, Attribution? attribution)
    {
        if (attribution is null)
        {
            json.WriteNull("attribution");
            return;
        }

        json.WriteStartObject("attribution");
        if (attribution.Source is { } source)
        {
            StartSpan(json, "source", text, source);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("source");
        }

        StartSpan(json, "cue", text, attribution.Cue);
        json.WriteString("lemma", attribution.CueLemma);
        json.WriteEndObject();
        StartSpan(json, "content", text, attribution.Content);
        json.WriteBoolean("quoted", attribution.Quoted);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void StartSpan(Utf8JsonWriter json, string? name, SourceText text, TextSpan span)
    {
        if (name is null)
        {
            json.WriteStartObject();
        }
        else
        {
            json.WriteStartObject(name);
        }

        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", text[span]);
    }

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
}
