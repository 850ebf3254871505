using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Reconcile.Training.Values;

/// <summary>A time that a set expects: where it stands, its type, and the values that count as right.</summary>
internal sealed record ExpectedTime(
    string Text,
    int Start,
    int End,
    string Type,
    ImmutableArray<ExpectedTimeValue> Values
)
{
    /// <summary>Reads a result in either of the two forms: one <c>Value</c>, or a <c>Resolution</c> with a list.</summary>
    public static ExpectedTime Read(JsonElement node)
    {
        var start = node.GetProperty(nameof(Start)).GetInt32();
        var end = node.TryGetProperty("Length", out var length)
            ? start + length.GetInt32()
            : node.GetProperty(nameof(End)).GetInt32() + 1;
        var type = (Property(node, "TypeName") ?? Property(node, nameof(Type)) ?? "").Replace(
            "datetimeV2.",
            "",
            StringComparison.Ordinal
        );
        return new ExpectedTime(Property(node, nameof(Text)) ?? "", start, end, type, [.. ReadValues(node)]);
    }

    private static IEnumerable<ExpectedTimeValue> ReadValues(JsonElement node)
    {
        if (node.TryGetProperty("Value", out var value) && value.ValueKind == JsonValueKind.Object)
        {
            var timex = Property(value, "Timex") ?? "";
            foreach (var name in new[] { "PastResolution", "FutureResolution" })
            {
                var resolution = value.GetProperty(name);
                yield return new ExpectedTimeValue(
                    timex,
                    Moment(
                        Property(resolution, "date")
                            ?? Property(resolution, "dateTime")
                            ?? Property(resolution, "startDate")
                            ?? Property(resolution, "startDateTime")
                    ),
                    Moment(Property(resolution, "endDate") ?? Property(resolution, "endDateTime")),
                    Number(Property(resolution, "duration"))
                );
            }
        }
        else if (node.TryGetProperty("Resolution", out var resolution) && resolution.ValueKind == JsonValueKind.Object)
        {
            foreach (var one in resolution.GetProperty("values").EnumerateArray())
            {
                var written = Property(one, "value");
                yield return new ExpectedTimeValue(
                    Property(one, "timex") ?? "",
                    Moment(written ?? Property(one, "start")),
                    Moment(Property(one, "end")),
                    Property(one, "type") == "duration" ? Number(written) : null
                );
            }
        }
    }

    private static string? Property(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DateTime? Moment(string? text) =>
        DateTime.TryParseExact(
            text,
            ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var moment
        )
            ? moment
            : null;

    private static double? Number(string? text) =>
        double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
}
