using System.Text.Json;

namespace Reconcile.Readers.Json;

/// <summary>Finds values in JSON objects of unknown make.</summary>
internal static class JsonFields
{
    /// <summary>How strangers' JSON is read.</summary>
    public static JsonDocumentOptions Options { get; } =
        new() { MaxDepth = ReaderLimits.JsonDepth, CommentHandling = JsonCommentHandling.Disallow };

    /// <summary>The value of the first of some names that is there; null when none is.</summary>
    public static JsonElement? Field(this JsonElement element, params ReadOnlySpan<string> names)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var name in names)
            {
                if (element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null)
                {
                    return value;
                }
            }
        }

        return null;
    }

    /// <summary>A text that is not blank, under the first of some names that has one.</summary>
    public static string? Words(this JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.Field(name) is { ValueKind: JsonValueKind.String } value && TextOf(value) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The items of a list; none when there is no list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>A string's text; null when it is blank.</summary>
    /// <exception cref="JsonException">It holds half of a character.</exception>
    public static string? TextOf(JsonElement value)
    {
        try
        {
            return string.IsNullOrWhiteSpace(value.GetString()) ? null : value.GetString();
        }
        catch (InvalidOperationException fault)
        {
            throw new JsonException("a text holds half of a surrogate pair", fault);
        }
    }
}
