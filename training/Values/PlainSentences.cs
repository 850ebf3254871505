using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Training.Values;

/// <summary>A text as one sentence of words and signs without tags or tree.</summary>
internal static partial class PlainSentences
{
    public static ImmutableArray<Sentence> Of(string text)
    {
        var tokens = Words()
            .Matches(text)
            .Select(match => new Token(
                new TextSpan(match.Index, match.Index + match.Length),
                match.Value,
                match.Value.ToLowerInvariant(),
                char.IsLetter(match.Value[0]) ? UniversalPos.Noun : UniversalPos.Punctuation,
                "",
                -1,
                ""
            ))
            .ToImmutableArray();
        return tokens.IsEmpty ? [] : [new Sentence(0, 0, tokens, [])];
    }

    [GeneratedRegex(@"\p{L}+|\d[\d.,]*\d|\S")]
    private static partial Regex Words();
}
