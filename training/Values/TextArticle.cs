using Reconcile.Articles;
using Reconcile.Text;

namespace Reconcile.Training.Values;

/// <summary>Makes an article of a test sentence.</summary>
internal static class TextArticle
{
    public static Article Of(string text, DateOnly? published) =>
        new("test", "test.txt", "test", null, published, null, new SourceText(text), new TextSpan(0, text.Length));
}
