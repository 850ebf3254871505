using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Reconcile.Reports.Html;

/// <summary>Writes the articles of a story side by side.</summary>
internal static class ArticleColumns
{
    /// <summary>Writes the section.</summary>
    /// <param name="page">Receives the HTML.</param>
    /// <param name="title">What the articles are called.</param>
    /// <param name="reconciliation">The story and its findings.</param>
    public static void Write(StringBuilder page, string title, Reconciliation reconciliation)
    {
        var passages = reconciliation
            .Findings.SelectMany(finding =>
                finding.Compared.Cluster.Members.Select(
                    (member, index) =>
                        (member.Proposition.Article.Id, Passage: new Passage(member.Span, finding, index))
                )
            )
            .ToLookup(one => one.Id, one => one.Passage, StringComparer.Ordinal);
        page.Append(
            CultureInfo.InvariantCulture,
            $"<section id=\"articles\" aria-label=\"{title}\">\n<h2>{title}</h2>\n<div class=\"columns\">\n"
        );
        var articles = reconciliation.Story.Articles;
        var names = articles.ToDictionary(article => article.Id, article => article.Source, StringComparer.Ordinal);
        for (var i = 0; i < articles.Length; i++)
        {
            var id = articles[i].Id;
            ImmutableArray<string> family =
            [
                .. (reconciliation.Families.Of(id)?.Articles ?? [])
                    .Where(other => other != id)
                    .Select(other => names[other]),
            ];
            ArticleColumn.Write(page, articles[i], i, [.. passages[id]], family);
        }

        page.Append("</div>\n<svg id=\"joins\" aria-hidden=\"true\"></svg>\n</section>\n");
    }
}
