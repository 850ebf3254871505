using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Articles;
using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Reports.Html;

/// <summary>Writes the paragraphs of an article one after the other, with the passages of the findings marked.</summary>
/// <param name="page">Receives the HTML.</param>
/// <param name="article">The article.</param>
/// <param name="passages">All its passages.</param>
internal sealed class ParagraphWriter(StringBuilder page, Article article, ImmutableArray<Passage> passages)
{
    // A first paragraph that is longer, or ends as a sentence does, is no headline.
    private const int LongestHeadline = 160;

    private readonly HashSet<Passage> begun = [];
    private bool isFirst = true;

    /// <summary>Writes the next paragraph.</summary>
    public void Write(TextSpan paragraph)
    {
        page.Append(isFirst && IsHeadline(article.Text[paragraph]) ? "<p class=\"headline\">" : "<p>");
        isFirst = false;
        foreach (var piece in PassageCutter.Cut(paragraph, passages, article.Markup))
        {
            WritePiece(article.Text[piece.Span], piece);
        }

        page.Append("</p>\n");
    }

    private void WritePiece(ReadOnlySpan<char> words, Piece piece)
    {
        var labelled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in piece.Passages.Where(begun.Add))
        {
            // Two claims of one finding may begin at one word: five dead and 40 injured.
            WriteStart(passage, hasLabel: labelled.Add(passage.Finding.Id));
        }

        if (piece.Passages.IsEmpty)
        {
            page.Append(HtmlText.Escape(words));
            return;
        }

        var findings = piece.Passages.Select(passage => passage.Finding).Distinct().ToArray();
        var classes = findings.Select(finding => VerdictLook.ClassOf(finding.Verdict)).Distinct(StringComparer.Ordinal);
        page.Append(
            CultureInfo.InvariantCulture,
            $"<span class=\"m {string.Join(' ', classes)}\" data-c=\"{string.Join(' ', findings.Select(finding => finding.Id))}\">"
        );
        page.Append(HtmlText.Escape(words)).Append("</span>");
    }

    // Every passage can be linked to; a conflict also says so in the text, with a link back.
    private void WriteStart(Passage passage, bool hasLabel)
    {
        var finding = passage.Finding;
        var look = VerdictLook.Of(finding.Verdict);
        if (hasLabel && finding.Verdict is (Verdict.Contradicted or Verdict.Divergent))
        {
            var label = $"Finding {finding.Id}, {look.Title}: {finding.Compared.Cluster.About}";
            page.Append(
                CultureInfo.InvariantCulture,
                $"<a class=\"chip {VerdictLook.ClassOf(finding.Verdict)}\" id=\"{passage.Id}\" href=\"#{finding.Id}\" data-of=\"{finding.Id}\" aria-label=\"{HtmlText.Escape(label)}\">{look.Sign}&#8239;{finding.Id}</a>"
            );
        }
        else
        {
            page.Append(CultureInfo.InvariantCulture, $"<a class=\"at\" id=\"{passage.Id}\"></a>");
        }
    }

    private static bool IsHeadline(ReadOnlySpan<char> paragraph) =>
        paragraph.Length <= LongestHeadline && paragraph[^1] is not ('.' or '"' or '”' or ':' or ';' or ',');
}
