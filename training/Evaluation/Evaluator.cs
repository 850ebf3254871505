using System.Collections.Immutable;
using System.Text;
using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Text;
using Reconcile.Training.Data;

namespace Reconcile.Training.Evaluation;

/// <summary>Measures the annotator on a treebank, on gold tokens and on raw text.</summary>
internal static class Evaluator
{
    private static readonly string[] NewsGenres = ["GUM_news_", "GUM_interview_", "GUM_speech_"];

    /// <summary>All figures, in the order they are printed.</summary>
    public static ImmutableArray<Figure> Evaluate(Annotator annotator, ImmutableArray<TreebankSentence> sentences)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        AddGoldTokenFigures(annotator, sentences, figures);
        var documents = Documents(sentences);
        AddRawTextFigures(annotator, documents, "", figures);
        var news = documents.Where(d => Array.Exists(NewsGenres, g => d.Name.StartsWith(g, StringComparison.Ordinal)));
        if (news.ToList() is { Count: > 0 } chosen)
        {
            AddRawTextFigures(annotator, chosen, " (news, interview, speech)", figures);
        }

        AddSpeed(annotator, documents, figures);
        return figures.ToImmutable();
    }

    private static void AddGoldTokenFigures(
        Annotator annotator,
        ImmutableArray<TreebankSentence> sentences,
        ImmutableArray<Figure>.Builder figures
    )
    {
        var (all, upos, xpos, lemma, head, labeled, universal) = (0, 0, 0, 0, 0, 0, 0);
        foreach (var (sentence, annotated) in sentences.Zip(AnnotateDocuments(annotator, sentences)))
        {
            var tokens = annotated.Tokens;
            for (var i = 0; i < tokens.Length; i++)
            {
                var (token, word) = (tokens[i], sentence.Words[i]);
                all++;
                upos += UniversalPosNames.NameOf(token.Pos) == word.Upos ? 1 : 0;
                xpos += token.Tag == word.Xpos ? 1 : 0;
                lemma += token.Lemma == word.Lemma || word.Lemma == "_" ? 1 : 0;
                head += token.Head == word.Head ? 1 : 0;
                labeled += token.Head == word.Head && token.Relation == word.Relation ? 1 : 0;
                universal += token.Head == word.Head && Plain(token.Relation) == Plain(word.Relation) ? 1 : 0;
            }
        }

        figures.Add(new Figure("UPOS", 100.0 * upos / all));
        figures.Add(new Figure("XPOS", 100.0 * xpos / all));
        figures.Add(new Figure("LEMMA", 100.0 * lemma / all));
        figures.Add(new Figure("UAS", 100.0 * head / all));
        figures.Add(new Figure("LAS", 100.0 * universal / all));
        figures.Add(new Figure("LAS with subtypes", 100.0 * labeled / all));
    }

    /// <summary>Document by document, since the words of an article agree on some of what they are.</summary>
    private static IEnumerable<Sentence> AnnotateDocuments(
        Annotator annotator,
        ImmutableArray<TreebankSentence> sentences
    ) =>
        sentences
            .GroupBy(sentence => sentence.Document, StringComparer.Ordinal)
            .SelectMany(document => AnnotateGoldTokens(annotator, [.. document]));

    /// <summary>Sentence by sentence over one text, so that the gold sentences and tokens are used.</summary>
    internal static ImmutableArray<Sentence> AnnotateGoldTokens(
        Annotator annotator,
        ImmutableArray<TreebankSentence> sentences
    )
    {
        var text = new StringBuilder();
        var tokens = new List<TextSpan>();
        var ends = new List<int>();
        foreach (var sentence in sentences)
        {
            tokens.AddRange(
                sentence.Words.Select(w => new TextSpan(text.Length + w.Span.Start, text.Length + w.Span.End))
            );
            ends.Add(tokens.Count);
            text.Append(sentence.Text).Append(' ');
        }

        return annotator.Annotate(text.ToString(), new Segmentation(tokens, ends, [.. sentences.Select(_ => 0)]));
    }

    private static string Plain(string relation) => relation.Split(':')[0];

    private static void AddRawTextFigures(
        Annotator annotator,
        IReadOnlyList<RawDocument> documents,
        string suffix,
        ImmutableArray<Figure>.Builder figures
    )
    {
        var (tokens, sentences) = (default(F1), default(F1));
        foreach (var document in documents)
        {
            var annotated = annotator.Annotate(ArticleOf(document.Text));
            tokens += Compare(annotated.Sentences.SelectMany(s => s.Tokens).Select(t => t.Span), document.Tokens);
            sentences += Compare(annotated.Sentences.Select(s => s.Span), document.Sentences);
        }

        figures.Add(new Figure("token F1" + suffix, tokens.Percent));
        figures.Add(new Figure("sentence F1" + suffix, sentences.Percent));
    }

    private static F1 Compare(IEnumerable<TextSpan> found, ImmutableArray<TextSpan> gold)
    {
        var spans = found.ToHashSet();
        return new F1(gold.Count(spans.Contains), spans.Count, gold.Length);
    }

    private static void AddSpeed(
        Annotator annotator,
        IReadOnlyList<RawDocument> documents,
        ImmutableArray<Figure>.Builder figures
    )
    {
        var articles = documents.Select(d => ArticleOf(d.Text)).ToArray();
        var segmentations = articles.Select(Annotator.Segment).ToArray();
        var (segment, analyse, whole) = (0.0, 0.0, 0.0);
        for (var round = 0; round < 15; round++)
        {
            segment = Math.Max(segment, Rate(i => Annotator.Segment(articles[i]).Tokens.Count));
            analyse = Math.Max(
                analyse,
                Rate(i =>
                    annotator.Annotate(articles[i].Text.Text, segmentations[i]).IsEmpty
                        ? 0
                        : segmentations[i].Tokens.Count
                )
            );
            whole = Math.Max(whole, Rate(i => annotator.Annotate(articles[i]).Sentences.Sum(s => s.Tokens.Length)));
        }

        figures.Add(new Figure("tokenizing and splitting, tokens/s", segment));
        figures.Add(new Figure("network and lemmas, tokens/s", analyse));
        figures.Add(new Figure("tokens/s", whole));

        double Rate(Func<int, int> annotate)
        {
            // Processor time: what else the machine does in the meantime is not the annotator's.
            var start = Environment.CpuUsage.TotalTime;
            var tokens = Enumerable.Range(0, articles.Length).Sum(annotate);
            return tokens / (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        }
    }

    private static Article ArticleOf(string text) =>
        new("a", "a.txt", "a", null, null, null, new SourceText(text), new TextSpan(0, text.Length));

    /// <summary>The documents as plain text: paragraphs between blank lines, sentences between blanks.</summary>
    internal static IReadOnlyList<RawDocument> Documents(ImmutableArray<TreebankSentence> sentences)
    {
        var documents = new List<RawDocument>();
        var start = 0;
        for (var i = 1; i <= sentences.Length; i++)
        {
            if (i == sentences.Length || sentences[i].Document != sentences[start].Document)
            {
                documents.Add(Join(sentences[start..i]));
                start = i;
            }
        }

        return documents;
    }

    private static RawDocument Join(ImmutableArray<TreebankSentence> sentences)
    {
        var text = new StringBuilder();
        var tokens = ImmutableArray.CreateBuilder<TextSpan>();
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var sentence in sentences)
        {
            if (text.Length > 0)
            {
                text.Append(sentence.StartsParagraph ? "\n\n" : " ");
            }

            spans.Add(new TextSpan(text.Length, text.Length + sentence.Text.Length));
            tokens.AddRange(
                sentence.Words.Select(w => new TextSpan(text.Length + w.Span.Start, text.Length + w.Span.End))
            );
            text.Append(sentence.Text);
        }

        return new RawDocument(sentences[0].Document, text.ToString(), tokens.ToImmutable(), spans.ToImmutable());
    }
}
