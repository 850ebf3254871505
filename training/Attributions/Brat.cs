using System.Globalization;

namespace Reconcile.Training.Attributions;

/// <summary>Reads attributions in the standoff format of brat: text spans (T) and what joins them (E).</summary>
internal static class Brat
{
    /// <summary>The attributions of a file with the words of their parts.</summary>
    /// <param name="path">The <c>.ann</c> file.</param>
    /// <param name="words">The text's words.</param>
    /// <exception cref="InvalidDataException">A line can't be read.</exception>
    public static List<MarkedAttribution> Read(string path, TextWords words)
    {
        var spans = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var events = new List<string[]>();
        foreach (var line in File.ReadLines(path))
        {
            var fields = line.Split('\t');
            switch (line.FirstOrDefault())
            {
                case 'T' when fields.Length >= 2:
                    spans[fields[0]] = Words(path, fields[1], words);
                    break;
                case 'E' when fields.Length >= 2:
                    events.Add(fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
                    break;
            }
        }

        return [.. events.Select(parts => Join(parts, spans)).Where(attribution => attribution.Cue.Count > 0)];
    }

    private static HashSet<int> Words(string path, string field, TextWords words)
    {
        // "Content 315 448;463 553": a label, then the pieces of the span.
        var pieces = field[(field.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';');
        var found = new HashSet<int>();
        foreach (var piece in pieces)
        {
            var ends = piece.Split(' ');
            if (
                ends.Length != 2
                || !int.TryParse(ends[0], CultureInfo.InvariantCulture, out var start)
                || !int.TryParse(ends[1], CultureInfo.InvariantCulture, out var end)
            )
            {
                throw new InvalidDataException($"{path}: '{field}' is no span");
            }

            found.UnionWith(words.Within(start, end));
        }

        return found;
    }

    private static MarkedAttribution Join(string[] parts, Dictionary<string, HashSet<int>> spans)
    {
        HashSet<int> Part(string name) =>
            parts
                .Select(part => part.Split(':'))
                .Where(part => part.Length == 2 && part[0].TrimEnd('2', '3') == name)
                .Aggregate(new HashSet<int>(), (sum, part) => [.. sum, .. spans.GetValueOrDefault(part[1]) ?? []]);
        return new MarkedAttribution(Part("Source"), Part("Cue"), Part("Content"));
    }
}
