using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Rules;

/// <summary>Whom a text names as the one who says so.</summary>
/// <param name="Names">The proper nouns in it.</param>
/// <param name="Words">All its words in lower case, without articles.</param>
internal sealed record Speaker(ImmutableArray<string> Names, string Words)
{
    /// <summary>The speaker of a clause; null in the article's own voice and where only a pronoun stands.</summary>
    public static Speaker? Of(Proposition proposition)
    {
        if (proposition.Attribution is not { SourceText: not "", Source: { } source })
        {
            return null;
        }

        var tokens = proposition.Sentence.Tokens.Where(token => source.Contains(token.Span)).ToList();
        return tokens.Exists(token => token.Pos is UniversalPos.Noun or UniversalPos.ProperNoun)
            ? new Speaker(
                [.. tokens.Where(token => token.Pos is UniversalPos.ProperNoun).Select(token => token.Text)],
                string.Join(
                    ' ',
                    tokens
                        .Where(token => token.Pos is not UniversalPos.Determiner)
                        .Select(token => token.Text.ToLowerInvariant())
                )
            )
            : null;
    }

    /// <summary>Whether two can be one: under a common name where both have names, else in the same words.</summary>
    public bool IsSame(Speaker other) =>
        Names.IsEmpty || other.Names.IsEmpty
            ? string.Equals(Words, other.Words, StringComparison.Ordinal)
            : Names.Intersect(other.Names, StringComparer.Ordinal).Any();
}
