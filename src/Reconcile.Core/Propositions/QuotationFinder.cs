using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Propositions;

/// <summary>Finds the words in quotation marks.</summary>
/// <remarks>
/// A quotation that runs over several paragraphs opens each of them with a mark and closes only the last; an opening
/// mark without a closing one therefore ends with its paragraph.
/// </remarks>
internal static class QuotationFinder
{
    /// <summary>The quotations, without their marks, in the order of the text; they do not overlap.</summary>
    public static ImmutableArray<TextSpan> Find(AnnotatedArticle article)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        var open = -1;
        var paragraph = -1;
        var end = 0;
        foreach (var sentence in article.Sentences)
        {
            if (sentence.Paragraph != paragraph && open >= 0)
            {
                Close(end);
            }

            paragraph = sentence.Paragraph;
            foreach (var token in sentence.Tokens)
            {
                if (!IsMark(token.Text))
                {
                    end = token.Span.End;
                    continue;
                }

                if (open < 0)
                {
                    open = token.Text is "”" or "»" ? -1 : token.Span.End;
                }
                else
                {
                    Close(token.Span.Start);
                }
            }
        }

        if (open >= 0)
        {
            Close(end);
        }

        return found.ToImmutable();

        void Close(int at)
        {
            if (at > open)
            {
                found.Add(new TextSpan(open, at));
            }

            open = -1;
        }
    }

    private static bool IsMark(string text) => text is "\"" or "“" or "”" or "``" or "''" or "«" or "»" or "„";
}
