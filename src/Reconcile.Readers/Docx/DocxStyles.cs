using System.Xml.Linq;
using Reconcile.Articles;
using Reconcile.Readers.Xml;

namespace Reconcile.Readers.Docx;

/// <summary>What the paragraph styles of a document mean.</summary>
internal sealed class DocxStyles
{
    // A style may be based on another; a circle of them is a fault that must not hang the reader.
    private const int LongestChain = 20;

    private readonly Dictionary<string, (string Name, string? Parent)> styles = new(StringComparer.Ordinal);

    /// <summary>Reads <c>word/styles.xml</c>; without it, the ids say what they can.</summary>
    public DocxStyles(XElement? part)
    {
        foreach (var style in part?.Named("style") ?? [])
        {
            if (style.Value("styleId") is { } id)
            {
                styles.TryAdd(id, (style.At("name").Value("val") ?? id, style.At("basedOn").Value("val")));
            }
        }
    }

    /// <summary>What a paragraph is by its style; null when the style says nothing.</summary>
    /// <param name="id">The style's id; null for the default.</param>
    /// <param name="isTitle">Whether the style is that of the document's title.</param>
    public PlaceKind? KindOf(string? id, out bool isTitle)
    {
        isTitle = false;
        for (var step = 0; id is not null && step < LongestChain; step++)
        {
            var (name, parent) = styles.TryGetValue(id, out var style) ? style : (id, null);
            var words = name.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
            isTitle = words is "TITLE" or "HEADLINE";
            var kind = words switch
            {
                "TITLE" or "HEADLINE" => PlaceKind.Heading,
                "SUBTITLE" or "STANDFIRST" => PlaceKind.Summary,
                "CAPTION" => PlaceKind.Caption,
                "BYLINE" or "AUTHOR" => PlaceKind.Byline,
                "DATELINE" => PlaceKind.Dateline,
                _ when words.StartsWith("HEADING", StringComparison.Ordinal) => PlaceKind.Heading,
                _ when words.StartsWith("LIST", StringComparison.Ordinal) => PlaceKind.ListItem,
                _ => (PlaceKind?)null,
            };
            if (kind is not null)
            {
                return kind;
            }

            id = parent;
        }

        return null;
    }
}
