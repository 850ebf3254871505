using System.Xml.Linq;

namespace Reconcile.Readers.Xml;

/// <summary>Finds elements by their local name: news files come with every namespace, and with none.</summary>
internal static class XmlElements
{
    /// <summary>The children of a name.</summary>
    public static IEnumerable<XElement> Named(this XElement element, string name) =>
        element.Elements().Where(child => child.Name.LocalName == name);

    /// <summary>The first element that a path of names leads to; null when there is none.</summary>
    public static XElement? At(this XElement element, params ReadOnlySpan<string> path)
    {
        var found = element;
        foreach (var name in path)
        {
            found = found?.Named(name).FirstOrDefault();
        }

        return found;
    }

    /// <summary>An element's text; null when there is no element or only white space in it.</summary>
    public static string? Words(this XElement? element) =>
        string.IsNullOrWhiteSpace(element?.Value) ? null : element.Value.Trim();

    /// <summary>An attribute's value; null when there is none or only white space in it.</summary>
    public static string? Value(this XElement? element, string attribute) =>
        element?.Attributes().FirstOrDefault(one => one.Name.LocalName == attribute)?.Value is { } value
        && !string.IsNullOrWhiteSpace(value)
            ? value.Trim()
            : null;
}
