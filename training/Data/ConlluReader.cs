using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Text;

namespace Reconcile.Training.Data;

/// <summary>Reads CoNLL-U files.</summary>
internal static class ConlluReader
{
    /// <summary>The sentences of a file.</summary>
    /// <exception cref="InvalidDataException">A line is not CoNLL-U; the message has path and line.</exception>
    public static ImmutableArray<TreebankSentence> Read(string path)
    {
        var sentences = ImmutableArray.CreateBuilder<TreebankSentence>();
        var block = new List<string>();
        var document = "";
        var newParagraph = true;
        var number = 0;
        foreach (var line in File.ReadLines(path, Encoding.UTF8).Append(""))
        {
            number++;
            if (line.Length > 0)
            {
                block.Add(line);
                continue;
            }

            if (block.Count == 0)
            {
                continue;
            }

            try
            {
                sentences.AddIfAny(ReadSentence(block, ref document, ref newParagraph));
            }
            catch (Exception error) when (error is FormatException or IndexOutOfRangeException)
            {
                throw new InvalidDataException(
                    $"{path}:{number - block.Count}: not a CoNLL-U sentence: {error.Message}",
                    error
                );
            }

            block.Clear();
        }

        return sentences.ToImmutable();
    }

    private static void AddIfAny(this ImmutableArray<TreebankSentence>.Builder sentences, TreebankSentence? sentence)
    {
        if (sentence is { Words.Length: > 0 })
        {
            sentences.Add(sentence);
        }
    }

    private static TreebankSentence? ReadSentence(List<string> lines, ref string document, ref bool newParagraph)
    {
        var rows = new List<string[]>();
        foreach (var line in lines)
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                document = line.Contains('=', StringComparison.Ordinal)
                    ? line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim()
                    : "";
                newParagraph = true;
            }
            else if (line is "# newpar" || line.StartsWith("# newpar ", StringComparison.Ordinal))
            {
                newParagraph = true;
            }
            else if (line[0] != '#')
            {
                var row = line.Split('\t');
                if (row.Length != 10)
                {
                    throw new FormatException($"{row.Length} columns instead of 10");
                }

                if (!row[0].Contains('.', StringComparison.Ordinal))
                {
                    rows.Add(row);
                }
            }
        }

        var starts = newParagraph;
        newParagraph = false;
        var built = new StringBuilder();
        var words = ReadWords(rows, built);
        return words.Length == 0 ? null : new TreebankSentence(document, starts, built.ToString().TrimEnd(), words);
    }

    private static ImmutableArray<TreebankWord> ReadWords(List<string[]> rows, StringBuilder built)
    {
        var words = ImmutableArray.CreateBuilder<TreebankWord>();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var dash = row[0].IndexOf('-', StringComparison.Ordinal);
            if (dash < 0)
            {
                words.Add(ReadWord(row, new TextSpan(built.Length, built.Length + row[1].Length)));
                built.Append(row[1]);
            }
            else
            {
                var count = Number(row[0][(dash + 1)..]) - Number(row[0][..dash]) + 1;
                AddParts(rows.GetRange(i + 1, count), row[1], built.Length, words);
                built.Append(row[1]);
                i += count;
            }

            if (!row[9].Contains("SpaceAfter=No", StringComparison.Ordinal))
            {
                built.Append(' ');
            }
        }

        return words.ToImmutable();
    }

    /// <summary>The words of a multiword token; where they do not spell it, they share its letters as far as they go.</summary>
    private static void AddParts(
        List<string[]> parts,
        string surface,
        int offset,
        ImmutableArray<TreebankWord>.Builder words
    )
    {
        var start = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var rest = parts.Count - 1 - i;
            var end =
                i == parts.Count - 1 ? surface.Length : Math.Min(start + parts[i][1].Length, surface.Length - rest);
            end = Math.Max(end, Math.Min(start + 1, surface.Length));
            words.Add(ReadWord(parts[i], new TextSpan(offset + start, offset + end)));
            start = end;
        }
    }

    private static TreebankWord ReadWord(string[] row, TextSpan span) =>
        new(span, row[1], row[2], row[3], row[4], row[6] == "_" ? -1 : Number(row[6]) - 1, row[7], row[9]);

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
