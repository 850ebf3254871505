using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Reconcile.Articles;
using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>Reads an article: sentences, tokens, tags, base forms, dependency trees and names.</summary>
/// <remarks>Holds the models and no state of its own, so one annotator serves any number of threads.</remarks>
public sealed class Annotator
{
    /// <summary>Words of a batch: enough to fill the matrix products, few enough to stay in the cache.</summary>
    private const int BatchWords = 512;

    private static readonly Lazy<Annotator> Shared = new(() => Create(ModelFile.Load));

    private readonly WordVectors vectors;
    private readonly FormDictionary dictionary;
    private readonly NetworkWeights weights;
    private readonly PackedNetwork packed;
    private readonly Lemmatizer lemmatizer;
    private readonly TagAgreement tags;
    private readonly ConcurrentBag<NetworkRun> runs = [];

    internal Annotator(WordVectors vectors, FormDictionary dictionary, NetworkWeights weights, Lemmatizer lemmatizer)
    {
        this.vectors = vectors;
        this.dictionary = dictionary;
        this.weights = weights;
        packed = new PackedNetwork(weights);
        this.lemmatizer = lemmatizer;
        tags = new TagAgreement(weights.Labels);
    }

    /// <summary>An annotator with the models whose payloads <paramref name="load"/> gives by name.</summary>
    internal static Annotator Create(Func<string, byte[]> load)
    {
        var dictionary = FormDictionary.Read(load("forms"));
        return new Annotator(
            WordVectors.Read(load("words")),
            dictionary,
            NetworkWeights.Read(load("network")),
            Lemmatizer.Read(load("lemmas"), dictionary)
        );
    }

    /// <summary>The annotator with the models of this assembly, which are read on the first call.</summary>
    public static Annotator Load() => Shared.Value;

    /// <summary>Annotates the body of an article; spans are offsets into the whole text.</summary>
    /// <remarks>Never fails: any string has sentences and tokens. Takes time linear in the length of the body.</remarks>
    public AnnotatedArticle Annotate(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new AnnotatedArticle(article, Annotate(article.Prose(), Segment(article)));
    }

    /// <summary>The tokens and sentences of an article's body.</summary>
    internal static Segmentation Segment(Article article)
    {
        var text = article.Prose();
        var segmentation = new Segmentation([], [], []);
        var paragraphs = ParagraphFinder.Find(text, article.Body);
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var first = segmentation.Tokens.Count;
            Tokenizer.Tokenize(text, paragraphs[p], segmentation.Tokens);
            if (
                p <= Dateline.LastParagraph
                && Dateline.End(text, paragraphs[p], segmentation.Tokens, first, p == 0) is var told
                && told > first
            )
            {
                segmentation.Ends.Add(told);
                first = told;
            }

            SentenceSplitter.Split(text, segmentation.Tokens, first, segmentation.Ends);
            while (segmentation.Paragraphs.Count < segmentation.Ends.Count)
            {
                segmentation.Paragraphs.Add(p);
            }
        }

