using FuzzySharp;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Finds two clauses that are nearly word for word the same, but for a name in one place.</summary>
/// <remarks>
/// "Hale led the rescue from the pier in Velin" beside "led the rescue from the pier in Dolen". By who else might have done it or
/// where else, two clauses with other names are mostly of two things; that nearly all the other words are the same, and that neither
/// article knows the other's name, leaves little else than that one of them is wrong.
/// </remarks>
internal sealed class RenamedClauses(Thesaurus thesaurus, Gazetteer gazetteer, ClauseVocabulary vocabulary)
{
    /// <summary>Words beside the names that the clauses must share, and their share of both clauses' words (Dice).</summary>
    /// <remarks>In 78 stories no pair was found down to two words and a share of 0.4, so these are not the bound.</remarks>
    private const int FewestWords = 3;

    private const double LeastShare = 0.6;

    /// <summary>Likeness of two words from which they may be one name in two spellings.</summary>
    private const int SpeltAlike = 75;

    private readonly PlaceNames places = new(gazetteer);

    /// <summary>How the names of two clauses stand to each other.</summary>
    public NameStanding Stand(Claim first, Claim second)
    {
        var pairs = Others(first, second).ToList();
        return pairs.Count == 0 ? NameStanding.MayBeOne
            : AreAlike(first, second)
            && NumbersOf(first).SetEquals(NumbersOf(second))
            && !OtherThings.TellOtherDays(first, second)
            && pairs.Exists(pair =>
                HoldsOne(first.Proposition, pair.First) && HoldsOne(second.Proposition, pair.Second)
            )
                ? NameStanding.Exclusive
            : NameStanding.Others;
    }

    /// <summary>Whether two things are told apart by a name: "the coast of Velin", "the coast of Dolen".</summary>
    public bool AreOtherThings(Claim first, Claim second) =>
        Others(first, second).Any(pair => IsPartOf(first, pair.First) && IsPartOf(second, pair.Second));

    private static bool IsPartOf(Claim claim, NameSlot slot) =>
        claim.Span.Contains(claim.Proposition.Sentence.SpanOf(slot.Tokens));

    private IEnumerable<(NameSlot First, NameSlot Second)> Others(Claim first, Claim second) =>
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
            .Where(token => sentence.NameAt(token) is null && sentence.Tokens[token].IsContent())
            .Select(token => sentence.Tokens[token].Lemma.ToLowerInvariant())
            .ToHashSet(StringComparer.Ordinal);
    }

    private static HashSet<string> NumbersOf(Claim claim) =>
        TokensOf(claim)
            .Select(token => claim.Proposition.Sentence.Tokens[token])
            .Where(token => token.Pos is UniversalPos.Numeral)
            .Select(token => token.Text)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<int> TokensOf(Claim claim) =>
        claim
            .Proposition.Arguments.SelectMany(argument =>
                Enumerable.Range(argument.Tokens.Start, argument.Tokens.Length)
            )
            .Append(claim.Proposition.Predicate);

    /// <summary>
    /// Whether only one can stand there: not who was "among the injured", "arrested" or "a member", which several may be, nor whom
    /// something was told.
    /// </summary>
    private bool HoldsOne(Proposition proposition, NameSlot slot) =>
        !slot.IsOfSeveral
        && !HasAnySubject(proposition)
        && slot.Role switch
        {
            ArgumentRole.Agent => slot.IsOwn
                && !IsOneOfMany(proposition)
                && (slot.IsParticipant || !IsOfPerson(proposition)),
            ArgumentRole.Patient => slot.IsOwn
                && !Befalls(proposition)
                && (
                    slot.Kind is not NameKind.Person
                    || slot.IsParticipant
                        && proposition.Arguments.Any(argument =>
                            argument.Role is ArgumentRole.Attribute
                            || (argument.Role is ArgumentRole.Agent && IsOne(proposition.Sentence, argument.Head))
                        )
                ),
            _ => !vocabulary.IsReporting(proposition.PredicateToken.Lemma),
        };

    /// <summary>"[The lawyer] for Hale", "[the minister] of Norvo": with another name it is another person.</summary>
    private bool IsOfPerson(Proposition proposition) =>
        proposition.Arguments.Any(argument =>
            argument.Role is ArgumentRole.Agent
            && proposition.Sentence.Tokens[argument.Head] is { Pos: UniversalPos.Noun, Lemma: var lemma }
            && thesaurus.IsPerson(lemma)
        );

    /// <summary>"Protesters", "sales": others may well have done or been the same elsewhere; not "the protesters", "four men".</summary>
    private static bool HasAnySubject(Proposition proposition)
    {
        var sentence = proposition.Sentence;
        return sentence
            .ChildrenOf(proposition.Predicate)
            .Any(child =>
                sentence.Tokens[child].BaseRelation() is "nsubj"
                && sentence.Tokens[child].Tag is "NNS"
                && !sentence.IsDefinite(child)
                && sentence.ChildWith(child, "nummod") < 0
            );
    }

    private bool Befalls(Proposition proposition) =>
        thesaurus.TellsWhatBefell(proposition.PredicateToken.Lemma, proposition.PredicateToken.Pos);

    /// <summary>"Hale", "she", "the council"; not "by helicopter".</summary>
    private static bool IsOne(Sentence sentence, int token) =>
        sentence.Tokens[token].Pos is UniversalPos.ProperNoun or UniversalPos.Pronoun || sentence.IsDefinite(token);

    private bool IsOneOfMany(Proposition proposition)
    {
        var sentence = proposition.Sentence;
        return Befalls(proposition)
            || sentence.PrepositionOf(proposition.Predicate) is not null
            || IsIndefinite(sentence, proposition.Predicate)
            || proposition.Arguments.Any(argument =>
                argument.Role is ArgumentRole.Patient && IsIndefinite(sentence, argument.Head)
            );
    }

    /// <summary>"A member", "members", "one of the members".</summary>
    private static bool IsIndefinite(Sentence sentence, int noun) =>
        sentence.Tokens[noun].Pos is UniversalPos.Noun or UniversalPos.Numeral
        && !sentence.IsDefinite(noun)
        && !sentence.ChildrenOf(noun).Any(child => sentence.Tokens[child].Is("nmod:poss"));

    private bool AreOthers(Claim first, NameSlot one, Claim second, NameSlot other)
    {
        var (a, b) = (WordsIn(first, one), WordsIn(second, other));
        var (own, others) = (a.Except(b).ToArray(), b.Except(a).ToArray());
        return (one.Kind == other.Kind || !one.IsParticipant)
            && own.Length > 0
            && others.Length > 0
            && IsAcronym(first, one) == IsAcronym(second, other)
            && (own.Length == a.Length || DifferInOneWord(one.Kind, a, b))
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
    private static bool Says(Claim claim, string word) =>
        claim.Proposition.Article.Text.Text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
