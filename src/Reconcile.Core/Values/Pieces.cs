using System.Collections.Frozen;
using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Values;

/// <summary>The pieces of a sentence; any index may be asked for, and gives an edge outside of the sentence.</summary>
internal sealed class Pieces
{
    private static readonly Piece Edge = new(PieceKind.Edge, default, "", "", 0, false, -1);

    private static readonly FrozenSet<string> WordsOfMoney = Set(
        "pay paid pays paying cost costs price prices worth fine fined profit profits tax salary debt bid budget sterling pence earn earned "
            + "spend spent sold buy bought bank fee fees wage wages loan owed invest invested money cash £ $ €"
    );

    private static readonly FrozenSet<string> WordsOfTemperature = Set(
        "temperature temperatures warm warmer warming hot hotter heat cold colder cool cooler thermostat weather climate celsius fahrenheit "
            + "oven freezing fever boil boils mercury thermometer thermometers heatwave frost sweltering"
    );

    private readonly ImmutableArray<Piece> pieces;
    private bool? speakOfMoney;
    private bool? speakOfTemperature;
    private bool? hasQuotation;

    public Pieces(Sentence sentence, SourceText text)
    {
        Sentence = sentence;
        Source = text;
        pieces = PieceScanner.Scan(sentence, text);
    }

    public Sentence Sentence { get; }

    public SourceText Source { get; }

    public int Count => pieces.Length;

    /// <summary>Whether a word of the sentence is about prices and payments: pounds are money then.</summary>
    public bool SpeakOfMoney => speakOfMoney ??= pieces.Any(piece => WordsOfMoney.Contains(piece.Lower));

    /// <summary>Whether a word of the sentence is about warmth: degrees measure it then.</summary>
    public bool SpeakOfTemperature =>
        speakOfTemperature ??= pieces.Any(piece => WordsOfTemperature.Contains(piece.Lower));

    /// <summary>Whether something besides one mark is quoted: a mark after a number may close it then.</summary>
    public bool HasQuotation => hasQuotation ??= pieces.Count(piece => piece.IsAny("\"", "“", "`", "”")) > 1;

    public Piece this[int index] => (uint)index < (uint)pieces.Length ? pieces[index] : Edge;

    /// <summary>The token of a piece, or null at the edge.</summary>
    public Token? TokenOf(int index) => this[index].Token is >= 0 and var token ? Sentence.Tokens[token] : null;

    /// <summary>The piece behind a hyphen that joins two others ("twenty-five"); the piece itself where none stands there.</summary>
    public int BehindHyphen(int index) =>
        this[index].IsHyphen && this[index].Glued && this[index + 1].Glued ? index + 1 : index;

    /// <summary>The text span from one piece to another, the second one excluded.</summary>
    public TextSpan SpanOf(int start, int end) => new(this[start].Span.Start, this[end - 1].Span.End);

    /// <summary>The tokens that the pieces from one to another, the second one excluded, touch.</summary>
    public TokenRange TokensOf(int start, int end)
    {
        var last = this[end - 1];
        var lastToken = last.Token;
        while (lastToken + 1 < Sentence.Tokens.Length && Sentence.Tokens[lastToken + 1].Span.Start < last.Span.End)
        {
            lastToken++;
        }

        return new TokenRange(this[start].Token, lastToken + 1);
    }

    /// <summary>
    /// How many pieces from <paramref name="index"/> on spell <paramref name="words"/>, hyphens between them
    /// allowed; 0 when they do not.
    /// </summary>
    public int Match(int index, ReadOnlySpan<string> words)
    {
        var at = index;
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0 && this[at].IsHyphen && this[at].Glued && this[at + 1].Glued)
            {
                at++;
            }

            if (this[at].Kind == PieceKind.Edge || this[at].Lower != words[i])
            {
                return 0;
            }

            at++;
        }

        return at - index;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
