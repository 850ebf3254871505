using Reconcile.Articles;
using Reconcile.Text;

namespace Reconcile.Tests;

/// <summary>Articles and stories of plain text, without dates, titles and sources.</summary>
internal static class Texts
{
    /// <summary>An article that is all text.</summary>
    public static Article Article(string id, string text) =>
        new(id, id, id, null, null, null, new SourceText(text), new TextSpan(0, text.Length));

    /// <summary>A story of such articles, called a, b, c in this order.</summary>
    public static Story Story(params string[] texts) =>
        new("x", [.. texts.Select((text, i) => Article($"{(char)('a' + i)}", text))], []);
}
