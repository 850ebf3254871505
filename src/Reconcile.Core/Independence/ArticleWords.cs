using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Text;

namespace Reconcile.Independence;

/// <summary>The words of an article's body as numbers, so that sequences of them are quick to compare.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Numbers">The number of each word; the same word, in whatever case, has the same number in a story.</param>
/// <param name="Spans">Where each word stands.</param>
/// <param name="Quoted">Whether each word stands in quotation marks.</param>
internal sealed record ArticleWords(
    string Article,
    ImmutableArray<int> Numbers,
    ImmutableArray<TextSpan> Spans,
    ImmutableArray<bool> Quoted
)
{
    /// <summary>Number of words outside quotation marks.</summary>
    public int Own { get; } = Quoted.Count(quoted => !quoted);

    /// <summary>Reads an article: letters and digits make words, all else parts them.</summary>
    /// <param name="article">The article.</param>
    /// <param name="numbers">The numbers given so far; takes those of new words.</param>
    public static ArticleWords Read(Article article, Dictionary<string, int> numbers)
    {
        var prose = article.Prose();
        var found = ImmutableArray.CreateBuilder<int>();
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var quoted = ImmutableArray.CreateBuilder<bool>();
        var inQuotation = false;
        for (var at = article.Body.Start; at < article.Body.End; )
        {
            var start = at;
            while (at < article.Body.End && char.IsLetterOrDigit(prose[at]))
            {
                at++;
            }

            if (at > start)
            {
                var word = prose[start..at].ToLowerInvariant();
                numbers.TryAdd(word, numbers.Count);
                found.Add(numbers[word]);
                spans.Add(new TextSpan(start, at));
                quoted.Add(inQuotation);
                continue;
            }

            // A quotation that nothing closes ends with its line, so that one lost mark does not turn all that follows.
            inQuotation = prose[at] switch
            {
                '“' or '«' or '„' => true,
                '”' or '»' or '\n' or '\r' => false,
                '"' => !inQuotation,
                _ => inQuotation,
            };
            at++;
        }

        return new ArticleWords(article.Id, found.ToImmutable(), spans.ToImmutable(), quoted.ToImmutable());
    }
}
