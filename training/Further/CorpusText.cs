using System.Collections.Immutable;
using System.Text;
using Reconcile.Text;

namespace Reconcile.Training.Further;

/// <summary>The text of a document that a corpus gives as tokens, put together as newspapers print it.</summary>
/// <param name="Text">The text: a paragraph for each sentence.</param>
/// <param name="Spans">Where each token stands; empty spans for the tokens of lines that were left out.</param>
internal sealed record CorpusText(string Text, ImmutableArray<TextSpan> Spans)
{
    private static readonly string[] Closing =
    [
        .. ".,;:?!%)]".Select(mark => mark.ToString()),
        .. new[]
        {
            "'s",
            "n't",
            "'re",
            "'ve",
            "'ll",
            "'d",
            "'m",
            "'",
            "’",
            "’s",
            "’t",
            "’re",
            "’ve",
            "’ll",
            "’d",
            "’m",
            "...",
        },
        "”",
    ];

    private static readonly string[] Opening = ["(", "[", "$", "£", "€", "“"];

    /// <summary>Puts tokens together.</summary>
    /// <param name="tokens">The tokens, with brackets and quotation marks as the Penn Treebank writes them or as they are.</param>
    /// <param name="sentences">For each token the number of its sentence, ascending.</param>
    public static CorpusText Build(IReadOnlyList<string> tokens, IReadOnlyList<int> sentences)
    {
        var text = new StringBuilder();
        var spans = new TextSpan[tokens.Count];
        for (var start = 0; start < tokens.Count; )
        {
            var end = start;
            while (end < tokens.Count && sentences[end] == sentences[start])
            {
                end++;
            }

            string[] line = [.. Enumerable.Range(start, end - start).Select(i => Unescape(tokens[i]))];
            if (!Array.Exists(line, word => word is "/" || word.Contains("http", StringComparison.Ordinal)))
            {
                text.Append(text.Length > 0 ? "\n\n" : "");
                Append(line, text, spans.AsSpan()[start..end]);
            }

            start = end;
        }

        return new CorpusText(text.Append('\n').ToString(), [.. spans]);
    }

    private static void Append(string[] line, StringBuilder text, Span<TextSpan> spans)
    {
        var isOpen = false;
        var isGlued = true;
        for (var i = 0; i < line.Length; i++)
        {
            var closes = line[i] is "\"" ? isOpen : Closing.Contains(line[i]);
            if (!isGlued && !closes && !AreGlued(line, i))
            {
                text.Append(' ');
            }

            var start = text.Length;
            text.Append(line[i]);
            spans[i] = new TextSpan(start, text.Length);
            isOpen ^= line[i].Count(letter => letter is '"') % 2 == 1;
            isGlued = (line[i] is "\"" && isOpen) || Opening.Contains(line[i]);
        }
    }

    /// <summary>Whether a token inside a line belongs right behind the one before: "six-mile", "1,500", "2.5", "U.S.", "7:45".</summary>
    private static bool AreGlued(string[] line, int i)
    {
        var (word, before) = (line[i], line[i - 1]);
        if (word is "-" || before is "-")
        {
            return i + 1 < line.Length;
        }

        if (i > 1 && char.IsAsciiDigit(line[i - 2][^1]) && char.IsAsciiDigit(word[0]))
        {
            return before is "." or ":" || (before is "," && word.Length == 3);
        }

        return (before is "’" && word is "s" or "t" or "d" or "m" or "ll" or "re" or "ve")
            || AreInitials(line, i)
            || (before.Length > 1 && before[^1] is '.' && char.IsAsciiDigit(before[0]) && char.IsAsciiDigit(word[0]));
    }

    /// <summary>"U. S.", "p . m .".</summary>
    private static bool AreInitials(string[] line, int i) =>
        (IsInitial(line[i - 1]) && IsInitial(line[i]))
        || (
            line[i - 1] is "."
            && i > 1
            && line[i - 2] is [var first]
            && line[i] is [var second]
            && char.IsLetter(first)
            && char.IsLetter(second)
        );

    private static bool IsInitial(string word) => word is [var letter, '.'] && char.IsLetter(letter);

    private static string Unescape(string token) =>
        token switch
        {
            "``" or "''" => "\"",
            "-LRB-" => "(",
            "-RRB-" => ")",
            _ => token,
        };
}
