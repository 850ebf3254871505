using System.Collections.Immutable;
using System.Text;

namespace Reconcile.Training.Data;

/// <summary>Reads names in the IOB2 format of Universal NER: number, form, label.</summary>
internal static class NamesReader
{
    /// <summary>The sentences of a file.</summary>
    /// <exception cref="InvalidDataException">A line has fewer than three columns.</exception>
    public static ImmutableArray<NamesSentence> Read(string path)
    {
        var sentences = ImmutableArray.CreateBuilder<NamesSentence>();
        var forms = new List<string>();
        var labels = new List<string>();
        var document = "";
        var number = 0;
        foreach (var line in File.ReadLines(path, Encoding.UTF8).Append(""))
        {
            number++;
            if (line.StartsWith('#'))
            {
                document = line.StartsWith("# newdoc", StringComparison.Ordinal) ? line : document;
                continue;
            }

            if (line.Length > 0)
            {
                var row = line.Split('\t');
                if (row.Length < 3)
                {
                    throw new InvalidDataException($"{path}:{number}: {row.Length} columns instead of 3 or more");
                }

                forms.Add(row[1]);
                labels.Add(row[2]);
            }
            else if (forms.Count > 0)
            {
                sentences.Add(new NamesSentence(document, [.. forms], [.. labels]));
                forms.Clear();
                labels.Clear();
            }
        }

        return sentences.ToImmutable();
    }
}
