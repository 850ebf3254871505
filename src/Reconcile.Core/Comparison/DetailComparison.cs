using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Comparison;

/// <summary>Finds, in two clauses that tell the same, the one word that both cannot have right.</summary>
/// <remarks>
/// "Shown a yellow card" and "shown a red card", "rescued by helicopter" and "by lifeboat": the clauses are alike in all
/// but a word, and the two words exclude each other in one place. What merely differs is no contradiction: one may say what
/// the other leaves out.
/// </remarks>
internal sealed class DetailComparison(Thesaurus thesaurus, Countries countries, OtherNames names, Journeys journeys)
{
    /// <summary>Whether the clauses of two claims with the same predicate differ in a detail that only one can have right.</summary>
    public bool Differ(Claim first, Claim second)
    {
        var (a, b) = (first.Proposition, second.Proposition);
        if (a.PredicateToken.Pos is not UniversalPos.Verb && HaveExclusiveKinds(a, a.Predicate, b, b.Predicate))
        {
            return true;
        }

        if (ListOthers(first, second) || NameAnother(first, second))
        {
            return true;
        }

        // Days differ as times do, which are claims of their own.
        return a.Arguments.Any(one =>
            b.Arguments.Any(other =>
                !(IsTime(first, one) && IsTime(second, other))
                && (
                    StandOtherwise(a, one, b, other)
                    || names.Are(first, one, second, other)
                    || AreOfOnePlace(one, other)
                        && (
                            AreSame(a.Sentence.Tokens[one.Head], b.Sentence.Tokens[other.Head])
                                ? HaveExclusiveKinds(a, one.Head, b, other.Head)
                                : AreExclusiveFillers(a, one, b, other)
                        )
                    || TellHow(a, one) && TellHow(b, other) && AreExclusiveFillers(a, one, b, other)
                )
            )
        );
    }

    /// <summary>Whether a thing of another number is told of, or a way back: on another day both may be so.</summary>
    public bool NameAnother(Claim first, Claim second) =>
        journeys.GoTheOtherWay(first.Proposition, second.Proposition)
        || NumberedThings.Differ(first.Proposition, second.Proposition);

    /// <summary>"Signed the first bill" and "vetoed the second bill", "guilty of fraud" and "acquitted of murder": of opposites, both are so.</summary>
    public bool TellOfOthers(Claim first, Claim second)
    {
        var (a, b) = (first.Proposition, second.Proposition);
        return a.Arguments.Any(one =>
            b.Arguments.Any(other =>
                AreOfOnePlace(one, other)
                && !(IsTime(first, one) && IsTime(second, other))
                && (
                    AreSame(a.Sentence.Tokens[one.Head], b.Sentence.Tokens[other.Head])
                        ? HaveExclusiveKinds(a, one.Head, b, other.Head)
                            || Givenness.IsOneMore(a.Sentence, one.Head) != Givenness.IsOneMore(b.Sentence, other.Head)
                        : one.Role is ArgumentRole.Oblique && AreExclusiveFillers(a, one, b, other)
                )
            )
        );
    }

    private static bool IsTime(Claim claim, Argument argument) =>
        claim.Times.Any(time => time.Tokens.Contains(argument.Head));

    /// <summary>
    /// "Built in Leeds and Hull", "built in Leeds and York": two lists that share a name and differ in another. Who lists
    /// fewer may only have left some out.
    /// </summary>
    private static bool ListOthers(Claim first, Claim second)
    {
        var (a, b) = (Listed(first), Listed(second));
        return a.Overlaps(b)
            && a.Except(b).Any(name => !Mentions(second, name))
            && b.Except(a).Any(name => !Mentions(first, name));
    }

    /// <summary>The names that stand in a row as to whom or what it was done; none where only one does.</summary>
    private static HashSet<string> Listed(Claim claim)
    {
        var proposition = claim.Proposition;
        var sentence = proposition.Sentence;
        var names = proposition
            .Arguments.Where(argument => argument.Role is ArgumentRole.Patient)
            .SelectMany(argument =>
                Enumerable
                    .Range(argument.Tokens.Start, argument.Tokens.Length)
                    .Where(token => sentence.Tokens[token].Is("conj") || sentence.ChildWith(token, "conj") >= 0)
            )
            .SelectMany(token => NamesAt(sentence, token))
            .Select(token => sentence.Tokens[token].Text.ToLowerInvariant())
            .ToHashSet(StringComparer.Ordinal);
        return names.Count > 1 ? names : [];
    }

    /// <summary>A name itself, or those before its noun: "Tarn and Orsk bricks".</summary>
    private static IEnumerable<int> NamesAt(Sentence sentence, int token) =>
        HasCapital(sentence, token)
            ? [token]
            : sentence
                .ChildrenOf(token)
                .Where(child => sentence.Tokens[child].Is("compound") && HasCapital(sentence, child));

