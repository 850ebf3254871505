using System.Collections.Immutable;
using Reconcile.Articles;

namespace Reconcile.Readers;

/// <summary>Takes plain text inside a document apart.</summary>
internal static class Paragraphs
{
    /// <summary>Its paragraphs: the parts between blank lines, or without any blank line the lines.</summary>
    public static ImmutableArray<Block> Split(string text, string? element)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).ToArray();
        var hasGaps = lines
            .SkipWhile(line => line.Length == 0)
            .Reverse()
            .SkipWhile(line => line.Length == 0)
            .Contains("");
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var paragraph = new List<string>();
        foreach (var line in lines.Append(""))
        {
            if (line.Length > 0)
            {
                paragraph.Add(line);
            }

            if (paragraph.Count > 0 && (line.Length == 0 || !hasGaps))
            {
                blocks.Add(new Block(PlaceKind.Paragraph, string.Join(' ', paragraph)) { Element = element });
                paragraph.Clear();
            }
        }

        return blocks.ToImmutable();
    }
}
