using System.Globalization;
using System.Xml.Linq;

namespace Reconcile.Readers.Xml;

/// <summary>Names the place of an element.</summary>
internal static class XmlPath
{
    /// <summary>The XPath from the root, with local names and, among elements of one name, the number.</summary>
    public static string Of(XElement element)
    {
        var steps = element.AncestorsAndSelf().Reverse().Select(StepOf);
        return "/" + string.Join('/', steps);
    }

    private static string StepOf(XElement element)
    {
        var before = element.ElementsBeforeSelf(element.Name).Count();
        var isOnly = before == 0 && !element.ElementsAfterSelf(element.Name).Any();
        return isOnly
            ? element.Name.LocalName
            : string.Create(CultureInfo.InvariantCulture, $"{element.Name.LocalName}[{before + 1}]");
    }
}