    private static bool HasCapital(Sentence sentence, int token) => char.IsUpper(sentence.Tokens[token].Text[0]);

    private static bool Mentions(Claim claim, string name) =>
        claim.Form.Terms.Any(term => term.Lemma.Split('_').Contains(name));

    /// <summary>"Walked into the shop" and "out of the shop", "voted for the plan" and "against the plan".</summary>
    private bool StandOtherwise(Proposition a, Argument one, Proposition b, Argument other) =>
        one is { Role: ArgumentRole.Oblique, Preposition: { } p }
        && other is { Role: ArgumentRole.Oblique, Preposition: { } q }
        && thesaurus.AreExclusive(p, UniversalPos.Adposition, q, UniversalPos.Adposition)
        && a.Sentence.Tokens[one.Head] is { Pos: UniversalPos.Noun or UniversalPos.ProperNoun } noun
        && AreSame(noun, b.Sentence.Tokens[other.Head])
        && !Has(a, q, noun)
        && !Has(b, p, noun);

    private bool Has(Proposition proposition, string preposition, Token noun) =>
        proposition.Arguments.Any(argument =>
            string.Equals(argument.Preposition, preposition, StringComparison.Ordinal)
            && AreSame(proposition.Sentence.Tokens[argument.Head], noun)
        );

    private static bool AreOfOnePlace(Argument one, Argument other) =>
        one.Role == other.Role
        && (
            one.Role is not ArgumentRole.Oblique
            || string.Equals(one.Preposition, other.Preposition, StringComparison.Ordinal)
        );

    /// <summary>"On foot", "in a car", "by bus".</summary>
    private static bool TellHow(Proposition proposition, Argument argument) =>
        argument is { Role: ArgumentRole.Oblique, Preposition: "by" or "in" or "on" }
        && proposition.Sentence.Tokens[argument.Head].Pos is UniversalPos.Noun;

    /// <summary>"By helicopter" and "by lifeboat", unless one clause names both, or the other's with it.</summary>
    private bool AreExclusiveFillers(Proposition a, Argument one, Proposition b, Argument other) =>
        (
            AreExclusive(a.Sentence.Tokens[one.Head], b.Sentence.Tokens[other.Head])
            || (
                one.Role is not ArgumentRole.Oblique
                && AreOfOtherCountries(a.Sentence, one.Head, b.Sentence, other.Head)
            )
        )
        && !Tells(a, b.Sentence.Tokens[other.Head])
        && !Tells(b, a.Sentence.Tokens[one.Head]);

    private bool HaveExclusiveKinds(Proposition a, int one, Proposition b, int other) =>
        Kinds(a.Sentence, one)
            .Any(x =>
                Kinds(b.Sentence, other)
                    .Any(y =>
                        (
                            AreExclusive(a.Sentence.Tokens[x], b.Sentence.Tokens[y])
                            || AreOfOtherCountries(a.Sentence, x, b.Sentence, y)
                        )
                        && !Tells(a, b.Sentence.Tokens[y])
                        && !Tells(b, a.Sentence.Tokens[x])
                    )
            );

    /// <summary>Whether a clause's sentence has a word too: then it tells of both; but who "stabbed" him says no "knife".</summary>
    private bool Tells(Proposition proposition, Token word) =>
        proposition.Sentence.Tokens.Any(token =>
            token.Pos == word.Pos
                ? AreSame(token, word)
                : string.Equals(token.Lemma, word.Lemma, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The words beside a noun that say which one or how many; not "almost all", which may be most.</summary>
    private static IEnumerable<int> Kinds(Sentence sentence, int head) =>
        sentence
            .ChildrenOf(head)
            .Where(child => sentence.ChildWith(child, "advmod") < 0)
            .Where(child => sentence.Tokens[child].BaseRelation() is "amod" or "compound" or "nummod" or "det");

    /// <summary>Words of a list, or two places in a row: "in the 88th minute" and "in the 82nd".</summary>
    private bool AreExclusive(Token a, Token b) =>
        thesaurus.AreExclusive(a.Lemma, a.Pos, b.Lemma, b.Pos)
        || (
            NumberWords.Place(a.Text.ToLowerInvariant()) is { } one
            && NumberWords.Place(b.Text.ToLowerInvariant()) is { } other
            && one != other
        );

    private bool AreOfOtherCountries(Sentence a, int one, Sentence b, int other) =>
        countries.Of(a, one) is { } x && countries.Of(b, other) is { } y && x != y;

    private bool AreSame(Token a, Token b) =>
        string.Equals(a.Lemma, b.Lemma, StringComparison.OrdinalIgnoreCase)
        || (
            thesaurus.AreSame(a.Lemma, a.Pos, b.Lemma, b.Pos) && !thesaurus.AreExclusive(a.Lemma, a.Pos, b.Lemma, b.Pos)
        );
}
