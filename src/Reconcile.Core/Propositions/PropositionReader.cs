using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Lexicon;
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
    public static PropositionReader Load() => With(Lexicons.Shipped);

    /// <summary>Creates a reader with the word lists as packs changed them.</summary>
    public static PropositionReader With(Lexicons lexicons)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        return new PropositionReader(ClauseVocabulary.With(lexicons));
    }

    /// <summary>The propositions of an article in the order of its sentences and predicates.</summary>
    public ImmutableArray<Proposition> Read(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var quotations = QuotationFinder.Find(article);
        var sentences = article
            .Sentences.Where(sentence => Tells(article.Article.Text[sentence.Span]))
            .Select(sentence => ReadClauses(article.Article, sentence, quotations))
            .ToImmutableArray();
        var speakers = SpeakerFinder.Find(article, sentences, quotations);
        var read = ImmutableArray.CreateBuilder<Proposition>();
        for (var i = 0; i < sentences.Length; i++)
        {
            var next = i + 1 < sentences.Length ? sentences[i + 1].Sentence : null;
            ReadSentence(article.Article, sentences[i], next, quotations, speakers, read);
        }

        return read.ToImmutable();
    }

    private static bool Tells(ReadOnlySpan<char> sentence) =>
        !PublicationLineReader.SaysNothingElse(sentence) && !Dateline.IsAll(sentence);

    private SentenceClauses ReadClauses(Article article, Sentence sentence, ImmutableArray<TextSpan> quotations)
    {
        var (found, owner) = clauses.Find(sentence);
        var own = Enumerable
            .Range(0, found.Length)
            .Select(i => attributions.Read(article, sentence, found, owner, i, quotations))
            .ToArray();
        return new SentenceClauses(sentence, found, owner, own);
    }

    private void ReadSentence(
        Article article,
        SentenceClauses clausesOf,
        Sentence? next,
        ImmutableArray<TextSpan> quotations,
        ImmutableArray<Attribution?> speakers,
        ImmutableArray<Proposition>.Builder read
    )
    {
        var (sentence, found, owner, own) = clausesOf;
        for (var i = 0; i < found.Length; i++)
        {
            var tokens = TokensOf(owner, i);
            var span = SpanOf(sentence, tokens);
            var inherited =
                attributions.Inherit(sentence, found, owner, own, i, quotations)
                ?? Speaking(span, quotations, speakers);
            if (attributions.OnlyReports(sentence, found, own, i, quotations) || IsEmpty(sentence, tokens))
            {
                continue;
            }

            Add(inherited);
            if (attributions.OtherSide(article, sentence, found[i], quotations) is { } other)
            {
                Add(other);
            }

            void Add(Attribution? attribution)
            {
                var (polarity, sure) = certainty.Read(sentence, found[i], tokens, attribution, next);
                read.Add(
                    new Proposition(
                        article,
                        sentence,
                        found[i].Kind,
                        found[i].Predicate,
                        ArgumentReader.Read(sentence, found, owner, i),
                        polarity,
                        sure,
                        attribution,
                        span
                    )
                );
            }
        }
    }

    /// <summary>Who speaks the quotation that a clause stands in.</summary>
    private static Attribution? Speaking(
        TextSpan clause,
        ImmutableArray<TextSpan> quotations,
        ImmutableArray<Attribution?> speakers
    )
    {
        for (var i = 0; i < quotations.Length; i++)
        {
            if (quotations[i].Contains(clause))
            {
                return speakers[i] is { } speaker ? speaker with { Content = quotations[i], Quoted = true } : null;
            }
        }

        return null;
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
