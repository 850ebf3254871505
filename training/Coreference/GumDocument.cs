using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Text;
using Reconcile.Training.Data;
using Reconcile.Training.Evaluation;

namespace Reconcile.Training.Coreference;

/// <summary>A document of GUM with its annotation of what is the same.</summary>
/// <param name="Sentences">Its sentences, as the treebank has them.</param>
internal sealed record GumDocument(ImmutableArray<TreebankSentence> Sentences)
{
    /// <summary>The entity of each word that heads a mention, by sentence and word.</summary>
    public Dictionary<(int Sentence, int Word), string> Gold { get; } = GumMentions.Read(Sentences);

    /// <summary>The same, with the entity of all conjuncts together where a word heads several.</summary>
    public Dictionary<(int Sentence, int Word), string> Joined { get; } = GumMentions.Read(Sentences, widest: true);

    /// <summary>Whether it is news.</summary>
    public bool IsNews => Sentences[0].Document.Contains("_news_", StringComparison.Ordinal);

    /// <summary>The documents of a CoNLL-U file.</summary>
    public static ImmutableArray<GumDocument> Read(string path) =>
        [
            .. ConlluReader
                .Read(path)
                .GroupBy(sentence => sentence.Document, StringComparer.Ordinal)
                .Select(document => new GumDocument([.. document])),
        ];

    /// <summary>Reads it as a story of one article: sentences and words are the treebank's, all else is the models'.</summary>
    public (ImmutableArray<Sentence> Sentences, StoryEntities Entities) Resolve(
        Annotator annotator,
        EntityResolver resolver
    )
    {
        var sentences = Evaluator.AnnotateGoldTokens(annotator, Sentences);
        var text = string.Concat(Sentences.Select(sentence => sentence.Text + " "));
        var article = new Article("a", "a", "a", null, null, null, new SourceText(text), new TextSpan(0, text.Length));
        return (
            sentences,
            resolver.Resolve(new Story("document", [article], []), [new AnnotatedArticle(article, sentences)])
        );
    }
}
