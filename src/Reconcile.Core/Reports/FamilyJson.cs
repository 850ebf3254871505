using System.Text.Json;
using Reconcile.Articles;
using Reconcile.Independence;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Reports;

/// <summary>Writes which articles are one source, and what they have word for word in common.</summary>
internal static class FamilyJson
{
    /// <summary>Writes the array <c>families</c>; a share is a part of an article's own words, from 0 to 1.</summary>
    public static void Write(Utf8JsonWriter json, Reconciliation reconciliation)
    {
        var articles = reconciliation.Story.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        json.WriteStartArray("families");
        foreach (var family in reconciliation.Families.All)
        {
            json.WriteStartObject();
            json.WriteStartArray("articles");
            foreach (var id in family.Articles)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
            json.WriteString("reason", Kebab.Of(family.Reason));
            json.WriteString("agency", family.Agency);
            json.WriteStartArray("copies");
            foreach (var copy in family.Copies)
            {
                WriteCopy(json, articles, copy);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCopy(Utf8JsonWriter json, Dictionary<string, Article> articles, SharedText copy)
    {
        json.WriteStartObject();
        json.WriteString("article", copy.Article);
        json.WriteString("of", copy.Other);
        json.WriteNumber("share", Math.Round(copy.Share, 3));
        json.WriteNumber("shareOfOther", Math.Round(copy.OtherShare, 3));
        json.WriteNumber("words", copy.Words);
        json.WriteStartObject("longest");
        WritePassage(json, "in", articles[copy.Article], copy.Longest.Span);
        WritePassage(json, "inOther", articles[copy.Other], copy.Longest.Other);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePassage(Utf8JsonWriter json, string name, Article article, TextSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteNumber("line", article.Text.PositionOf(span.Start).Line);
        json.WriteString("text", article.Text[span]);
        json.WriteEndObject();
    }
}
