using System.Collections.Immutable;
using System.Globalization;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Language;
using Reconcile.Text;
using Reconcile.Values;

namespace Reconcile.Rules;

/// <summary>Sets the claims of a cluster beside each other, each with its source.</summary>
internal static class SideBySide
{
    /// <summary>Longest quotation, in UTF-16 units; a longer one is cut at a blank.</summary>
    public const int QuotationLength = 90;

    private const string Of = " of";

    /// <summary>"a and b say five; c says at least 11": quantities in one unit, with the words where they differ.</summary>
    public static string Values(Cluster cluster)
    {
        var unit = CommonUnit(cluster);
        return Join(cluster, claim => Value(claim, unit));
    }

    /// <summary>"a says “five people were killed”; b says “at least 11 dead”".</summary>
    public static string Quotations(Cluster cluster) => Join(cluster, Quotation);

    /// <summary>"a, b and c".</summary>
    public static string Sources(Cluster cluster) =>
        List([.. cluster.Members.Select(SourceOf).Distinct(StringComparer.Ordinal)]);

    /// <summary>The symbol of the unit that the values are brought to; empty when they have none or several.</summary>
    public static string UnitOf(Cluster cluster) => Metric(cluster)?.Symbol ?? "";

    /// <summary>The value of one member, as <see cref="Values"/> prints it.</summary>
    public static string ValueOf(Cluster cluster, Claim member) => Value(member, CommonUnit(cluster));

    /// <summary>The value of one member in the unit of <see cref="ScaleOf"/>, without the words that were converted.</summary>
    public static string ShortValueOf(Cluster cluster, Claim member) =>
        member.Value is QuantityValue { Quantity: var quantity } && CommonUnit(cluster) is { } unit
            ? QuantityText.In(unit, quantity)
            : ValueOf(cluster, member);

    /// <summary>The unit for a scale of the values: the one that all use, or the one that they are brought to.</summary>
    /// <remarks>The values must be quantities of one base unit.</remarks>
    public static DisplayUnit ScaleOf(Cluster cluster)
    {
        if (CommonUnit(cluster) is { } unit)
        {
            return unit;
        }

        var one = Quantities(cluster).First();
        var factor =
            one is { SaidHigh: { } saidHigh and not 0, StatedHigh: { } high } ? high / saidHigh
            : one.Said != 0 ? one.Stated / one.Said
            : 1;
        var name = one.Dimension == Dimension.Share ? "%" : one.SaidUnitPlural;
        return new DisplayUnit(one.Unit, name, one.SaidUnit, factor > 0 ? factor : 1, 0);
    }

    // Words that everybody uses need no conversion.
    private static DisplayUnit? CommonUnit(Cluster cluster) =>
        Quantities(cluster).Select(quantity => quantity.SaidUnit).Distinct(StringComparer.Ordinal).Count() > 1
            ? Metric(cluster)
            : null;

    private static DisplayUnit? Metric(Cluster cluster)
    {
        var quantities = Quantities(cluster).ToArray();
        if (quantities.Select(quantity => quantity.Unit).Distinct(StringComparer.Ordinal).Count() != 1)
        {
            return null;
        }

        var isShare = quantities.Any(quantity => quantity.Dimension == Dimension.Share);
        var largest = quantities.Max(quantity => Math.Abs(quantity.StatedHigh ?? quantity.Stated));
        return DisplayUnit.For(quantities[0].Unit, isShare, largest);
    }

    private static IEnumerable<Quantity> Quantities(Cluster cluster) =>
        cluster.Members.Select(ClaimLanguage.QuantityOf).OfType<Quantity>();

    private static string Value(Claim claim, DisplayUnit? unit) =>
        claim.Value switch
        {
            QuantityValue { Quantity: var quantity } => unit is null
                ? SaidInside(claim, quantity.Span)
                : Converted(claim, quantity, unit),
            CalendarValue { Time: var time } => Dated(claim, time),
            WordsValue words => $"“{Collapse(words.Said)}”",
            _ => Quotation(claim),
        };

    private static string Converted(Claim claim, Quantity quantity, DisplayUnit unit)
    {
        var text = QuantityText.In(unit, quantity);
        return string.Equals(quantity.SaidUnit, unit.SaidAs, StringComparison.Ordinal)
            ? text
            : $"{text} ({SaidInside(claim, quantity.Span)})";
    }

    private static string Dated(Claim claim, TimeExpression time)
    {
        var said = SaidInside(claim, time.Span);
        var day = time switch
        {
            { Start: { } start, Kind: TimeKind.Date } => Day(start),
            { Start: { } start, Kind: TimeKind.DateTime } when start.TimeOfDay == TimeSpan.Zero => Day(start),
            { Start: { } start, Kind: TimeKind.DateTime } => start.ToString(
                "yyyy-MM-dd HH:mm",
                CultureInfo.InvariantCulture
            ),
            { Start: { } start, End: { } end, Kind: TimeKind.Period } => $"{Day(start)} to {Day(end.AddTicks(-1))}",
            _ => null,
        };
        return day is null ? said : $"{said} ({day})";
    }

    private static string Day(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Quotation(Claim claim)
    {
        var said = Said(claim, claim.Span);
        if (said.Length > QuotationLength)
        {
            var blank = said.LastIndexOf(' ', QuotationLength);
            said = said[..(blank > QuotationLength / 2 ? blank : QuotationLength)] + " ...";
        }

        return $"“{said}”";
    }

    private static string Said(Claim claim, TextSpan span) => Collapse(claim.Proposition.Article.Text[span].ToString());

    // A value is quoted inside a sentence: "About 12,000" at the start of one, or of a quotation, is the "about 12,000" of the others.
    private static string SaidInside(Claim claim, TextSpan span)
    {
        // "dozens of" wounded is "dozens" where the wounded are not named.
        var said = Said(claim, span);
        said = said.EndsWith(Of, StringComparison.Ordinal) ? said[..^Of.Length] : said;
        var token = claim.Proposition.Sentence.Tokens.FirstOrDefault(token => token.Span.Start == span.Start);
        var isCapital = said is [var first, var second, ..] && char.IsUpper(first) && !char.IsUpper(second);
        return isCapital && token is not null && IsCommon(token) ? char.ToLowerInvariant(said[0]) + said[1..] : said;
    }

    // Left out are names, and what a month may be taken for: "May 5".
    private static bool IsCommon(Token token) =>
        token.Pos
            is UniversalPos.Adjective
                or UniversalPos.Adposition
                or UniversalPos.Adverb
                or UniversalPos.Determiner
                or UniversalPos.Numeral
                or UniversalPos.Pronoun;

    private static string Collapse(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string SourceOf(Claim claim) => claim.Proposition.Article.Source;

    private static string Join(Cluster cluster, Func<Claim, string> textOf)
    {
        var texts = new List<string>();
        var sources = new List<List<string>>();
        foreach (var claim in cluster.Members)
        {
            var text = textOf(claim);
            var index = texts.IndexOf(text);
            if (index < 0)
            {
                index = texts.Count;
                texts.Add(text);
                sources.Add([]);
            }

            if (!sources[index].Contains(SourceOf(claim), StringComparer.Ordinal))
            {
                sources[index].Add(SourceOf(claim));
            }
        }

        return string.Join(
            "; ",
            texts.Select((text, i) => $"{List([.. sources[i]])} {(sources[i].Count == 1 ? "says" : "say")} {text}")
        );
    }

    private static string List(ImmutableArray<string> names) =>
        names switch
        {
            [] => "",
            [var one] => one,
            _ => string.Join(", ", names[..^1]) + " and " + names[^1],
        };
}
