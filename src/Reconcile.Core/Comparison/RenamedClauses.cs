using FuzzySharp;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Comparison;

/// <summary>Finds two clauses that are nearly word for word the same, but for a name in one place.</summary>
/// <remarks>
/// "Hale led the rescue from the pier" beside "Voss led the rescue from the pier". Clauses with other names are mostly of two things.
/// But where nearly all the other words are the same and neither article knows the other's name, little is left but that one of them is
/// wrong.
/// </remarks>
internal sealed class RenamedClauses(Thesaurus thesaurus, Gazetteer gazetteer, ClauseVocabulary vocabulary)
{
    /// <summary>Words beside the names that the clauses must share, and their share of both clauses' words (Dice).</summary>
    /// <remarks>Chosen for what a reader takes for the same sentence; the stories hold no pair that lower ones would add.</remarks>
    private const int FewestWords = 3;

    private const double LeastShare = 0.6;

    /// <summary>Likeness of two words from which they may be one name in two spellings.</summary>
    private const int SpeltAlike = 75;

    private readonly PlaceNames places = new(gazetteer);
    private readonly SoleNames sole = new(thesaurus);

    /// <summary>How the names of two clauses stand to each other.</summary>
    public NameStanding Stand(Claim first, Claim second)
    {
        var pairs = Pairs(first, second).ToList();
        return pairs.Count == 0 ? NameStanding.MayBeOne
            : AreAlike(first, second)
            && NumbersOf(first).SetEquals(NumbersOf(second))
            && !OtherDays.Are(first, second)
            && !vocabulary.IsReporting(first.Proposition.PredicateToken.Lemma)
            && pairs.Exists(pair => sole.HoldsOne(pair.First) && sole.HoldsOne(pair.Second))
                ? NameStanding.Exclusive
            : NameStanding.Others;
    }

    /// <summary>Whether two things are told apart by a name: "the coast of Velin", "the coast of Dolen".</summary>
    public bool AreOtherThings(Claim first, Claim second) =>
        Pairs(first, second).Any(pair => IsPartOf(first, pair.First) && IsPartOf(second, pair.Second));

    private static bool IsPartOf(Claim claim, NameSlot slot) =>
        claim.Span.Contains(claim.Proposition.Sentence.SpanOf(slot.Tokens));

    private IEnumerable<(NameSlot First, NameSlot Second)> Pairs(Claim first, Claim second) =>
        from a in NameSlot.Of(first.Proposition)
        from b in NameSlot.Of(second.Proposition)
        where a.IsPlaceOf(b) && (!a.IsParticipant || (a.IsOwn && b.IsOwn)) && AreOthers(first, a, second, b)
        select (a, b);

    private static bool AreAlike(Claim first, Claim second)
    {
        var (a, b) = (WordsOf(first), WordsOf(second));
        var shared = a.Intersect(b).Count();
        return shared >= FewestWords && 2.0 * shared / (a.Count + b.Count) >= LeastShare;
    }

