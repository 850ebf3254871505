using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Claims;

/// <summary>Reads where a person is from, from the words behind the name: "Jan Novak, 52, of Dolen", "Novak, who is from Dolen".</summary>
/// <remarks>A place of its own kind: where somebody lives is not where the clause around the name happens.</remarks>
internal static class HomeReader
{
    /// <summary>What the claims are about, beside the person.</summary>
    private const string Home = "home";

    /// <summary>"Novak, originally from Dolen", who lives elsewhere by now.</summary>
    private const string Origin = "origin";

    /// <summary>One claim for each person and each place that the article gives, where it stands first.</summary>
    public static IEnumerable<Claim> Read(
        Article article,
        ImmutableArray<Proposition> propositions,
        StoryEntities entities
    )
    {
        var seen = new HashSet<(string, string, string)>();
        foreach (var (sentence, person, name) in PersonNames.In(propositions, entities))
        {
            if (
                PlaceBehind(sentence, person, name, entities) is var (tokens, places, thing)
                && NameReader.ClauseOf(article, propositions, sentence, name) is { } clause
                && seen.Add((person.Key, thing, places[0].Key))
            )
            {
                var span = sentence.SpanOf(tokens);
                var value = new WordsValue(span, article.Text[span].ToString(), places[0].Key)
                {
                    Around = [.. places.Skip(1).Select(place => place.Key)],
                };
                yield return new Claim(
                    clause,
                    Facet.Place,
                    value,
                    sentence.SpanOf(new TokenRange(name.Start, tokens.End)),
                    FormBuilder.Build(person, thing)
                );
            }
        }
    }

    /// <summary>Whether a claim tells where a person is from.</summary>
    public static bool IsHome(Claim claim) =>
        claim is { Facet: Facet.Place, Form.Terms: [{ Role: TermRole.Measured }, { Lemma: Home or Origin }] };

    private static (TokenRange Tokens, List<Entity> Places, string Thing)? PlaceBehind(
        Sentence sentence,
        Entity person,
        TokenRange name,
        StoryEntities entities
    )
    {
        var tokens = sentence.Tokens;
        var at = name.End;
        var isAged = at + 1 < tokens.Length && tokens[at].Text is "," && tokens[at + 1].Pos is UniversalPos.Numeral;
        at += isAged ? 2 : 0;

        var isApart =
            at < tokens.Length && (tokens[at].Text is "," || (tokens[at].Lemma is "be" && IsSubject(sentence, name)));
        at += isApart ? 1 : 0;
        var once = false;
        while (isApart && at < tokens.Length && Introduces(tokens[at]))
        {
            once |= TellsOfThePast(tokens[at]);
            at++;
        }

        if (at + 1 >= tokens.Length || tokens[at].Lemma is not ("of" or "from"))
        {
            return null;
        }

        var start = at;
        var places = new List<Entity>();
        var end = at + 1;
        for (at = end; at < tokens.Length; at = end + 1)
        {
            // A small town is easily taken for a person, but nobody is "52, of" a firm; what lies around it is better known.
            if (
                tokens[at].Pos is not UniversalPos.ProperNoun
                || entities.At(sentence, at) is not { } place
                || place == person
                || (place.Kind is not NameKind.Location && (places.Count > 0 || !MayBePlace(place, isAged, isApart)))
            )
            {
                break;
            }

            places.Add(place);
            end = at + 1;
            while (end < tokens.Length && entities.At(sentence, end) == place)
            {
                end++;
            }

            // "of Dolen, Ohio"
            if (end >= tokens.Length || tokens[end].Text is not ",")
            {
                break;
            }
        }

        // "Took Novak from Dolen to Marsk" is no more about where he is from than "the Novak of Dolen's team".
        return places.Count > 0 && (isApart || IsOfName(sentence, start + 1, name)) && !IsOwner(sentence, end)
            ? (new TokenRange(start + 1, end), places, once ? Origin : Home)
            : null;
    }

    /// <summary>"Novak, [who is originally] from Dolen".</summary>
    private static bool Introduces(Token token) => TellsOfThePast(token) || token.Lemma is "who" or "be" or "and";

    private static bool TellsOfThePast(Token token) => token.Lemma is "originally" or "formerly" or "once";

    /// <summary>"Novak is from Dolen", but not "the car that struck Novak was from Dolen".</summary>
    private static bool IsSubject(Sentence sentence, TokenRange name) =>
        Enumerable.Range(name.Start, name.Length).Any(token => sentence.Tokens[token].BaseRelation() is "nsubj");

    private static bool MayBePlace(Entity named, bool isAged, bool isApart) =>
        isAged || (isApart && named.Kind is not NameKind.Organization);

    private static bool IsOfName(Sentence sentence, int place, TokenRange name)
    {
        for (var at = place; at >= 0; at = sentence.Tokens[at].Head)
        {
            if (name.Contains(at))
            {
                return true;
            }

            if (sentence.Tokens[at].BaseRelation() is not ("nmod" or "compound" or "flat"))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOwner(Sentence sentence, int end) =>
        end < sentence.Tokens.Length && sentence.Tokens[end].Tag is "POS";
}
