using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Reconcile.Language;
using Reconcile.Text;
using Reconcile.Values;

namespace Reconcile.Tests.Values;

/// <summary>A sentence built by hand: words may carry a tag ("fighters/NNS"); "verb/VBD" heads all the others.</summary>
internal static partial class TaggedText
{
    private static readonly ValueReader Reader = ValueReader.Load();

    public static (Sentence Sentence, SourceText Text) Parse(string tagged)
    {
        var text = new StringBuilder();
        var words = new List<(TextSpan Span, string Word, string Tag)>();
        var last = 0;
        foreach (Match match in Words().Matches(tagged))
        {
            text.Append(tagged, last, match.Index - last);
            var word = match.Groups["word"].Value;
            words.Add((new TextSpan(text.Length, text.Length + word.Length), word, match.Groups["tag"].Value));
            text.Append(word);
            last = match.Index + match.Length;
        }

        text.Append(tagged, last, tagged.Length - last);
        var verb = words.FindIndex(word => word.Tag.StartsWith("VB", StringComparison.Ordinal));
        var head = Math.Max(0, verb);
        var tokens = words
            .Select(
                (word, index) =>
                    new Token(
                        word.Span,
                        word.Word,
                        word.Word.ToLowerInvariant(),
                        PosOf(word.Tag),
                        word.Tag,
                        index == head ? -1 : head,
                        index == head ? "root" : "dep"
                    )
            )
            .ToImmutableArray();
        return (new Sentence(0, 0, tokens, []), new SourceText(text.ToString()));
    }

    public static SentenceValues Read(string tagged, DateOnly? published = null)
    {
        var (sentence, text) = Parse(tagged);
        return Reader.Read(sentence, text, published);
    }

    public static SentenceValues Read(string tagged, string published) =>
        Read(tagged, DateOnly.ParseExact(published, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private static UniversalPos PosOf(string tag) =>
        tag switch
        {
            "NNP" or "NNPS" => UniversalPos.ProperNoun,
            "NN" or "NNS" => UniversalPos.Noun,
            "JJ" or "JJR" or "JJS" => UniversalPos.Adjective,
            "RB" => UniversalPos.Adverb,
            "MD" => UniversalPos.Auxiliary,
            "CD" => UniversalPos.Numeral,
            ['V', ..] => UniversalPos.Verb,
            _ => UniversalPos.Other,
        };

    [GeneratedRegex(@"(?<word>\d[\d.,]*\d|[^\W\d_]+|\S)(?:/(?<tag>[A-Z]{2,4})(?![A-Za-z]))?")]
    private static partial Regex Words();
}
