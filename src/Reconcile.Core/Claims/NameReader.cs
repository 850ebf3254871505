using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Claims;

/// <summary>Reads how an article writes the names that the story's articles write differently.</summary>
/// <remarks>That all write a name alike goes without saying.</remarks>
internal static class NameReader
{
    /// <summary>One claim for each such person, place or group: the fullest name that the article gives, where it stands first.</summary>
    public static IEnumerable<Claim> Read(
        Article article,
        ImmutableArray<Proposition> propositions,
        StoryEntities entities
    )
    {
        foreach (var (named, mentions) in entities.NamedDifferently)
        {
            var own = mentions
                .Where(mention => mention.Words.Length > 1 || named.Kind is not NameKind.Person)
                .Select(mention =>
                    (Mention: mention, Clause: ClauseOf(article, propositions, mention.Sentence, mention.Tokens))
                )
                .Where(found => found.Clause is not null)
                .OrderByDescending(found => found.Mention.Words.Length)
                .ThenBy(found => found.Mention.Sentence.Index)
                .ThenBy(found => found.Mention.Tokens.Start)
                .FirstOrDefault();
            if (own.Clause is { } clause)
            {
                var span = own.Mention.Sentence.SpanOf(own.Mention.Tokens);
                var value = new WordsValue(span, article.Text[span].ToString(), own.Mention.Key);
                yield return new Claim(clause, Facet.Name, value, span, FormBuilder.Build(named));
            }
        }
    }

    /// <summary>The clause of an article that a name stands in; null when the sentence has none.</summary>
    public static Proposition? ClauseOf(
        Article article,
        ImmutableArray<Proposition> propositions,
        Sentence sentence,
        TokenRange name
    ) =>
        propositions
            .Where(proposition =>
                ReferenceEquals(proposition.Article, article) && ReferenceEquals(proposition.Sentence, sentence)
            )
            .OrderByDescending(proposition => proposition.Span.Contains(sentence.SpanOf(name)))
            .ThenBy(proposition => proposition.Predicate)
            .FirstOrDefault();
}
