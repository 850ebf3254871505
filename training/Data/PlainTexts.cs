using System.Text;
using System.Text.Json;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Training.Data;

/// <summary>The words of texts that have no trees: what comes beside what can still be learned from them.</summary>
internal static class PlainTexts
{
    /// <summary>The words of each text below a folder with <c>coref/ecb-train.jsonl</c> and <c>attribution/text</c>.</summary>
    public static IEnumerable<string[]> Read(string data)
    {
        foreach (var line in File.ReadLines(Path.Combine(data, "coref", "ecb-train.jsonl"), Encoding.UTF8))
        {
            using var document = JsonDocument.Parse(line);
            yield return
            [
                .. document.RootElement.GetProperty("tokens").EnumerateArray().Select(token => token.GetString() ?? ""),
            ];
        }

        var files = Directory.GetFiles(Path.Combine(data, "attribution", "text"));
        Array.Sort(files, StringComparer.Ordinal);
        foreach (var file in files)
        {
            var text = File.ReadAllText(file, Encoding.UTF8);
            var tokens = new List<TextSpan>();
            Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
            yield return [.. tokens.Select(span => text[span.Start..span.End])];
        }
    }

    /// <summary>The words of WordNet's definitions and examples.</summary>
    public static IEnumerable<string[]> Glosses(WordNetDatabase wordNet)
    {
        foreach (var part in wordNet.Synsets.SelectMany(synset => synset.Gloss.Split(';')))
        {
            var text = part.Trim(' ', '"');
            var tokens = new List<TextSpan>();
            Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
            if (tokens.Count > 0)
            {
                yield return [.. tokens.Select(span => text[span.Start..span.End])];
            }
        }
    }
}
