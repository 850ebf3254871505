using System.Globalization;
using System.Text;
using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Reports;

/// <summary>Writes an annotated article as tables for people: a sentence each, a token a line.</summary>
public sealed class TextAnnotationWriter : IAnnotationWriter
{
    /// <inheritdoc />
    public string Write(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
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
        }

        return output.ToString();
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

    private static string OneLine(string text) =>
        VisibleText.Of(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
