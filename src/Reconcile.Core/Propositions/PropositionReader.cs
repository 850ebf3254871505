using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Propositions;

/// <summary>Reads from each sentence's dependency tree what its clauses assert.</summary>
public sealed class PropositionReader
{
    private readonly ClauseFinder clauses;
    private readonly AttributionReader attributions;
    private readonly CertaintyReader certainty;

    internal PropositionReader(ClauseVocabulary vocabulary)
    {
        clauses = new ClauseFinder(vocabulary);
        attributions = new AttributionReader(vocabulary);
        certainty = new CertaintyReader(vocabulary);
    }

    /// <summary>Creates a reader with the shipped word lists.</summary>
    public static PropositionReader Load() => new(ClauseVocabulary.Load());

    /// <summary>The propositions of an article in the order of its sentences and predicates.</summary>
    public ImmutableArray<Proposition> Read(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var quotations = QuotationFinder.Find(article);
        var read = ImmutableArray.CreateBuilder<Proposition>();
        Attribution? speaking = null;
        var paragraph = -1;
        foreach (var sentence in article.Sentences)
        {
            if (sentence.Paragraph != paragraph)
            {
                speaking = null;
                paragraph = sentence.Paragraph;
            }

            speaking = ReadSentence(article, sentence, quotations, speaking, read);
        }

        return read.ToImmutable();
    }

    /// <summary>
    /// Returns the attribution that a quotation in the next sentence of the paragraph falls under: a speaker named
    /// once holds until the paragraph ends.
    /// </summary>
    private Attribution? ReadSentence(
        AnnotatedArticle article,
        Sentence sentence,
        ImmutableArray<TextSpan> quotations,
        Attribution? speaking,
        ImmutableArray<Proposition>.Builder read
    )
    {
        var (found, owner) = clauses.Find(sentence);
        var own = new Attribution?[found.Length];
        for (var i = 0; i < found.Length; i++)
        {
            own[i] = attributions.Read(article.Article, sentence, found, owner, i, quotations);
        }

        for (var i = 0; i < found.Length; i++)
        {
            var tokens = TokensOf(owner, i);
            var span = SpanOf(sentence, tokens);
            var inherited = attributions.Inherit(sentence, found, owner, own, i);
            if (inherited is null && speaking is not null && quotations.Any(quotation => quotation.Contains(span)))
            {
                inherited = speaking with { Content = span, Quoted = true };
            }

            if (attributions.OnlyReports(sentence, found, own, i) || IsEmpty(sentence, tokens))
            {
                continue;
            }

            var (polarity, sure) = certainty.Read(sentence, found[i], tokens, inherited);
            read.Add(
                new Proposition(
                    article.Article,
                    sentence,
                    found[i].Kind,
                    found[i].Predicate,
                    ArgumentReader.Read(sentence, found, owner, i),
                    polarity,
                    sure,
                    inherited,
                    span
                )
            );
        }

        return own.LastOrDefault(attribution => attribution?.Source is not null) ?? speaking;
    }

    private static List<int> TokensOf(ImmutableArray<int> owner, int clause)
    {
        var tokens = new List<int>();
        for (var token = 0; token < owner.Length; token++)
        {
            if (owner[token] == clause)
            {
                tokens.Add(token);
            }
        }

        return tokens;
    }

    private static bool IsEmpty(Sentence sentence, List<int> tokens) =>
        !tokens.Exists(token => sentence.Tokens[token].IsContent());

    /// <summary>From the first to the last word, without punctuation and conjunctions at the edges.</summary>
    private static TextSpan SpanOf(Sentence sentence, List<int> tokens)
    {
        var (first, last) = (0, tokens.Count - 1);
        while (first < last && IsEdge(sentence.Tokens[tokens[first]]))
        {
            first++;
        }

        while (last > first && sentence.Tokens[tokens[last]].Pos is UniversalPos.Punctuation)
        {
            last--;
        }

        return new TextSpan(sentence.Tokens[tokens[first]].Span.Start, sentence.Tokens[tokens[last]].Span.End);
    }

    private static bool IsEdge(Token token) =>
        token.Pos is UniversalPos.Punctuation or UniversalPos.CoordinatingConjunction
        || (token.Is("mark") && token.Pos is UniversalPos.SubordinatingConjunction);
}
