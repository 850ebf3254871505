using System.Collections.Frozen;
using Reconcile.Lexicon;
using Reconcile.Yaml;

namespace Reconcile.Values;

/// <summary>The words of <c>rules/lexicon/hedges.yaml</c>.</summary>
internal sealed class HedgeTable
{
    private readonly FrozenDictionary<Approximation, (double Below, double Above)> widths;

    private HedgeTable(
        FrozenDictionary<Approximation, (double Below, double Above)> widths,
        PhraseTable<Hedge> before,
        PhraseTable<Hedge> after,
        PhraseTable<VagueWord> vague,
        FrozenSet<string> labels,
        FrozenSet<string> scores
    )
    {
        this.widths = widths;
        Before = before;
        After = after;
        Vague = vague;
        Labels = labels;
        Scores = scores;
    }

    /// <summary>Hedges that stand before the number.</summary>
    public PhraseTable<Hedge> Before { get; }

    /// <summary>Hedges that stand after the number and its unit.</summary>
    public PhraseTable<Hedge> After { get; }

    /// <summary>Words in place of a number.</summary>
    public PhraseTable<VagueWord> Vague { get; }

    /// <summary>Words that make the number after them a label.</summary>
    public FrozenSet<string> Labels { get; }

    /// <summary>Words near two numbers that make them a result.</summary>
    public FrozenSet<string> Scores { get; }

    public static HedgeTable From(Lexicons lexicons)
    {
        var root = lexicons.Read("hedges").Root;
        var widths = root.Sections("widths")
            .ToFrozenDictionary(
                pair => ApproximationOf(pair.Key),
                pair => (pair.Node.Number("below", 0), pair.Node.Number("above", 0))
            );
        return new HedgeTable(
            widths,
            ReadHedges("before"),
            ReadHedges("after"),
            new PhraseTable<VagueWord>([.. ReadVague("vague", false), .. ReadVague("indefinite", true)]),
            root.Texts("labels").ToFrozenSet(StringComparer.Ordinal),
            root.Texts("scores").ToFrozenSet(StringComparer.Ordinal)
        );

        PhraseTable<Hedge> ReadHedges(string side) =>
            new(
                ((YamlMapping)root.Find(side)!.Value).Entries.SelectMany(entry =>
                    ((YamlSequence)entry.Value).Items.Select(item =>
                        KeyValuePair.Create(((YamlScalar)item).Value, HedgeOf(entry.Key.Value))
                    )
                )
            );

        IEnumerable<KeyValuePair<string, VagueWord>> ReadVague(string key, bool isIndefinite) =>
            root.Mappings(key)
                .SelectMany(node =>
                    node.Texts("words")
                        .Select(words =>
                            KeyValuePair.Create(
                                words,
                                new VagueWord(
                                    node.Number("base", 0),
                                    new Interval(node.Number("low", 0), node.Number("high", 0)),
                                    isIndefinite
                                )
                            )
                        )
                );
    }

    /// <summary>The interval that an approximation allows around a number of the base unit.</summary>
    public Interval Widen(Interval interval, Approximation approximation)
    {
        if (!widths.TryGetValue(approximation, out var width))
        {
            return interval;
        }

        return new Interval(
            interval.Low - (Math.Abs(interval.Low) * width.Below),
            interval.High + (Math.Abs(interval.High) * width.Above)
        );
    }

    private static Hedge HedgeOf(string key) =>
        key switch
        {
            "at-least" => new Hedge(Bound.AtLeast, Approximation.Exact),
            "more-than" => new Hedge(Bound.MoreThan, Approximation.Exact),
            "at-most" => new Hedge(Bound.AtMost, Approximation.Exact),
            "less-than" => new Hedge(Bound.LessThan, Approximation.Exact),
            _ => new Hedge(Bound.None, ApproximationOf(key)),
        };

    private static Approximation ApproximationOf(string key) =>
        key switch
        {
            "about" => Approximation.About,
            "almost" => Approximation.Almost,
            "just-over" => Approximation.JustOver,
            "vague" => Approximation.Vague,
            "exact" => Approximation.Exact,
            _ => throw new InvalidDataException($"hedges.yaml: '{key}' is no hedge."),
        };
}
