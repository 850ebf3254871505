using System.Globalization;
using System.Text;
using Reconcile.Language;

namespace Reconcile.Reports;

/// <summary>Writes an annotated article in CoNLL-U, as Universal Dependencies define it.</summary>
/// <remarks>
/// FEATS and DEPS are empty. MISC holds <c>SpaceAfter=No</c>, the token's offsets as <c>Start</c> and <c>End</c>, and
/// <c>NER</c> (IOB2) for a token of a name.
/// </remarks>
public sealed class ConlluAnnotationWriter : IAnnotationWriter
{
    /// <inheritdoc />
    public string Write(UnderstoodArticle reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var article = reading.Annotated;
        var output = new StringBuilder();
        output.Append(CultureInfo.InvariantCulture, $"# newdoc id = {article.Article.Id}\n");
        int? paragraph = null;
        foreach (var sentence in article.Sentences)
        {
            if (sentence.Paragraph != paragraph)
            {
                output.Append("# newpar\n");
                paragraph = sentence.Paragraph;
            }

            AppendSentence(output, article.Article.Id, sentence);
        }

        return output.ToString();
    }

    private static void AppendSentence(StringBuilder output, string article, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        output.Append(CultureInfo.InvariantCulture, $"# sent_id = {article}-{sentence.Index + 1}\n");
        output.Append("# text = ");
        for (var i = 0; i < tokens.Length; i++)
        {
            output.Append(Form(tokens[i].Text)).Append(i + 1 < tokens.Length && HasSpaceAfter(sentence, i) ? " " : "");
        }

        output.Append('\n');
        for (var i = 0; i < tokens.Length; i++)
        {
            AppendToken(output, sentence, i);
        }

        output.Append('\n');
    }

    private static void AppendToken(StringBuilder output, Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        var space = HasSpaceAfter(sentence, index) ? "" : "SpaceAfter=No|";
        output
            .Append(CultureInfo.InvariantCulture, $"{index + 1}\t{Form(token.Text)}\t{Form(token.Lemma)}\t")
            .Append(CultureInfo.InvariantCulture, $"{UniversalPosNames.NameOf(token.Pos)}\t{token.Tag}\t_\t")
            .Append(CultureInfo.InvariantCulture, $"{token.Head + 1}\t{token.Relation}\t_\t")
            .Append(CultureInfo.InvariantCulture, $"{space}Start={token.Span.Start}|End={token.Span.End}")
            .Append(NameOf(sentence, index))
            .Append('\n');
    }

    private static string NameOf(Sentence sentence, int index)
    {
        foreach (var name in sentence.Names)
        {
            if (name.Tokens.Contains(index))
            {
                return $"|NER={(name.Tokens.Start == index ? 'B' : 'I')}-{NameKindLabels.LabelOf(name.Kind)}";
            }
        }

        return "";
    }

    private static bool HasSpaceAfter(Sentence sentence, int index) =>
        index + 1 == sentence.Tokens.Length || sentence.Tokens[index].Span.End < sentence.Tokens[index + 1].Span.Start;

    // A column can't hold a tab or a line end, and an empty one is written "_".
    private static string Form(string text)
    {
        var form = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return form.Length == 0 ? "_" : form;
    }
}
