using System.Buffers;
using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>Reads an article: sentences, tokens, tags, base forms, dependency trees and names.</summary>
/// <remarks>Holds the models and no state of its own, so one annotator serves any number of threads.</remarks>
public sealed class Annotator
{
    private static readonly Lazy<Annotator> Shared = new(() =>
        new Annotator(
            Tagger.Read(ModelFile.Load("tagger")),
            Lemmatizer.Read(ModelFile.Load("lemmas")),
            Parser.Read(ModelFile.Load("parser"))
        )
    );

    private readonly Tagger tagger;
    private readonly Lemmatizer lemmatizer;
    private readonly Parser parser;

    internal Annotator(Tagger tagger, Lemmatizer lemmatizer, Parser parser)
    {
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
        this.parser = parser;
    }

    /// <summary>The annotator with the models of this assembly, which are read on the first call.</summary>
    public static Annotator Load() => Shared.Value;

    /// <summary>Annotates the body of an article; spans are offsets into the whole text.</summary>
    /// <remarks>Never fails: any string has sentences and tokens. Takes time linear in the length of the body.</remarks>
    public AnnotatedArticle Annotate(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = article.Prose();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var tokens = new List<TextSpan>();
        var ends = new List<int>();
        var state = new ParserState();
        var paragraphs = ParagraphFinder.Find(text, article.Body);
        for (var p = 0; p < paragraphs.Count; p++)
        {
            tokens.Clear();
            ends.Clear();
            Tokenizer.Tokenize(text, paragraphs[p], tokens);
            SentenceSplitter.Split(text, tokens, 0, ends);
            var start = 0;
            foreach (var end in ends)
            {
                var part = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens)[start..end];
                sentences.Add(new Sentence(sentences.Count, p, Annotate(text, part, state), []));
                start = end;
            }
        }

        return new AnnotatedArticle(article, sentences.ToImmutable());
    }

    /// <summary>Annotates one sentence whose tokens are given.</summary>
    internal ImmutableArray<Token> AnnotateTokens(string text, ImmutableArray<TextSpan> spans) =>
        Annotate(text, spans.AsSpan(), new ParserState());

    private ImmutableArray<Token> Annotate(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> spans, ParserState state)
    {
        var words = ArrayPool<WordFeatures>.Shared.Rent(spans.Length);
        var labels = ArrayPool<int>.Shared.Rent(spans.Length);
        for (var i = 0; i < spans.Length; i++)
        {
            words[i] = new WordFeatures(text[spans[i].Start..spans[i].End]);
        }

        tagger.Tag(words.AsSpan(0, spans.Length), labels.AsSpan(0, spans.Length));
        parser.Parse(words.AsSpan(0, spans.Length), labels.AsSpan(0, spans.Length), state);
        var tokens = ImmutableArray.CreateBuilder<Token>(spans.Length);
        for (var i = 0; i < spans.Length; i++)
        {
            var form = text[spans[i].Start..spans[i].End].ToString();
            var tag = tagger.TagOf(labels[i]);
            var head = state.Heads[i];
            tokens.Add(
                new Token(
                    spans[i],
                    form,
                    lemmatizer.Lemmatize(form, tag),
                    tagger.PosOf(labels[i]),
                    tag,
                    head == spans.Length ? -1 : head,
                    head == spans.Length ? "root" : parser.RelationOf(state.Labels[i])
                )
            );
        }

        ArrayPool<WordFeatures>.Shared.Return(words);
        ArrayPool<int>.Shared.Return(labels);
        return tokens.MoveToImmutable();
    }
}
