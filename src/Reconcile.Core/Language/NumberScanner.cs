using System.Collections.Frozen;
using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>Finds where a number ends, and splits the unit from it ("20km"); telephone numbers stay whole.</summary>
internal static class NumberScanner
{
    /// <summary>Units written directly after a number.</summary>
    private static readonly FrozenSet<string> Units = (
        "km kms kmh kph mph m cm mm nm kg kgs g mg lb lbs oz t ft in yd yds mi ha l ml kw mw gw kwh mwh hz khz mhz ghz"
        + " v mb gb tb kb am pm a.m p.m bn m tn mn k p c f min mins hr hrs h s sec secs yr yrs million billion trillion"
        + " x kt kn db usd eur gbp pc pct bpd boe tonne tonnes tons cc hp rpm ppm bbl b"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnitSpans = Units.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static int Scan(ReadOnlySpan<char> text, int start, int end, List<TextSpan> tokens)
    {
        var phone = PhoneEnd(text, start, end);
        if (phone > start)
        {
            tokens.Add(new TextSpan(start, phone));
            return phone;
        }

        var i = start + 1;
        while (i < end && (char.IsDigit(text[i]) || ContinuesNumber(text, i, end)))
        {
            i++;
        }

        var number = i;
        while (i < end && WordScanner.IsWordCharacter(text, i, end))
        {
            i++;
        }

        if (i == number)
        {
            tokens.Add(new TextSpan(start, i));
            return i;
        }

        // "20km", "6pm", "$1.2bn": the unit is a word of its own; "20th", "1970s", "3D", "747s" are not split.
        var letters = text[number..i];
        if (letters is "s" or "S")
        {
            tokens.Add(new TextSpan(start, i));
            return i;
        }

        if (letters.Length <= 8 && UnitSpans.Contains(letters))
        {
            tokens.Add(new TextSpan(start, number));
            var stop = i < end && text[i] == '.' ? WordScanner.DottedEnd(text, number, i, end) : i;
            tokens.Add(new TextSpan(number, stop));
            return stop;
        }

        if (i < end && text[i] == '.' && letters.Length == 1)
        {
            var stop = WordScanner.DottedEnd(text, number, i, end);
            if (stop > i)
            {
                tokens.Add(new TextSpan(start, number));
                tokens.Add(new TextSpan(number, stop));
                return stop;
            }
        }

        WordScanner.AddWord(
            text,
            start,
            WordScanner.WordEnd(text, i - 1, end) is var word && word > i ? word : i,
            tokens
        );
        return Math.Max(i, WordScanner.WordEnd(text, i - 1, end));
    }

    /// <summary>A point, colon or slash before a digit; a comma only before three digits: "1,300" but "3,4".</summary>
    private static bool ContinuesNumber(ReadOnlySpan<char> text, int i, int end)
    {
        if (i + 1 >= end || !char.IsDigit(text[i + 1]))
        {
            return false;
        }

        return text[i] is '.' or ':' or '/'
            || (
                text[i] == ','
                && i + 3 < end
                && char.IsDigit(text[i + 2])
                && char.IsDigit(text[i + 3])
                && (i + 4 == end || !char.IsDigit(text[i + 4]))
            );
    }

    /// <summary>End of a telephone number ("713-853-1234", "345-9945"), or <paramref name="start"/>.</summary>
    private static int PhoneEnd(ReadOnlySpan<char> text, int start, int end)
    {
        Span<int> groups = stackalloc int[5];
        var count = 0;
        var i = start;
        while (count < groups.Length)
        {
            var group = i;
            while (i < end && i - group < 5 && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            groups[count++] = i - group;
            if (i + 1 >= end || text[i] != '-' || !char.IsAsciiDigit(text[i + 1]))
            {
                break;
            }

            i++;
        }

        var ends = i == end || !WordScanner.IsWordCharacter(text, i, end);
        return ends && ((count >= 3 && groups[count - 1] >= 2) || (count == 2 && groups[0] == 3 && groups[1] == 4))
            ? i
            : start;
    }
}