        return segmentation;
    }

    /// <summary>Annotates sentences whose tokens are given.</summary>
    internal ImmutableArray<Sentence> Annotate(string text, Segmentation segmentation)
    {
        var (tokens, ends, paragraphs) = segmentation;
        if (!runs.TryTake(out var run))
        {
            run = new NetworkRun(weights, packed, vectors, dictionary);
        }

        var readings = new WordReading[tokens.Count];
        Read(text, CollectionsMarshal.AsSpan(tokens), ends, run, readings);
        ReadMisread(text, CollectionsMarshal.AsSpan(tokens), ends, run, readings);
        runs.Add(run);
        tags.Apply(text, CollectionsMarshal.AsSpan(tokens), readings);
        NameAgreement.Apply(text, CollectionsMarshal.AsSpan(tokens), readings);
        Initialisms.Apply(text, CollectionsMarshal.AsSpan(tokens), readings);
        var sentences = ImmutableArray.CreateBuilder<Sentence>(ends.Count);
        var start = 0;
        for (var i = 0; i < ends.Count; i++)
        {
            var found = readings.AsSpan(start, ends[i] - start);
            NameDecoder.Decode(weights.NameSteps, found);
            sentences.Add(
                new Sentence(
                    i,
                    paragraphs[i],
                    TokensOf(text, CollectionsMarshal.AsSpan(tokens)[start..ends[i]], found),
                    NamesOf(found)
                )
            );
            start = ends[i];
        }

        return sentences.MoveToImmutable();
    }

    /// <summary>Reads the sentences anew in which a family name was taken for the word that it is elsewhere.</summary>
    private void ReadMisread(
        ReadOnlySpan<char> text,
        ReadOnlySpan<TextSpan> tokens,
        List<int> ends,
        NetworkRun run,
        Span<WordReading> readings
    )
    {
        var misread = FamilyNames.Find(text, tokens, ends, readings, weights.Labels);
        if (misread.Ends.Count == 0)
        {
            return;
        }

        var found = new WordReading[misread.Tokens.Count];
        Read(misread.Text.ToString(), CollectionsMarshal.AsSpan(misread.Tokens), misread.Ends, run, found);
        for (var i = 0; i < found.Length; i++)
        {
            readings[misread.Places[i]] = found[i];
        }
    }

    /// <summary>Runs the network over all sentences, those of like length together.</summary>
    private static void Read(
        ReadOnlySpan<char> text,
        ReadOnlySpan<TextSpan> tokens,
        List<int> ends,
        NetworkRun run,
        Span<WordReading> readings
    )
    {
        var order = new int[ends.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (a, b) => Length(a) != Length(b) ? Length(b).CompareTo(Length(a)) : a.CompareTo(b));
        var lengths = new List<int>();
        var words = new List<TextSpan>();
        var found = Array.Empty<WordReading>();
        var first = 0;
        for (var i = 0; i < order.Length; i++)
        {
            words.AddRange(tokens.Slice(Start(order[i]), Length(order[i])));
            lengths.Add(Length(order[i]));
            if (i + 1 < order.Length && words.Count + Length(order[i + 1]) <= BatchWords)
            {
                continue;
            }

            if (found.Length < words.Count)
            {
                found = new WordReading[words.Count];
            }

            run.Read(
                text,
                CollectionsMarshal.AsSpan(words),
                new SentenceBatch(CollectionsMarshal.AsSpan(lengths)),
                found.AsSpan(0, words.Count)
            );
            var at = 0;
            for (; first <= i; first++)
            {
                found.AsSpan(at, Length(order[first])).CopyTo(readings[Start(order[first])..]);
                at += Length(order[first]);
            }

            words.Clear();
            lengths.Clear();
        }

        int Start(int sentence) => sentence == 0 ? 0 : ends[sentence - 1];

        int Length(int sentence) => ends[sentence] - Start(sentence);
    }

    private ImmutableArray<Token> TokensOf(
        ReadOnlySpan<char> text,
        ReadOnlySpan<TextSpan> spans,
        ReadOnlySpan<WordReading> readings
    )
    {
        var labels = weights.Labels;
        var tokens = ImmutableArray.CreateBuilder<Token>(spans.Length);
        for (var i = 0; i < spans.Length; i++)
        {
            var reading = readings[i];
            var form = text[spans[i].Start..spans[i].End].ToString();
            var (tagNumber, wordClass) = labels.Pairs[reading.Pair];
            var tag = labels.Tags[tagNumber];
            var relation = reading.Head < 0 ? "root" : labels.Relations[reading.Relation];
            var lemma =
                form is "'s" or "’s" && relation == "aux" && HasParticiple(readings[(i + 1)..])
                    ? "have"
                    : lemmatizer.Lemmatize(form, tag);
            tokens.Add(new Token(spans[i], form, lemma, labels.Classes[wordClass], tag, reading.Head, relation));
        }

        return tokens.MoveToImmutable();
    }

    /// <summary>
    /// Whether a participle is the next word but for adverbs: before one that is not passive, a short "'s" is "has".
    /// </summary>
    private bool HasParticiple(ReadOnlySpan<WordReading> following)
    {
        foreach (var reading in following)
        {
            var (tag, wordClass) = weights.Labels.Pairs[reading.Pair];
            if (weights.Labels.Classes[wordClass] is not (UniversalPos.Adverb or UniversalPos.Particle))
            {
                return weights.Labels.Tags[tag] is "VBN" or "VBD";
            }
        }

        return false;
    }

    /// <summary>Labels 1, 3 and 5 begin a name, the label after each continues it.</summary>
    private static ImmutableArray<Name> NamesOf(ReadOnlySpan<WordReading> readings)
    {
        ImmutableArray<Name>.Builder? names = null;
        for (var i = 0; i < readings.Length; i++)
        {
            var label = readings[i].Name;
            if (label % 2 == 0)
            {
                continue;
            }

            var end = i + 1;
            while (end < readings.Length && readings[end].Name == label + 1)
            {
                end++;
            }

            names ??= ImmutableArray.CreateBuilder<Name>();
            names.Add(new Name(new TokenRange(i, end), (NameKind)(label / 2)));
        }

        return names?.ToImmutable() ?? [];
    }
}
