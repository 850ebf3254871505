using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Reports;

/// <summary>All that is read out of one article by itself.</summary>
/// <param name="Annotated">Sentences, tokens, trees and names.</param>
/// <param name="Values">For each sentence, by its index, the quantities and times.</param>
/// <param name="Propositions">What the clauses assert, in the order of the text.</param>
public sealed record UnderstoodArticle(
    AnnotatedArticle Annotated,
    ImmutableArray<SentenceValues> Values,
    ImmutableArray<Proposition> Propositions
)
{
    /// <summary>Reads an annotated article with the shipped word lists.</summary>
    public static UnderstoodArticle Of(AnnotatedArticle annotated)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        var (article, values) = (annotated.Article, ValueReader.Load());
        return new UnderstoodArticle(
            annotated,
            [.. annotated.Sentences.Select(sentence => values.Read(sentence, article.Text, article.Published))],
            PropositionReader.Load().Read(annotated)
        );
    }

    /// <summary>The propositions by the index of their sentence.</summary>
    internal ILookup<int, Proposition> BySentence() => Propositions.ToLookup(proposition => proposition.Sentence.Index);
}
