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

    private static readonly FrozenSet<string> WordsOfDegrees = Set("temperature temperatures mercury");

    private static readonly FrozenSet<string> WordsOfQuakes = Set(
        "earthquake earthquakes quake quakes temblor temblors tremor tremors aftershock aftershocks foreshock foreshocks seismologist seismologists"
    );

    private static readonly FrozenSet<string> WordsOfRates = Set(
        "rate rates inflation interest percentage percent % yield yields unemployment jobless mortgage mortgages borrowing bank growth"
    );

    private static readonly FrozenSet<string> WordsOfShares = Set(
        "share shares stock stocks dividend pence penny petrol diesel litre investors shareholders"
    );

    private static readonly FrozenSet<string> WordsOfMarkets = Set(
        "share shares stock stocks index dollar euro yen pound currency inflation unemployment yield yields trading traders investors percent % toll rate rates price prices growth gdp "
            + "magnitude temperature temperatures"
    );

    private static readonly FrozenSet<string> WordsOfRaces = Set(
        "race races marathon marathons record records lap laps sprint finish finished finishing clocked timed winner ran runner runners title heat "
            + "final swim swam swimmer qualifying pole mile time times metres meters relay steeplechase"
    );

    private static readonly FrozenSet<string> WordsOfResults = Set(
        "win won wins lose lost beat vote votes voted passed approved ruled majority odds score scored defeat defeated victory"
    );

    private static readonly FrozenSet<string> WordsOfWeight = Set(
        "weigh weighs weighed weighing weight overweight heavier lighter heaviest diet slimmer slimmed"
    );

    private static readonly FrozenSet<string> WordsOfEach = Set("respectively");

    private readonly ImmutableArray<Piece> pieces;
    private readonly Dictionary<FrozenSet<string>, bool> spoken = [];
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
    public bool SpeakOfMoney => SpeakOf(WordsOfMoney);

    /// <summary>Whether a word of the sentence is about warmth: degrees measure it then.</summary>
    public bool SpeakOfTemperature => SpeakOf(WordsOfTemperature);

    /// <summary>Whether a word of the sentence is about temperatures as such: the 30s are degrees, not years then.</summary>
    public bool SpeakOfDegrees => SpeakOf(WordsOfDegrees);

    /// <summary>Whether a word of the sentence is about earthquakes: "M6.4" is how strong one was then.</summary>
    public bool SpeakOfQuakes => SpeakOf(WordsOfQuakes);

    /// <summary>Whether a word of the sentence is about rates and percentages: half a point is one of a percentage then.</summary>
    public bool SpeakOfRates => SpeakOf(WordsOfRates);

    /// <summary>Whether a word of the sentence is about shares and small prices: 12p are pence then.</summary>
    public bool SpeakOfPence => SpeakOfMoney || SpeakOf(WordsOfShares);

    /// <summary>Whether a word of the sentence is about what stands at a value: 9.15 is a price, not an hour then.</summary>
    public bool SpeakOfMarkets => SpeakOf(WordsOfMarkets);

    /// <summary>Whether a word of the sentence is about a race or a record: 2:04:11 is how long somebody took then.</summary>
    public bool SpeakOfRaces => SpeakOf(WordsOfRaces);

    /// <summary>Whether a word of the sentence is about votes, results and odds: ten to four is one of them then.</summary>
    public bool SpeakOfResults => SpeakOf(WordsOfResults);

    /// <summary>Whether a word of the sentence is about weight: 14 stone are no stones then.</summary>
    public bool SpeakOfWeight => SpeakOf(WordsOfWeight);

    /// <summary>Whether the values of a list are each another's: "21 and 18 months, respectively" are two terms then.</summary>
    public bool AreRespective => SpeakOf(WordsOfEach);

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

    private bool SpeakOf(FrozenSet<string> words)
    {
        if (!spoken.TryGetValue(words, out var isSpoken))
        {
            spoken.Add(words, isSpoken = pieces.Any(piece => words.Contains(piece.Lower)));
        }

        return isSpoken;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
