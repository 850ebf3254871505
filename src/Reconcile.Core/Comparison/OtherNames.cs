using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Finds two names in one place of what two clauses tell: "named as Jan Novak" and "as Paul Hale".</summary>
internal sealed class OtherNames(GivenNames givenNames, Gazetteer gazetteer)
{
    private readonly PlaceNames places = new(gazetteer);
    private readonly PersonName persons = new(givenNames);

    /// <summary>
    /// Whether two clauses have another name in one place. With whom and against whom it was done, there may be several; where
    /// it was done is a claim of its own.
    /// </summary>
    public bool Are(Claim first, Argument one, Claim second, Argument other) =>
        one is { Role: ArgumentRole.Oblique, Preposition: "as" or "to" or "from" or "for" }
        && other.Role is ArgumentRole.Oblique
        && string.Equals(one.Preposition, other.Preposition, StringComparison.Ordinal)
        && NameAt(first, one.Head) is { } a
        && NameAt(second, other.Head) is { } b
        && (HaveOtherWords(first, a, second, b) || HaveOtherGivenNames(a, b))
        && !MayHold(a, b)
        && !MayHold(b, a);

    /// <summary>"Flew to Norway" and "flew to Oslo".</summary>
    private bool MayHold(string[] outer, string[] inner) =>
        places.MayHold(string.Join('_', outer), string.Join('_', inner), []);

    private static bool HaveOtherWords(Claim first, string[] name, Claim second, string[] other) =>
        !ParticipantNames.ShareWord(name, other)
        && !name.Any(word => Says(second, word))
        && !other.Any(word => Says(first, word));

    /// <summary>"Jan Novak" and "Paul Novak", but not "Robert Novak" and "Bob Novak".</summary>
    private bool HaveOtherGivenNames(string[] name, string[] other) =>
        name.Length > 1
        && other.Length > 1
        && name[^1] == other[^1]
        && givenNames.Of(name[0]) is not null
        && givenNames.Of(other[0]) is not null
        && !persons.AreSpeltAlike(name, other);

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
