using System.Globalization;
using System.Text;
using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Text;
using Reconcile.Values;

namespace Reconcile.Reports;

/// <summary>Writes an annotated article as tables for people: a sentence each, a token a line.</summary>
/// <remarks>Below the tokens stand names, quantities and times, and, where asked for, propositions.</remarks>
public sealed class TextAnnotationWriter : IAnnotationWriter
{
    private readonly bool showsPropositions;

    /// <summary>Creates a writer.</summary>
    /// <param name="showsPropositions">Whether propositions are written as well; by default they are not.</param>
    public TextAnnotationWriter(bool showsPropositions = false)
    {
        this.showsPropositions = showsPropositions;
    }

    /// <inheritdoc />
    public string Write(UnderstoodArticle reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var article = reading.Annotated;
        var propositions = reading.BySentence();
        var output = new StringBuilder();
        foreach (var sentence in article.Sentences)
        {
            output
                .Append(output.Length == 0 ? "" : "\n")
                .Append(VisibleText.Of(LocationOf(article.Article, sentence.Span.Start)))
                .Append(": ")
                .Append(CultureInfo.InvariantCulture, $"sentence {sentence.Index + 1}\n");
            AppendTokens(output, sentence);
            foreach (var name in sentence.Names)
            {
                var words = article.Article.Text[sentence.SpanOf(name.Tokens)].ToString();
                output.Append(
                    CultureInfo.InvariantCulture,
                    $"  {NameKindLabels.LabelOf(name.Kind)} {OneLine(words)}\n"
                );
            }

            AppendValues(output, article.Article.Text, reading.Values[sentence.Index]);
            if (showsPropositions)
            {
                foreach (var proposition in propositions[sentence.Index])
                {
                    PropositionText.Append(output, proposition);
                }
            }
        }

        return output.ToString();
    }

    private static void AppendValues(StringBuilder output, SourceText text, SentenceValues values)
    {
        foreach (var quantity in values.Quantities)
        {
            var said = OneLine(text[quantity.Span].ToString());
            output.Append(CultureInfo.InvariantCulture, $"  quantity {said} = {OneLine(quantity.ToString())}\n");
        }

        foreach (var time in values.Times)
        {
            var said = OneLine(text[time.Span].ToString());

            // Without a date of publication "Monday" is no day of the calendar: the words say it best.
            var isKnown = time.Start is not null || time.End is not null || time.Kind is TimeKind.Duration;
            var value = isKnown ? " = " + OneLine(time.ToString()) : "";
            output.Append(CultureInfo.InvariantCulture, $"  time {said}{value}\n");
        }
    }

    private static string LocationOf(Article article, int offset) =>
        article.Places.IsEmpty
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{article.LocationOf(offset)}:{article.Text.PositionOf(offset).Column}"
            )
            : article.LocationOf(offset);

    private static void AppendTokens(StringBuilder output, Sentence sentence)
    {
        string[][] rows =
        [
            .. sentence.Tokens.Select(
                (token, index) =>
                    (string[])
                        [
                            (index + 1).ToString(CultureInfo.InvariantCulture),
                            OneLine(token.Text),
                            OneLine(token.Lemma),
                            UniversalPosNames.NameOf(token.Pos),
                            token.Tag,
                            (token.Head + 1).ToString(CultureInfo.InvariantCulture),
                            token.Relation,
                        ]
            ),
        ];
        var widths = Enumerable.Range(0, 7).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            output.Append("  ").Append(row[0].PadLeft(widths[0]));
            for (var column = 1; column < row.Length - 1; column++)
            {
                var isNumber = column == 5;
                output.Append("  ");
                output.Append(isNumber ? row[column].PadLeft(widths[column]) : row[column].PadRight(widths[column]));
            }

            output.Append(' ').Append(row[^1]).Append('\n');
        }
    }

    internal static string OneLine(string text) =>
        VisibleText.Of(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
