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
        return new SentenceValues(quantities.Read(pieces, taken), found);
    }
}
