using System.Collections.Immutable;
using System.Text.Json;

namespace Reconcile.Training.Pairs;

/// <summary>Two texts and how they stand to each other.</summary>
/// <param name="Id">Its name in the file, or its line, from 1.</param>
/// <param name="Premise">The text.</param>
/// <param name="Hypothesis">What may follow from it.</param>
/// <param name="Label">entailment, neutral or contradiction.</param>
/// <param name="Phenomena">What makes the pair difficult; empty where the file does not say.</param>
internal sealed record SentencePair(
    string Id,
    string Premise,
    string Hypothesis,
    string Label,
    ImmutableArray<string> Phenomena
)
{
    public const string Contradiction = "contradiction";

    /// <summary>Reads a file of one JSON object a line.</summary>
    /// <exception cref="InvalidDataException">A line is no such object.</exception>
    public static ImmutableArray<SentencePair> ReadFile(string path) =>
        [.. File.ReadLines(path).Select((line, index) => Read(path, line, index + 1))];

    private static SentencePair Read(string path, string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return new SentencePair(
                root.TryGetProperty("id", out var id) ? id.ToString() : FormattableString.Invariant($"{number}"),
                root.GetProperty("premise").GetString()!,
                root.GetProperty("hypothesis").GetString()!,
                root.GetProperty("label").GetString()!,
                root.TryGetProperty("phenomena", out var phenomena)
                    ? [.. phenomena.GetString()!.Split(';', StringSplitOptions.TrimEntries)]
                    : []
            );
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}:{number}: no pair with premise, hypothesis and label", fault);
        }
    }
}
