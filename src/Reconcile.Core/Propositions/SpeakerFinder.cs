using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Propositions;

/// <summary>Finds who speaks each quotation, also where another sentence says so.</summary>
/// <remarks>
/// A quotation belongs to the attribution whose content or sentence it touches. One without such words belongs to the
/// speaker before it in its paragraph, else to the one after it, and a paragraph that begins with a quotation and names
/// nobody goes on with the speaker whose quotation ended the paragraph before: newspapers close the marks only then.
/// </remarks>
internal static class SpeakerFinder
{
    /// <summary>For each quotation its attribution, or null where nobody is named.</summary>
    public static ImmutableArray<Attribution?> Find(
        AnnotatedArticle article,
        ImmutableArray<SentenceClauses> sentences,
        ImmutableArray<TextSpan> quotations
    )
    {
        var speakers = quotations.Select(quotation => Touching(quotation, sentences)).ToArray();
        var paragraphs = quotations.Select(quotation => ParagraphOf(article, quotation)).ToArray();
        for (var i = 1; i < speakers.Length; i++)
        {
            var isNear = paragraphs[i] == paragraphs[i - 1] || GoesOn(article, sentences, quotations, i);
            speakers[i] ??= isNear ? speakers[i - 1] : null;
        }

        for (var i = speakers.Length - 2; i >= 0; i--)
        {
            speakers[i] ??= paragraphs[i] == paragraphs[i + 1] ? speakers[i + 1] : null;
        }

        return [.. speakers];
    }

    private static Attribution? Touching(TextSpan quotation, ImmutableArray<SentenceClauses> sentences) =>
        sentences
            .Where(one => one.Sentence.Span.Overlaps(quotation))
            .SelectMany(one => one.Own)
            .OfType<Attribution>()
            .Where(attribution => attribution.Source is not null && !quotation.Contains(attribution.Cue))
            .OrderByDescending(attribution => attribution.Content.Overlaps(quotation))
            .FirstOrDefault(attribution => attribution.Content.Overlaps(quotation));

    private static int ParagraphOf(AnnotatedArticle article, TextSpan quotation) =>
        article.Sentences.FirstOrDefault(sentence => sentence.Span.Overlaps(quotation))?.Paragraph ?? -1;

    /// <summary>Whether a quotation opens the paragraph after the one that the quotation before it ended.</summary>
    private static bool GoesOn(
        AnnotatedArticle article,
        ImmutableArray<SentenceClauses> sentences,
        ImmutableArray<TextSpan> quotations,
        int index
    )
    {
        var (before, quotation) = (quotations[index - 1], quotations[index]);
        var paragraph = ParagraphOf(article, quotation);
        var own = sentences.Where(one => one.Sentence.Paragraph == paragraph).ToList();
        var previous = sentences.Where(one => one.Sentence.Paragraph == paragraph - 1).ToList();
        return own.Count > 0
            && previous.Count > 0
            && own.TrueForAll(one => Array.TrueForAll(one.Own, said => said?.Source is null))
            && quotation.Start - own[0].Sentence.Span.Start <= 2
            && before.Overlaps(previous[^1].Sentence.Span);
    }
}
