using System.Globalization;
using System.Text.RegularExpressions;

namespace Reconcile.Readers;

/// <summary>Reads the day of publication as file formats write it.</summary>
/// <remarks>
/// The day is taken as it is written, in the sender's own time zone: that is the day on which "today" in the text was.
/// </remarks>
internal static partial class DateReader
{
    private static readonly string[] Months =
    [
        "JAN",
        "FEB",
        "MAR",
        "APR",
        "MAY",
        "JUN",
        "JUL",
        "AUG",
        "SEP",
        "OCT",
        "NOV",
        "DEC",
    ];

    /// <summary>
    /// The day of ISO 8601 (<c>2024-03-05T06:40:00+01:00</c>, <c>20240305T064000Z</c>) or RFC 822
    /// (<c>Tue, 05 Mar 2024 06:40:00 GMT</c>); null when it is neither.
    /// </summary>
    public static DateOnly? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (Iso().Match(text) is { Success: true } iso)
        {
            return Day(Number(iso.Groups["y"]), Number(iso.Groups["m"]), Number(iso.Groups["d"]));
        }

        if (Mail().Match(text) is { Success: true } mail)
        {
            var year = Number(mail.Groups["y"]);
            var month = Array.IndexOf(Months, mail.Groups["m"].Value.ToUpperInvariant()) + 1;
            // Two digits: RFC 2822, 4.3.
            var full =
                mail.Groups["y"].Length > 2 ? year
                : year < 50 ? 2000 + year
                : 1900 + year;
            return Day(full, month, Number(mail.Groups["d"]));
        }

        return null;
    }

    private static int Number(Capture digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    [GeneratedRegex(@"\A\s*(?<y>\d{4})-?(?<m>\d{2})-?(?<d>\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(
        @"\A\s*(?:[A-Za-z]{3,9},?\s+)?(?<d>\d{1,2})[\s-]+(?<m>[A-Za-z]{3})[a-z]*[\s-]+(?<y>\d{4}|\d{2})(?!\d)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Mail();
}
