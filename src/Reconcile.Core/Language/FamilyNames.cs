using System.Text;
using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>
/// Finds family names that are words, too ("Mr Bent", "Ida Luck"), where the network took them for the word, so that their
/// sentences can be read anew with a name in their place that is nothing else.
/// </summary>
/// <remarks>
/// One wrong tag spoils the tree of its sentence, and the network sees no more of an article than one sentence. Tagging by
/// what the rest of the document shows goes back to Yarowsky's one sense per discourse (1995).
/// </remarks>
internal static class FamilyNames
{
    /// <summary>A name that is read as a name wherever it stands.</summary>
    private const string StandIn = "Johnson";

    /// <summary>Label of the first word of a person's name; the next one is that of the others.</summary>
    private const int PersonBegins = 1;

    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "Mr",
        "Mr.",
        "Mrs",
        "Mrs.",
        "Ms",
        "Ms.",
        "Miss",
        "Dr",
        "Dr.",
    };

    /// <summary>The sentences to read anew: with the other name in place of the misread one, and where they stand among all.</summary>
    /// <param name="text">The article.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="ends">For each sentence, the index behind its last token.</param>
    /// <param name="readings">What the network says of each token.</param>
    /// <param name="labels">What the numbers in the readings mean.</param>
    public static Misread Find(
        ReadOnlySpan<char> text,
        ReadOnlySpan<TextSpan> tokens,
        List<int> ends,
        ReadOnlySpan<WordReading> readings,
        NetworkLabels labels
    )
    {
        var misread = new Misread(new StringBuilder(), [], [], []);
        var names = Collect(text, tokens, ends, readings, labels);
        var start = 0;
        foreach (var end in ends)
        {
            var words = tokens[start..end];
            var read = readings[start..end];
            if (names.Count > 0 && HasMisread(text, words, read, names, labels))
            {
                Rewrite(text, words, read, start, names, labels, misread);
            }

            start = end;
        }

        return misread;
    }

    /// <summary>The words with a capital behind a title or a person's name.</summary>
    private static HashSet<ulong> Collect(
        ReadOnlySpan<char> text,
        ReadOnlySpan<TextSpan> tokens,
        List<int> ends,
        ReadOnlySpan<WordReading> readings,
        NetworkLabels labels
    )
    {
        var names = new HashSet<ulong>();
        var titles = Titles.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = 0;
        foreach (var end in ends)
        {
            var isHeadline = IsHeadline(text, tokens[start..end]);
            for (var i = start + 1; i < end && !isHeadline; i++)
            {
                var form = text[tokens[i].Start..tokens[i].End];
                if (
                    IsCapitalised(form)
                    && (
                        titles.Contains(text[tokens[i - 1].Start..tokens[i - 1].End])
                        || (IsOfPerson(readings[i - 1]) && (IsOfPerson(readings[i]) || IsVerb(readings[i], labels)))
                    )
                )
                {
                    names.Add(TextHash.Of(form));
                }
            }

            start = end;
        }

        return names;
    }

    /// <summary>In a headline all words may have capitals.</summary>
    private static bool IsHeadline(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens)
    {
        var (capitals, words) = (0, 0);
        foreach (var token in tokens)
        {
            var form = text[token.Start..token.End];
            words += char.IsLetter(form[0]) ? 1 : 0;
            capitals += IsCapitalised(form) ? 1 : 0;
        }

        return capitals * 2 > words;
    }

    private static bool HasMisread(
        ReadOnlySpan<char> text,
        ReadOnlySpan<TextSpan> tokens,
        ReadOnlySpan<WordReading> readings,
        HashSet<ulong> names,
        NetworkLabels labels
    )
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (IsMisread(text, tokens, readings, i, names, labels))
            {
                return !IsHeadline(text, tokens);
            }
        }

        return false;
    }

    private static void Rewrite(
        ReadOnlySpan<char> text,
        ReadOnlySpan<TextSpan> tokens,
        ReadOnlySpan<WordReading> readings,
        int first,
        HashSet<ulong> names,
        NetworkLabels labels,
        Misread misread
    )
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var start = misread.Text.Length;
            misread.Text.Append(
                IsMisread(text, tokens, readings, i, names, labels) ? StandIn : text[tokens[i].Start..tokens[i].End]
            );
            misread.Tokens.Add(new TextSpan(start, misread.Text.Length));
            misread.Places.Add(first + i);
            misread.Text.Append(' ');
        }

        misread.Ends.Add(misread.Tokens.Count);
    }

    private static bool IsMisread(
        ReadOnlySpan<char> text,
        ReadOnlySpan<TextSpan> tokens,
        ReadOnlySpan<WordReading> readings,
        int token,
        HashSet<ulong> names,
        NetworkLabels labels
    )
    {
        var form = text[tokens[token].Start..tokens[token].End];
        return IsCapitalised(form)
            && IsWord(readings[token], labels)
            && names.Contains(TextHash.Of(form))
            && (!Begins(text, tokens, token) || IsSubject(readings, token, labels));
    }

    /// <summary>The first word of a sentence or quotation has a capital whatever it is.</summary>
    private static bool Begins(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> tokens, int token) =>
        token == 0
        || text[tokens[token - 1].End - 1]
            is '"'
                or '“'
                or '‘'
                or '\''
                or '`'
                or ':'
                or '('
                or '['
                or '-'
                or '–'
                or '—';

    /// <summary>"Bent was", "Luck, who": not "Bent nails were".</summary>
    private static bool IsSubject(ReadOnlySpan<WordReading> readings, int token, NetworkLabels labels) =>
        token + 1 < readings.Length
        && labels.Tags[labels.Pairs[readings[token + 1].Pair].Tag] is "VBD" or "VBZ" or "MD" or "," or "POS";

    /// <summary>A verb has no capital inside a sentence.</summary>
    private static bool IsVerb(WordReading reading, NetworkLabels labels) =>
        labels.Tags[labels.Pairs[reading.Pair].Tag].StartsWith("VB", StringComparison.Ordinal);

    /// <summary>Whether it was taken for a noun, a verb, an adjective or an adverb: "Mr He" makes no names of all pronouns.</summary>
    private static bool IsWord(WordReading reading, NetworkLabels labels) =>
        labels.Tags[labels.Pairs[reading.Pair].Tag]
            is "NN"
                or "NNS"
                or "JJ"
                or "JJR"
                or "RB"
                or "VB"
                or "VBD"
                or "VBG"
                or "VBN"
                or "VBP"
                or "VBZ";

    /// <summary>Whether a word is more likely part of a person's name than of any other or none.</summary>
    private static bool IsOfPerson(WordReading reading)
    {
        ReadOnlySpan<float> scores = reading.NameScores;
        var best = 0;
        for (var label = 1; label < scores.Length; label++)
        {
            best = scores[label] > scores[best] ? label : best;
        }

        return best is PersonBegins or PersonBegins + 1;
    }

    private static bool IsCapitalised(ReadOnlySpan<char> form) =>
        form.Length > 1
        && char.IsUpper(form[0])
        && form[1..].ContainsAnyInRange('a', 'z')
        && !form.ContainsAny('.', '_', '/');

    /// <summary>Sentences with other names in them.</summary>
    /// <param name="Text">Their words, with blanks between.</param>
    /// <param name="Tokens">The spans of the words in that text.</param>
    /// <param name="Ends">For each sentence, the index behind its last token.</param>
    /// <param name="Places">For each token, its index among those of the article.</param>
    public sealed record Misread(StringBuilder Text, List<TextSpan> Tokens, List<int> Ends, List<int> Places);
}
