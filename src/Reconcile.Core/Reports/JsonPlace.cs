using System.Text.Json;
using Reconcile.Articles;
using Reconcile.Yaml;

namespace Reconcile.Reports;

/// <summary>Writes where in a file without lines something stands.</summary>
internal static class JsonPlace
{
    /// <summary>Writes the property <c>place</c>; nothing for a file of text, where the line says it.</summary>
    public static void Write(Utf8JsonWriter json, ArticlePlace? place)
    {
        if (place is null)
        {
            return;
        }

        json.WriteStartObject("place");
        json.WriteString("text", place.ToString());
        WriteNumber(json, "entry", place.Entry);
        WriteNumber(json, "page", place.Page);
        json.WriteString("kind", Kebab.Of(place.Kind));
        json.WriteNumber("number", place.Number);
        json.WriteString("element", place.Element);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
