using System.Collections.Immutable;
using System.Text.Json;

namespace Reconcile.Training.Values;

/// <summary>A sentence of a set with the quantities expected in it.</summary>
internal sealed record ValueCase(string Text, ImmutableArray<ExpectedQuantity> Expected)
{
    public static ImmutableArray<ValueCase> ReadFile(string path)
    {
        using var stream = File.OpenRead(path);
        using var document = JsonDocument.Parse(stream);
        return
        [
            .. document
                .RootElement.EnumerateArray()
                .Select(node => new ValueCase(
                    node.GetProperty("text").GetString()!,
                    [.. node.GetProperty("quantities").EnumerateArray().Select(ExpectedQuantity.Read)]
                )),
        ];
    }
}
