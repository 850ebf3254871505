using System.Collections.Immutable;
using System.Globalization;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Text;

namespace Reconcile.Values;

/// <summary>Reads quantities and times from sentences.</summary>
/// <remarks>
/// Reads words and characters first and uses tags and the tree only to find nouns and verbs, so that a tagging error
/// costs no value. Safe to use from several threads.
/// </remarks>
public sealed class ValueReader
{
    private static readonly Lazy<ValueReader> Shared = new(() => From(Lexicons.Shipped));

    private readonly QuantityReader quantities;
    private readonly TimeReader times;

    private ValueReader(UnitTable units, HedgeTable hedges)
    {
        quantities = new QuantityReader(units, hedges);
        times = new TimeReader(hedges);
    }

    /// <summary>A reader with the units and hedges of <c>rules/lexicon</c>, which are embedded in this assembly and read on the first call.</summary>
    public static ValueReader Load() => Shared.Value;

    /// <summary>A reader with the units and hedges as packs changed them.</summary>
    public static ValueReader With(Lexicons lexicons)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        return lexicons.Make(Shared, From, "units", "hedges");
    }

    private static ValueReader From(Lexicons lexicons) =>
        new(UnitTableLoader.From(lexicons), HedgeTable.From(lexicons));

    /// <summary>The quantities and times of a sentence.</summary>
    /// <param name="sentence">A sentence of <paramref name="text"/>; tags, heads and names may be missing or wrong.</param>
    /// <param name="text">The article's text, which the sentence's spans point into.</param>
    /// <param name="published">The day the article was published; without it relative times stay relative.</param>
    public SentenceValues Read(Sentence sentence, SourceText text, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(text);
        var pieces = new Pieces(sentence, text);
        var taken = new bool[pieces.Count];
        var found = times.Read(pieces, published, taken);
        var measured = quantities.Read(pieces, taken);
        return new SentenceValues(measured, [.. found.Select(time => InRange(time, found, measured))]);
    }

    /// <summary>A length of time that is the end of a range is the range: of "six to eight weeks" not eight.</summary>
    private static TimeExpression InRange(
        TimeExpression time,
        ImmutableArray<TimeExpression> times,
        ImmutableArray<Quantity> measured
    )
    {
        if (
            time.Kind is not TimeKind.Duration
            || measured.FirstOrDefault(quantity =>
                quantity is { Dimension: Dimension.Duration, StatedHigh: not null } && quantity.Span.Contains(time.Span)
            )
                is not { } range
            // "From 30 minutes to two hours" names both ends itself.
            || times.Count(other => range.Span.Contains(other.Span)) > 1
        )
        {
            return time;
        }

        return time with
        {
            Span = range.Span,
            Tokens = range.Tokens,
            Length = range.Interval,
            Approximation = range.Approximation,
            Timex = Ends(time.Timex, range),
        };
    }

    /// <summary>"P6W/P8W" for "six to eight weeks"; what the number of the second end does not stand in stays as it is.</summary>
    private static string Ends(string high, Quantity range)
    {
        var low = high.Replace(Number(range.SaidHigh!.Value), Number(range.Said), StringComparison.Ordinal);
        return low == high ? high : $"{low}/{high}";
    }

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
