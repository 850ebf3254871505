using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Finds two names in one place of what two clauses tell: "named as Jan Novak" and "as Paul Hale", "flew to Oslo" and "to Rome".</summary>
internal sealed class OtherNames(GivenNames givenNames, Gazetteer gazetteer)
{
    private readonly PlaceNames places = new(gazetteer);
    private readonly PersonName persons = new(givenNames);

    /// <summary>
    /// Whether two clauses have another name in one place: who somebody was named as, or where one went. With whom and for whom
    /// it was done, there may be several, as there may of several victims; where it was done is a claim of its own.
    /// </summary>
    public bool Are(Claim first, Argument one, Claim second, Argument other) =>
        one is { Role: ArgumentRole.Oblique, Preposition: "as" or "to" or "from" }
        && other.Role is ArgumentRole.Oblique
        && string.Equals(one.Preposition, other.Preposition, StringComparison.Ordinal)
        && IsOfOne(first)
        && IsOfOne(second)
        && !OtherDays.Are(first, second)
        && NameAt(first, one.Head) is { } a
        && NameAt(second, other.Head) is { } b
        && (one.Preposition is "as" ? AreTwoPersons(first, a, second, b) : AreTwoTowns(first, a, second, b));

    /// <summary>
    /// Whether it is told of one: of a name, or of "the" and a singular; not of "a victim" or "letters". Of what it was done to where
    /// the clause says that, else of who did it.
    /// </summary>
    private static bool IsOfOne(Claim claim)
    {
        var arguments = claim.Proposition.Arguments;
        var role = arguments.Any(argument => argument.Role is ArgumentRole.Patient)
            ? ArgumentRole.Patient
            : ArgumentRole.Agent;
        return arguments.Where(argument => argument.Role == role).All(argument => IsOne(claim, argument.Head));
    }

    private static bool IsOne(Claim claim, int token)
    {
        var sentence = claim.Proposition.Sentence;
        return sentence.Tokens[token] is { Pos: UniversalPos.ProperNoun or UniversalPos.Pronoun }
            || (
                sentence.Tokens[token].Tag is "NN"
                && sentence.ChildWith(token, "det") is var article and >= 0
                && sentence.Tokens[article].Lemma is "the"
                && sentence.ChildWith(token, "amod") < 0
            );
    }

    /// <summary>Only given and family names tell two persons: "as Hamlet" is a part.</summary>
    private bool AreTwoPersons(Claim first, string[] name, Claim second, string[] other) =>
        name.Length > 1
        && other.Length > 1
        && (
            HaveOtherWords(first, name, second, other)
            || (name[^1] == other[^1] && givenNames.Of(name[0]) is not null && givenNames.Of(other[0]) is not null)
        )
        && !persons.AreSpeltAlike(name, other);

    /// <summary>Only what the gazetteer knows is surely no part of a town, nor a town of a region.</summary>
    private bool AreTwoTowns(Claim first, string[] name, Claim second, string[] other) =>
        HaveOtherWords(first, name, second, other)
        && places.IsKnown(string.Join('_', name))
        && places.IsKnown(string.Join('_', other))
        && !MayHold(name, other)
        && !MayHold(other, name);

    private bool MayHold(string[] outer, string[] inner) =>
        places.MayHold(string.Join('_', outer), string.Join('_', inner), []);

    private static bool HaveOtherWords(Claim first, string[] name, Claim second, string[] other) =>
        !ParticipantNames.ShareWord(name, other)
        && !name.Any(word => Says(second, word))
        && !other.Any(word => Says(first, word));

    /// <summary>The words of the name that a token is the head of; null where it is none, or one under another name.</summary>
    private static string[]? NameAt(Claim claim, int token) =>
        claim.Proposition.Sentence.Tokens[token] is { Pos: UniversalPos.ProperNoun, Text: var text }
            ? claim
                .Form.Terms.Where(term => term.Pos is UniversalPos.ProperNoun)
                .Select(term => term.Lemma.Split('_'))
                .FirstOrDefault(words => words.Contains(text, StringComparer.OrdinalIgnoreCase))
            : null;

    private static bool Says(Claim claim, string word) =>
        claim.Proposition.Sentence.Tokens.Any(token =>
            string.Equals(token.Text, word, StringComparison.OrdinalIgnoreCase)
        );
}
