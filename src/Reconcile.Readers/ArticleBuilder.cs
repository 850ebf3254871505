using System.Collections.Immutable;
using System.Text;
using Reconcile.Articles;
using Reconcile.Text;

namespace Reconcile.Readers;

/// <summary>Builds articles of what was found: one text, and the place of each of its parts.</summary>
internal static class ArticleBuilder
{
    private const string Gap = "\n\n";

    /// <summary>The articles that have any text, in the given order.</summary>
    public static IEnumerable<Article> Build(ArticleContent content, IEnumerable<ExtractedArticle> found) =>
        found.Select(article => Build(content, article));

    private static Article Build(ArticleContent content, ExtractedArticle found)
    {
        var text = new StringBuilder();
        var places = ImmutableArray.CreateBuilder<ArticlePlace>();
        var numbers = new Dictionary<(PlaceKind, int?), int>();
        foreach (var block in WithHeadline(found))
        {
            ReadingTime.ThrowIfOver();
            var words = TextCleaner.Clean(block.Text);
            if (words.Length == 0)
            {
                continue;
            }

            text.Append(text.Length == 0 ? "" : Gap);
            var number = numbers.GetValueOrDefault((block.Kind, block.Page)) + 1;
            numbers[(block.Kind, block.Page)] = number;
            var span = new TextSpan(text.Length, text.Length + words.Length);
            places.Add(
                new ArticlePlace(span, block.Kind, number)
                {
                    Entry = found.Entry,
                    Page = block.Page,
                    Element = block.Element,
                }
            );
            text.Append(words);
            if (text.Length > ReaderLimits.TextUnits)
            {
                throw UnreadableException.OverLimit($"{ReaderLimits.TextUnits:N0} characters of text");
            }
        }

        var id = found.Id ?? (found.Entry is { } entry ? FormattableString.Invariant($"{content.Id}-{entry}") : null);
        return new Article(
            id ?? content.Id,
            content.Path,
            Clean(found.Source) ?? id ?? content.Id,
            Clean(found.Title),
            found.Published,
            Clean(found.Url),
            new SourceText(text.ToString()),
            new TextSpan(0, text.Length)
        )
        {
            Places = places.ToImmutable(),
        };
    }

    // The headline stands first, and once: many formats give it as a field and print it above the text as well.
    private static IEnumerable<Block> WithHeadline(ExtractedArticle found)
    {
        var title = Clean(found.Title);
        var repeated = title is null
            ? null
            : found.Blocks.Take(4).FirstOrDefault(block => Letters(block.Text) == Letters(title));
        if (title is not null)
        {
            yield return new Block(PlaceKind.Headline, title)
            {
                Page = repeated?.Page,
                Element = repeated?.Element ?? found.TitleElement,
            };
        }

        foreach (var block in found.Blocks.Where(block => block != repeated))
        {
            yield return block;
        }
    }

    private static string? Clean(string? text) =>
        text is not null && TextCleaner.Clean(text) is { Length: > 0 } words ? words : null;

    private static string Letters(string text) =>
        string.Concat(TextCleaner.Clean(text).Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