    private static HashSet<string> WordsOf(Claim claim)
    {
        var sentence = claim.Proposition.Sentence;
        return TokensOf(claim)
            .Where(token => NameSlot.NameAt(sentence, token) is null && sentence.Tokens[token].IsContent())
            .Select(token => sentence.Tokens[token].Lemma.ToLowerInvariant())
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>"12", "twelve", "third".</summary>
    private static HashSet<string> NumbersOf(Claim claim) =>
        TokensOf(claim)
            .Select(token => claim.Proposition.Sentence.Tokens[token])
            .Where(token =>
                token.Pos is UniversalPos.Numeral || NumberWords.Ordinal(token.Text.ToLowerInvariant()) is not null
            )
            .Select(token => token.Text)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<int> TokensOf(Claim claim) =>
        claim
            .Proposition.Arguments.SelectMany(argument =>
                Enumerable.Range(argument.Tokens.Start, argument.Tokens.Length)
            )
            .Append(claim.Proposition.Predicate);

    private bool AreOthers(Claim first, NameSlot one, Claim second, NameSlot other)
    {
        var (a, b) = (WordsIn(first, one), WordsIn(second, other));
        var (own, others) = (a.Except(b).ToArray(), b.Except(a).ToArray());
        return (one.Kind == other.Kind || !one.IsParticipant)
            && own.Length > 0
            && others.Length > 0
            && IsAcronym(first, one) == IsAcronym(second, other)
            && (own.Length == a.Length ? AreOfOneKind(one, other) : DifferInOneWord(one.Kind, a, b))
            && !own.Any(word => others.Any(another => Fuzz.Ratio(word, another) >= SpeltAlike))
            && !own.Any(word => Says(second, word))
            && !others.Any(word => Says(first, word))
            && (
                one.Kind is not NameKind.Person
                || other.Kind is not NameKind.Person
                || (HasFullName(first, a) && HasFullName(second, b))
            )
            && GoesByIt(first, a)
            && GoesByIt(second, b)
            && IsKnown(a) == IsKnown(b)
            && !places.AreOne(string.Join('_', a), string.Join('_', b))
            && !MayHold(a, b)
            && !MayHold(b, a);
    }

    /// <summary>"Velin" and "Dolen"; but not "Velin" and "Dolen Park", where the one may lie in the other.</summary>
    private static bool AreOfOneKind(NameSlot one, NameSlot other) =>
        one.Kind is NameKind.Person or NameKind.Organization
        || other.Kind is NameKind.Person or NameKind.Organization
        || (one.Tokens.Length == 1 && other.Tokens.Length == 1);

    /// <summary>
    /// "Velin Museum" and "Dolen Museum", "Mount Velin" and "Mount Dolen", "Jan Hale" and "Jan Voss"; but not "Velin Province" and
    /// "Velin District", "Jan Hale" and "Eva Hale".
    /// </summary>
    private bool DifferInOneWord(NameKind? kind, string[] a, string[] b) =>
        a.Length == b.Length
        && a.Zip(b).Count(pair => pair.First != pair.Second) == 1
        && (a[^1] == b[^1] ? kind is not NameKind.Person : kind is NameKind.Person || gazetteer.IsOfNature(a[0]));

    /// <summary>"SDP", which may be the Social Democratic Party.</summary>
    private static bool IsAcronym(Claim claim, NameSlot slot) =>
        slot.Tokens.Length == 1
        && claim.Proposition.Sentence.Tokens[slot.Tokens.Start].Text is { Length: > 1 } text
        && !text.Any(char.IsLower);

    /// <summary>A stadium or quarter that the gazetteer does not know may lie in any town that it knows.</summary>
    private bool IsKnown(string[] name) => places.IsKnown(string.Join('_', name));

    private bool MayHold(string[] outer, string[] inner) =>
        places.MayHold(string.Join('_', outer), string.Join('_', inner), []);

    /// <summary>Whether the story knows who or what it is by this name, not by another one.</summary>
    private static bool GoesByIt(Claim claim, string[] name) =>
        claim.Form.Terms.Any(term => term.Lemma.Split('_').Contains(name[^1]));

    /// <summary>A given name and a family name may be one person's.</summary>
    private static bool HasFullName(Claim claim, string[] name) =>
        claim.Form.Terms.Any(term =>
            term.Pos is UniversalPos.ProperNoun
            && term.Lemma.Split('_') is { Length: > 1 } words
            && words.Contains(name[^1])
        );

    private static string[] WordsIn(Claim claim, NameSlot name) =>
        [
            .. Enumerable
                .Range(name.Tokens.Start, name.Tokens.Length)
                .Select(token => claim.Proposition.Sentence.Tokens[token].Text.ToLowerInvariant()),
        ];

    /// <summary>Whether the article has the word anywhere: then it knows both, and tells of one of them.</summary>
    private static bool Says(Claim claim, string word)
    {
        var text = claim.Proposition.Article.Text.Text.AsSpan();
        for (var at = 0; text[at..].IndexOf(word, StringComparison.OrdinalIgnoreCase) is var found and >= 0; at++)
        {
            at += found;
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
