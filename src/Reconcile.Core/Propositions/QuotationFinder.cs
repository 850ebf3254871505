using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Propositions;

/// <summary>Finds the words in quotation marks.</summary>
/// <remarks>
/// A quotation that runs over several paragraphs closes only the last, and opens each of them or the first alone. Where nothing
/// behind closes it, as when a writer forgot it, a quotation ends with its paragraph. Single marks are apostrophes too, so
/// they quote only where the tagger takes them for quotation marks, within one paragraph and outside double ones.
/// </remarks>
internal static class QuotationFinder
{
    /// <summary>Paragraphs that a quotation may run over; a statement of more is a text of its own.</summary>
    private const int MostParagraphs = 8;

    /// <summary>The quotations, without their marks, in the order of the text; they do not overlap.</summary>
    public static ImmutableArray<TextSpan> Find(AnnotatedArticle article)
    {
        var paragraphs = article
            .Sentences.GroupBy(sentence => sentence.Paragraph)
            .Select(group => group.SelectMany(sentence => sentence.Tokens).ToImmutableArray())
            .Where(tokens => !tokens.IsEmpty)
            .ToList();
        var doubled = Find(paragraphs, IsDouble, mayBeUnclosed: true);
        var single = Find(
            paragraphs,
            token => IsSingle(token) && !doubled.Exists(span => span.Contains(token.Span)),
            mayBeUnclosed: false
        );
        doubled.RemoveAll(span => single.Exists(outer => outer.Contains(span)));
        return [.. doubled.Concat(single).OrderBy(span => span.Start)];
    }

    private static List<TextSpan> Find(List<ImmutableArray<Token>> texts, Predicate<Token> isMark, bool mayBeUnclosed)
    {
        var paragraphs = texts.ConvertAll(tokens => new Paragraph(tokens, isMark));
        var found = new List<TextSpan>();
        var (open, first) = (-1, 0);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            // The mark with which a paragraph goes on with what is open closes nothing.
            var goesOn = open >= 0 && paragraphs[i].OpensWithMark ? 1 : 0;
            foreach (var mark in paragraphs[i].Marks.Skip(goesOn))
            {
                if (open >= 0)
                {
                    Add(open, mark.Span.Start);
                    open = -1;
                }
                else if (!IsClosing(mark))
                {
                    (open, first) = (mark.Span.End, i);
                }
            }

            if (open >= 0 && !(mayBeUnclosed && i - first < MostParagraphs && IsClosedBehind(paragraphs, i)))
            {
                Add(open, mayBeUnclosed ? paragraphs[i].End : open);
                open = -1;
            }
        }

        return found;

        void Add(int start, int end)
        {
            if (end > start)
            {
                found.Add(new TextSpan(start, end));
            }
        }
    }

    /// <summary>
    /// Whether what is open at the end of a paragraph goes on behind it: the next paragraph begins with a mark, or the first
    /// mark behind closes, by its form or since its paragraph has an odd number of them.
    /// </summary>
    private static bool IsClosedBehind(List<Paragraph> paragraphs, int index)
    {
        for (var i = index + 1; i < paragraphs.Count && i < index + MostParagraphs; i++)
        {
            var marks = paragraphs[i].Marks;
            if (paragraphs[i].OpensWithMark)
            {
                return i == index + 1;
            }

            if (!marks.IsEmpty)
            {
                return IsClosing(marks[0]) || (marks.Length % 2 == 1 && !IsOpening(marks[0]));
            }
        }

        return false;
    }

    private static bool IsClosing(Token mark) =>
        mark.Text is "”" or "»" or "''" || (IsSingle(mark) && mark.Tag is "''");

    private static bool IsOpening(Token mark) =>
        mark.Text is "“" or "«" or "„" or "``" || (IsSingle(mark) && mark.Tag is "``");

    private static bool IsDouble(Token token) => token.Text is "\"" or "“" or "”" or "``" or "''" or "«" or "»" or "„";

    private static bool IsSingle(Token token) => token is { Text: "'" or "‘" or "’", Tag: "``" or "''" };

    private sealed record Paragraph(ImmutableArray<Token> Tokens, Predicate<Token> IsMark)
    {
        public ImmutableArray<Token> Marks { get; } = [.. Tokens.Where(token => IsMark(token))];

        public bool OpensWithMark => IsMark(Tokens[0]) && !IsClosing(Tokens[0]);

        public int End => Tokens.Last(token => !IsMark(token) || token == Tokens[0]).Span.End;
    }
}
