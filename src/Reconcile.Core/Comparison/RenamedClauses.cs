using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Comparison;

/// <summary>Finds two clauses that are nearly word for word the same, but for a name in one place.</summary>
internal sealed class RenamedClauses(GivenNames givenNames, Gazetteer gazetteer)
{
    private readonly PlaceNames places = new(gazetteer);
    private readonly Entities.PersonName persons = new(givenNames);

    public bool Are(Claim first, Claim second)
    {
        var alike = Alike(first, second);
        return alike is { Shared: >= 3, Share: >= 0.6 }
            && NameSlot
                .Of(first.Proposition)
                .Any(a =>
                    NameSlot.Of(second.Proposition).Any(b => a.IsPlaceOf(b) && AreOthers(first, a.Name, second, b.Name))
                );
    }

    private static (int Shared, double Share) Alike(Claim first, Claim second)
    {
        var (a, b) = (WordsOf(first), WordsOf(second));
        var shared = a.Intersect(b).Count();
        return (shared, 2.0 * shared / Math.Max(1, a.Count + b.Count));
    }

    private static HashSet<string> WordsOf(Claim claim)
    {
        var sentence = claim.Proposition.Sentence;
        var tokens = claim
            .Proposition.Arguments.SelectMany(argument =>
                Enumerable.Range(argument.Tokens.Start, argument.Tokens.Length)
            )
            .Append(claim.Proposition.Predicate)
            .Distinct();
        return tokens
            .Where(token => sentence.NameAt(token) is null && sentence.Tokens[token].IsContent())
            .Select(token => sentence.Tokens[token].Lemma.ToLowerInvariant())
            .ToHashSet(StringComparer.Ordinal);
    }

    private bool AreOthers(Claim first, Name one, Claim second, Name other)
    {
        if (one.Kind != other.Kind)
        {
            return false;
        }

        var (a, b) = (WordsIn(first, one), WordsIn(second, other));
        return !ParticipantNames.ShareWord(a, b)
            && !a.Any(word => Says(second, word))
            && !b.Any(word => Says(first, word))
            && one.Kind switch
            {
                NameKind.Person => HasFullName(first, a) && HasFullName(second, b) && !persons.AreSpeltAlike(a, b),
                NameKind.Location => !MayHold(a, b) && !MayHold(b, a),
                _ => true,
            };
    }

    private bool MayHold(string[] outer, string[] inner) =>
        places.MayHold(string.Join('_', outer), string.Join('_', inner), []);

    private static bool HasFullName(Claim claim, string[] name) =>
        claim.Form.Terms.Any(term =>
            term is { Pos: UniversalPos.ProperNoun }
            && term.Lemma.Split('_') is { Length: > 1 } words
            && words.Contains(name[^1])
        );

    private static string[] WordsIn(Claim claim, Name name) =>
        [
            .. Enumerable
                .Range(name.Tokens.Start, name.Tokens.Length)
                .Select(token => claim.Proposition.Sentence.Tokens[token].Text.ToLowerInvariant()),
        ];

    private static bool Says(Claim claim, string word) =>
        claim.Proposition.Article.Text.Text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
