using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Training.Further;

/// <summary>What should be found in a story whose texts are elsewhere: an annotation of token numbers, without any text.</summary>
/// <param name="Name">The story.</param>
/// <param name="Articles">For each article of the annotation the document of the corpus.</param>
/// <param name="Annotation">The file.</param>
internal sealed record FurtherStory(
    string Name,
    ImmutableSortedDictionary<string, string> Articles,
    YamlMapping Annotation
)
{
    /// <summary>Reads an annotation.</summary>
    /// <exception cref="InvalidDataException">It has a fault.</exception>
    public static FurtherStory Read(string path)
    {
        var reading = YamlReader.Read(path, new SourceText(File.ReadAllText(path, Encoding.UTF8)));
        if (reading.Root is not YamlMapping root || !reading.Diagnostics.IsEmpty)
        {
            throw new InvalidDataException($"{path} is no annotation.");
        }

        return new FurtherStory(
            Scalar(root, "story"),
            Mapping(root, "articles")
                .Entries.ToImmutableSortedDictionary(
                    entry => entry.Key.Value,
                    entry => ((YamlScalar)entry.Value).Value,
                    StringComparer.Ordinal
                ),
            root
        );
    }

    /// <summary>Writes the story as a folder with its articles and gold.yaml.</summary>
    /// <param name="folder">The folder, made if it is missing.</param>
    /// <param name="documents">The corpus by document.</param>
    public void Write(string folder, IReadOnlyDictionary<string, CorpusText> documents)
    {
        Directory.CreateDirectory(folder);
        var gold = new StringBuilder($"story: {Name}\narticles:\n");
        foreach (var (article, document) in Articles)
        {
            File.WriteAllText(Path.Combine(folder, article + ".txt"), documents[document].Text);
            gold.Append(CultureInfo.InvariantCulture, $"  {article}: {article}.txt\n");
        }

        gold.Append("claims:\n");
        foreach (var claim in Sequence(Annotation, "claims").Cast<YamlMapping>())
        {
            var verdicts = Sequence(claim, "verdict").Cast<YamlScalar>().Select(verdict => verdict.Value);
            gold.Append(CultureInfo.InvariantCulture, $"  - id: {Scalar(claim, "id")}\n");
            gold.Append(CultureInfo.InvariantCulture, $"    verdict: [{string.Join(", ", verdicts)}]\n");
            gold.Append(claim.Find("optional") is null ? "" : "    optional: true\n");
            WriteMembers(Sequence(claim, "members"), documents, gold);
        }

        gold.Append("distinct:\n");
        foreach (var pair in Sequence(Annotation, "distinct").Cast<YamlSequence>())
        {
            gold.Append("  - why: two facts that look alike\n");
            WriteMembers(pair.Items, documents, gold);
        }

        File.WriteAllText(Path.Combine(folder, "gold.yaml"), gold.ToString());
    }

    private void WriteMembers(
        IEnumerable<YamlNode> members,
        IReadOnlyDictionary<string, CorpusText> documents,
        StringBuilder gold
    )
    {
        gold.Append("    members:\n");
        foreach (var member in members.Cast<YamlScalar>())
        {
            var parts = member.Value.Split(':', '-');
            var document = documents[Articles[parts[0]]];
            var first = int.Parse(parts[1], CultureInfo.InvariantCulture);
            var last = int.Parse(parts[2], CultureInfo.InvariantCulture) - 1;
            if (document.Spans[first].Length == 0 || document.Spans[last].Length == 0)
            {
                throw new InvalidDataException($"{Name}: {member.Value} lies in a line that the text leaves out.");
            }

            var span = new TextSpan(document.Spans[first].Start, document.Spans[last].End);
            var quotation = document.Text[span.Start..span.End].Replace("\\", "\\\\", StringComparison.Ordinal);
            gold.Append(
                CultureInfo.InvariantCulture,
                $"      - {{article: {parts[0]}, quote: \"{quotation.Replace("\"", "\\\"", StringComparison.Ordinal)}\"}}\n"
            );
        }
    }

    private static string Scalar(YamlMapping mapping, string key) => ((YamlScalar)mapping.Find(key)!.Value).Value;

    private static YamlMapping Mapping(YamlMapping mapping, string key) => (YamlMapping)mapping.Find(key)!.Value;

    private static ImmutableArray<YamlNode> Sequence(YamlMapping mapping, string key) =>
        ((YamlSequence)mapping.Find(key)!.Value).Items;
}
