using System.Collections.Immutable;
using System.Globalization;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Values;

/// <summary>Cuts the text of a sentence into pieces.</summary>
internal static class PieceScanner
{
    public static ImmutableArray<Piece> Scan(Sentence sentence, SourceText text)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>(sentence.Tokens.Length + 8);
        var end = Math.Min(sentence.Span.End, text.Text.Length);
        var characters = text.Text.AsSpan(0, end);
        var at = Math.Min(sentence.Span.Start, end);
        var token = 0;
        var glued = false;
        while (at < end)
        {
            if (char.IsWhiteSpace(characters[at]) || characters[at] is '\u200b' or '\ufeff')
            {
                glued = false;
                at++;
                continue;
            }

            while (token + 1 < sentence.Tokens.Length && sentence.Tokens[token + 1].Span.Start <= at)
            {
                token++;
            }

            var (length, kind) = Measure(characters, at);
            var written = characters.Slice(at, length).ToString();
            var value = kind == PieceKind.Number ? ValueOf(written) : 0;
            pieces.Add(
                new Piece(kind, new TextSpan(at, at + length), written, written.ToLowerInvariant(), value, glued, token)
            );
            at += length;
            glued = true;
        }

        return pieces.ToImmutable();
    }

    /// <summary>The value of a vulgar fraction character such as ½, or null.</summary>
    public static double? VulgarFraction(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.OtherNumber
        && CharUnicodeInfo.GetNumericValue(character) is > 0 and < 1 and var value
            ? value
            : null;

    private static (int Length, PieceKind Kind) Measure(ReadOnlySpan<char> text, int at)
    {
        var first = text[at];
        if (char.IsAsciiDigit(first) || (first == '.' && StartsDecimal(text, at)))
        {
            return (MeasureNumber(text, at), PieceKind.Number);
        }

        if (VulgarFraction(first) is not null)
        {
            return (1, PieceKind.Number);
        }

        if (!IsLetter(first))
        {
            return (
                char.IsHighSurrogate(first) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1,
                PieceKind.Symbol
            );
        }

        var end = at + 1;
        while (end < text.Length && IsLetter(text[end]))
        {
            end++;
        }

        return (end - at, PieceKind.Word);
    }

    // Letters of scripts written without spaces (元 after a number) stand alone as symbols do.
    private static bool IsLetter(char character) =>
        (char.IsLetter(character) && character < '\u2e80')
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool StartsDecimal(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length
        && char.IsAsciiDigit(text[at + 1])
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] != '.')
        && !GoesOn(text, SkipDigits(text, at + 1));

    // A second point makes a dotted list ("1.2.3", ".5.5") of what would be a decimal fraction.
    private static bool GoesOn(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]);

    private static int MeasureNumber(ReadOnlySpan<char> text, int start)
    {
        var at = SkipDigits(text, start);
        if (at - start is > 0 and <= 3)
        {
            at = SkipGroups(text, at);
        }

        if (GoesOn(text, at))
        {
            var decimals = SkipDigits(text, at + 1);
            var continuesList = start > 1 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]);
            if (!GoesOn(text, decimals) && !continuesList)
            {
                at = decimals;
            }
        }

        return at - start;
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Groups of three behind a comma ("1,300"), of two and three as in India, and ", 000" or " 000".</summary>
    private static int SkipGroups(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length)
        {
            var rest = text[at..];
            if (rest[0] == ',' && GroupLength(rest[1..]) is var digits and > 0)
            {
                at += 1 + digits;
            }
            else if (rest.StartsWith(", 000") && GroupLength(rest[2..]) == 3)
            {
                at += 5;
            }
            else if (
                rest[0] is ' ' or '\u00a0' or '\u202f' or '\u2009'
                && rest.Length > 1
                && rest[1..].StartsWith("000")
                && GroupLength(rest[1..]) == 3
            )
            {
                at += 4;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static int GroupLength(ReadOnlySpan<char> text)
    {
        var digits = SkipDigits(text, 0);
        return digits switch
        {
            3 => 3,
            // 12,34,567: two digits count as a group only when groups go on to one of three.
            2 when text.Length > 2 && text[2] == ',' && GroupLength(text[3..]) > 0 => 2,
            _ => 0,
        };
    }

    private static double ValueOf(string written)
    {
        if (written.Length == 1 && VulgarFraction(written[0]) is { } fraction)
        {
            return fraction;
        }

        var digits = string.Concat(written.Where(character => char.IsAsciiDigit(character) || character == '.'));
        // A number too long for a double is no quantity anybody states; infinity would break the intervals.
        return
            double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value)
            ? value
            : 0;
    }
}
