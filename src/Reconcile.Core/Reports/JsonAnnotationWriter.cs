using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Reports;

/// <summary>Writes an annotated article as JSON; <c>start</c> and <c>end</c> are UTF-16 offsets into the file's text.</summary>
public sealed class JsonAnnotationWriter : IAnnotationWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",

        // The result is a file, not a part of an HTML page: letters need no escape.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc />
    public string Write(UnderstoodArticle reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var article = reading.Annotated;
        var propositions = reading.BySentence();
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", "reconcile-annotation/1");
            WriteArticle(json, article);
            json.WriteStartArray("sentences");
            foreach (var sentence in article.Sentences)
            {
                WriteSentence(json, reading, sentence, propositions);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteArticle(Utf8JsonWriter json, AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        json.WriteStartObject("article");
        json.WriteString("id", article.Id);
        json.WriteString("path", article.Path);
        json.WriteString("source", article.Source);
        json.WriteString("title", article.Title);
        json.WriteString("published", article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void WriteSentence(
        Utf8JsonWriter json,
        UnderstoodArticle reading,
        Sentence sentence,
        ILookup<int, Proposition> propositions
    )
    {
        var annotated = reading.Annotated;
        json.WriteStartObject();
        json.WriteNumber("paragraph", sentence.Paragraph);
        json.WriteNumber("start", sentence.Span.Start);
        json.WriteNumber("end", sentence.Span.End);
        JsonPlace.Write(json, annotated.Article.PlaceAt(sentence.Span.Start));
        json.WriteString("text", annotated.Article.Text[sentence.Span]);
        json.WriteStartArray("tokens");
        foreach (var token in sentence.Tokens)
        {
            json.WriteStartObject();
            json.WriteNumber("start", token.Span.Start);
            json.WriteNumber("end", token.Span.End);
            json.WriteString("text", token.Text);
            json.WriteString("lemma", token.Lemma);
            json.WriteString("pos", UniversalPosNames.NameOf(token.Pos));
            json.WriteString("tag", token.Tag);
            json.WriteNumber("head", token.Head);
            json.WriteString("relation", token.Relation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("names");
        foreach (var name in sentence.Names)
        {
            var span = sentence.SpanOf(name.Tokens);
            json.WriteStartObject();
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteString("text", annotated.Article.Text[span]);
            json.WriteString("kind", NameKindLabels.LabelOf(name.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        PropositionJson.WriteValues(json, annotated.Article.Text, reading.Values[sentence.Index]);
        json.WriteStartArray("propositions");
        foreach (var proposition in propositions[sentence.Index])
        {
            PropositionJson.Write(json, proposition);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
