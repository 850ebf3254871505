using System.Globalization;
using System.Text.RegularExpressions;
using Reconcile.Text;
using Reconcile.Values;

namespace Reconcile.Training.Stories;

/// <summary>A number, weekday or month as a text spells it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What kind of word or figure it is; another value is of the same kind.</param>
/// <param name="Amount">The number, or the place of the day or month in its list, from 0.</param>
/// <param name="Zeros">How many zeros a figure ends in, as another figure should.</param>
internal readonly partial record struct StatedValue(TextSpan Span, StatedKind Kind, decimal Amount, int Zeros)
{
    /// <summary>Numbers that are changed as words; "one" is as often a pronoun.</summary>
    private const int FirstWord = 2;

    private const int LastWord = 20;

    private static readonly string[] Days =
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ];

    // Without May, which is a verb as often.
    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// <summary>The values of a part of a text.</summary>
    public static IEnumerable<StatedValue> In(string text, TextSpan part)
    {
        foreach (Match match in Spelled().Matches(text[..part.End], part.Start))
        {
            if (Read(match) is { } value)
            {
                yield return value;
            }
        }
    }

    /// <summary>Whether two spellings state one value.</summary>
    public bool IsSameAs(StatedValue other) =>
        IsName == other.IsName && Amount == other.Amount && (!IsName || Kind == other.Kind);

    /// <summary>Another value of the same kind, as a text spells it: far enough away not to be a rounding.</summary>
    public string Other() =>
        Kind switch
        {
            StatedKind.Word => NumberWords.Word(
                ((((int)Amount - FirstWord) + 4) % (LastWord + 1 - FirstWord)) + FirstWord
            ),
            StatedKind.Day => Days[((int)Amount + 3) % Days.Length],
            StatedKind.Month => Months[((int)Amount + 4) % Months.Length],
            _ => OtherFigure(),
        };

    private bool IsName => Kind is StatedKind.Day or StatedKind.Month;

    /// <summary>A tenth more of "6.1"; seven years before 2013; 12 of "20" may be a day of a month, too; 600 of "1,000" is nearly as round.</summary>
    private string OtherFigure()
    {
        const int LastHour = 12;
        const int LastDay = 31;
        if (Amount.Scale > 0)
        {
            var last = 1 / (decimal)Math.Pow(10, Amount.Scale);
            return Spell(Amount + Math.Max(last, Math.Round(Amount / 10, (int)Amount.Scale)));
        }

        if (Kind is StatedKind.Figure && Amount is >= 1900 and <= 2100)
        {
            return Spell(Amount - 7);
        }

        if (Amount <= LastHour)
        {
            return Spell(Amount > LastHour / 2 ? Amount - 4 : Amount + 4);
        }

        if (Amount <= LastDay)
        {
            return Spell(Amount - 8);
        }

        var step = (decimal)Math.Pow(10, Zeros);
        var other = Math.Round(Amount * 0.6m / step) * step;
        return Spell(other == Amount ? Amount + step : other);
    }

    private string Spell(decimal amount) =>
        amount.ToString(
            (Kind is StatedKind.Grouped ? "N" : "F") + Amount.Scale.ToString(CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture
        );

    private static StatedValue? Read(Match match)
    {
        var said = match.Value;
        var span = new TextSpan(match.Index, match.Index + match.Length);
        if (char.IsDigit(said[0]))
        {
            var kind = said.Contains(',', StringComparison.Ordinal) ? StatedKind.Grouped : StatedKind.Figure;
            var digits = said.Replace(",", "", StringComparison.Ordinal);
            var zeros = digits.Contains('.', StringComparison.Ordinal) ? 0 : digits.Length - digits.TrimEnd('0').Length;
            return
                decimal.TryParse(
                    said,
                    NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var amount
                )
                && amount > 1
                ? new StatedValue(span, kind, amount, zeros)
                : null;
        }

        var day = Array.IndexOf(Days, said);
        var month = Array.IndexOf(Months, said);
        var lower = said.ToLowerInvariant();
        return day >= 0 ? new StatedValue(span, StatedKind.Day, day, 0)
            : month >= 0 ? new StatedValue(span, StatedKind.Month, month, 0)
            : (NumberWords.Unit(lower) ?? NumberWords.Ten(lower)) is >= FirstWord and <= LastWord and var number
                ? new StatedValue(span, StatedKind.Word, number, 0)
            : null;
    }

    [GeneratedRegex(@"(?<![\w.,:/-])(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|[A-Za-z]{3,})(?![\w:/]|[.,]\d)")]
    private static partial Regex Spelled();
}
