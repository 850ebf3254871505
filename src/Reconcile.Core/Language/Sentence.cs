using System.Collections.Immutable;
using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>A sentence with its tokens, dependency tree and names.</summary>
public sealed record Sentence
{
    private readonly ImmutableArray<ImmutableArray<int>> children;

    /// <summary>Creates a sentence.</summary>
    /// <param name="index">Position in the article, from 0.</param>
    /// <param name="paragraph">Paragraph of the article, from 0; a line that stands alone is one.</param>
    /// <param name="tokens">At least one token; exactly one has head -1, and the heads form a tree.</param>
    /// <param name="names">Ordered, without overlap.</param>
    /// <exception cref="ArgumentException">There is no token.</exception>
    public Sentence(int index, int paragraph, ImmutableArray<Token> tokens, ImmutableArray<Name> names)
    {
        if (tokens.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A sentence has at least one token.", nameof(tokens));
        }

        Index = index;
        Paragraph = paragraph;
        Tokens = tokens;
        Names = names;
        Span = new TextSpan(tokens[0].Span.Start, tokens[^1].Span.End);
        children = CollectChildren(tokens);
    }

    /// <summary>Position in the article, from 0.</summary>
    public int Index { get; }

    /// <summary>Paragraph of the article, from 0.</summary>
    public int Paragraph { get; }

    /// <summary>From the first token's start to the last one's end.</summary>
    public TextSpan Span { get; }

    /// <summary>The tokens in the order of the text.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The names, ordered, without overlap.</summary>
    public ImmutableArray<Name> Names { get; }

    /// <summary>Index of the token that heads the tree.</summary>
    public int Root
    {
        get
        {
            for (var i = 0; i < Tokens.Length; i++)
            {
                if (Tokens[i].Head < 0)
                {
                    return i;
                }
            }

            return 0;
        }
    }

    /// <summary>Indices of the tokens whose head is <paramref name="token"/>, in the order of the text.</summary>
    public ImmutableArray<int> ChildrenOf(int token) => children[token];

    /// <summary>From the first to the last token below <paramref name="token"/>, itself included.</summary>
    public TokenRange SubtreeOf(int token)
    {
        var (first, last) = (token, token);
        foreach (var child in children[token])
        {
            var below = SubtreeOf(child);
            first = Math.Min(first, below.Start);
            last = Math.Max(last, below.End - 1);
        }

        return new TokenRange(first, last + 1);
    }

    /// <summary>The text span of a range of tokens that is not empty.</summary>
    public TextSpan SpanOf(TokenRange range) => new(Tokens[range.Start].Span.Start, Tokens[range.End - 1].Span.End);

    private static ImmutableArray<ImmutableArray<int>> CollectChildren(ImmutableArray<Token> tokens)
    {
        var lists = new ImmutableArray<int>.Builder?[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Head >= 0)
            {
                (lists[tokens[i].Head] ??= ImmutableArray.CreateBuilder<int>()).Add(i);
            }
        }

        return [.. lists.Select(list => list?.ToImmutable() ?? [])];
    }
}
