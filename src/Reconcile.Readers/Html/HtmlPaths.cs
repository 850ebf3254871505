using System.Globalization;
using AngleSharp.Dom;

namespace Reconcile.Readers.Html;

/// <summary>Remembers where the elements of a page stood before it was changed.</summary>
internal sealed class HtmlPaths
{
    private readonly Dictionary<IElement, (IElement? Parent, string Step)> steps = [];
    private readonly string root;

    /// <summary>Notes all elements below one.</summary>
    /// <param name="top">The element; its own step is left out when <paramref name="root"/> is given.</param>
    /// <param name="root">What the paths start with, for markup inside another document; empty for a page.</param>
    public HtmlPaths(IElement top, string root)
    {
        this.root = root;
        steps.Add(top, (null, root.Length == 0 ? "/" + top.LocalName : ""));
        Note(top);
    }

    /// <summary>The XPath of an element that was there at the beginning.</summary>
    public string Of(IElement element)
    {
        var path = new Stack<string>();
        for (IElement? at = element; at is not null; )
        {
            var (parent, step) = steps[at];
            path.Push(step);
            at = parent;
        }

        return root + string.Concat(path);
    }

    private void Note(IElement parent)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var child in parent.Children)
        {
            counts[child.LocalName] = counts.GetValueOrDefault(child.LocalName) + 1;
        }

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var child in parent.Children)
        {
            var number = numbers[child.LocalName] = numbers.GetValueOrDefault(child.LocalName) + 1;
            var step =
                counts[child.LocalName] == 1
                    ? "/" + child.LocalName
                    : string.Create(CultureInfo.InvariantCulture, $"/{child.LocalName}[{number}]");
            steps.Add(child, (parent, step));
            Note(child);
        }
    }
}
