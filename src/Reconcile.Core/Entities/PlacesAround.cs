using System.Collections.Immutable;
using Reconcile.Language;

namespace Reconcile.Entities;

/// <summary>Finds which places lie in which, where a story says so: "Dayton, Ohio", "Dayton in western Ohio".</summary>
internal static class PlacesAround
{
    /// <summary>For the key of a place those of what lies around it.</summary>
    /// <param name="mentions">The names of the story, by sentence and in the order of the text.</param>
    /// <param name="entities">What the keys of the names stand for.</param>
    public static ILookup<string, string> ToldBy(
        ImmutableArray<NameMention> mentions,
        Dictionary<string, Entity> entities
    ) =>
        mentions
            .Zip(mentions.Skip(1))
            .Where(pair => LiesIn(pair.First, pair.Second))
            .Select(pair => (Inner: entities[pair.First.Key], Outer: entities[pair.Second.Key]))
            .Where(pair => pair is { Inner.Kind: NameKind.Location, Outer.Kind: NameKind.Location })
            .Where(pair => pair.Inner.Key != pair.Outer.Key)
            .ToLookup(pair => pair.Inner.Key, pair => pair.Outer.Key, StringComparer.Ordinal);

    private static bool LiesIn(NameMention inner, NameMention outer)
    {
        if (!ReferenceEquals(inner.Sentence, outer.Sentence) || inner.Tokens.End >= outer.Tokens.Start)
        {
            return false;
        }

        var tokens = inner.Sentence.Tokens;
        var between = tokens[inner.Tokens.End..outer.Tokens.Start];
        return between is [{ Text: "," }]
            ? ClosesPlace(tokens, outer.Tokens.End)
            : between.SkipWhile(word => word.Text is ",").ToList() is [{ Lemma: "in" }, .. var kind]
                && kind.TrueForAll(word => word.Pos is UniversalPos.Adjective or UniversalPos.Determiner);
    }

    /// <summary>"In Dayton, Ohio, and in Erie" says where Dayton is; "in Dayton, Erie and Gary" does not.</summary>
    private static bool ClosesPlace(ImmutableArray<Token> tokens, int next) =>
        next >= tokens.Length || tokens[next].Text is "," or "." or ";" or ")";
}
