using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Reconcile.Training.Values;

/// <summary>A text with the day it was written and the times expected in it.</summary>
internal sealed record TimeCase(string Text, DateOnly? Written, ImmutableArray<ExpectedTime> Expected)
{
    public static ImmutableArray<TimeCase> ReadFile(string path)
    {
        using var stream = File.OpenRead(path);
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    private static TimeCase Read(JsonElement node)
    {
        var written =
            node.TryGetProperty("Context", out var context)
            && context.TryGetProperty("ReferenceDateTime", out var moment)
                ? DateOnly.FromDateTime(DateTime.Parse(moment.GetString()!, CultureInfo.InvariantCulture))
                : (DateOnly?)null;
        return new TimeCase(
            node.GetProperty("Input").GetString()!,
            written,
            [.. node.GetProperty("Results").EnumerateArray().Select(ExpectedTime.Read)]
        );
    }
}
