using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>
/// Finds short names that an article introduces in brackets, as "Northern Farmers' Union (NFU)": most stand for
/// organisations, which neither the words nor the letters need to say.
/// </summary>
internal static class Initialisms
{
    private const int Longest = 7;

    /// <summary>Words that a name may have beside those whose initials count; more are no name.</summary>
    private const int MostOthers = 5;

    private const int Begin = 5;
    private const int Inside = 6;

    /// <summary>How much the scores as organisations rise; chosen on EWT dev.</summary>
    private const float Boost = 3;

    /// <summary>Raises the scores of the long names and of all occurrences of the short ones.</summary>
    public static void Apply(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, Span<WordReading> readings)
    {
        var shortNames = new HashSet<ulong>();
        for (var i = 2; i < tokens.Length; i++)
        {
            if (!IsOpenBracket(text, tokens[i - 1]) || !IsShortName(text, tokens[i]))
            {
                continue;
            }

            var start = StartOf(text, tokens, i - 1, text[tokens[i].Start..tokens[i].End]);
            for (var word = start; word >= 0 && word < i - 1; word++)
            {
                readings[word].NameScores[word == start ? Begin : Inside] += Boost;
            }

            if (start >= 0)
            {
                shortNames.Add(TextHash.Of(text[tokens[i].Start..tokens[i].End]));
            }
        }

        for (var i = 0; i < tokens.Length && shortNames.Count > 0; i++)
        {
            if (IsShortName(text, tokens[i]) && shortNames.Contains(TextHash.Of(text[tokens[i].Start..tokens[i].End])))
            {
                readings[i].NameScores[Begin] += Boost;
            }
        }
    }

    private static bool IsOpenBracket(ReadOnlySpan<char> text, TextSpan token) =>
        token.End - token.Start == 1 && text[token.Start] == '(';

    private static bool IsShortName(ReadOnlySpan<char> text, TextSpan token)
    {
        var form = text[token.Start..token.End];
        return form.Length is > 1 and <= Longest && !form.ContainsAnyExceptInRange('A', 'Z');
    }

    /// <summary>Where the name before a place begins whose capitals are these letters; -1 for none.</summary>
    private static int StartOf(
        ReadOnlySpan<char> text,
        ReadOnlySpan<TextSpan> tokens,
        int end,
        ReadOnlySpan<char> letters
    )
    {
        var left = letters.Length;
        for (var i = end - 1; i >= 0 && end - i <= letters.Length + MostOthers; i--)
        {
            var first = text[tokens[i].Start];
            if (char.IsUpper(first))
            {
                if (first != letters[left - 1])
                {
                    return -1;
                }

                left--;
                if (left == 0)
                {
                    return i;
                }
            }
            else if (!char.IsLetter(first) && text[tokens[i].Start..tokens[i].End] is not ("-" or "&" or "'s" or ","))
            {
                return -1;
            }
        }

        return -1;
    }
}
