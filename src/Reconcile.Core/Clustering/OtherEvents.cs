using Reconcile.Claims;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Clustering;

/// <summary>Tells an event that a noun names, on a day that differs, from the event that another claim tells.</summary>
internal sealed class OtherEvents(Thesaurus thesaurus)
{
    /// <summary>
    /// Whether an event that a noun names is surely no other: what is recalled with a noun ("the 1998 murder of a priest") is
    /// often another of its kind, so both must share a name, what they were done to and where, and recur over the years only
    /// where nobody does it twice.
    /// </summary>
    public bool Are(Claim first, Claim second) =>
        !first.Form.Terms.Any(term =>
            term.Pos is UniversalPos.ProperNoun && second.Form.Terms.Any(same => same.Lemma == term.Lemma)
        )
        || IsDoneBy(first, second)
        || IsDoneBy(second, first)
        || AreDoneToOtherThings(first, second)
        || AreElsewhere(first, second)
        || (AreOfOtherYears(first, second) && !(HappensOnce(first) && HappensOnce(second)));

    /// <summary>"The murder by Hale" is not that of which Hale was the victim.</summary>
    private static bool IsDoneBy(Claim claim, Claim other) =>
        claim.Event is not null
        && claim.Form.Terms.Any(term =>
            term is { Role: TermRole.Agent, Pos: UniversalPos.ProperNoun }
            && other.Form.Terms.Any(same => same.Role is TermRole.Patient && same.Lemma == term.Lemma)
        );

    /// <summary>"The discovery of a body in a lake" and "found in a park", "his election to the council" and "to parliament".</summary>
    private bool AreElsewhere(Claim first, Claim second) =>
        WordsBehind(first)
            .ToLookup(one => one.Preposition, one => one.Word)
            .Join(
                WordsBehind(second).ToLookup(other => other.Preposition, other => other.Word),
                words => words.Key,
                others => others.Key,
                (words, others) =>
                    words.Any(word =>
                        others.Any(other => thesaurus.AreSame(word.Lemma, word.Pos, other.Lemma, other.Pos))
                    )
            )
            .Any(isShared => !isShared);

    /// <summary>The nouns behind the prepositions that tell where or as what, below an event or in a clause.</summary>
    private static IEnumerable<(string Preposition, Token Word)> WordsBehind(Claim claim)
    {
        var sentence = claim.Proposition.Sentence;
        var time = ((CalendarValue)claim.Value).Time.Tokens;
        var below = claim.Event is { } noun
            ? sentence.ChildrenOf(noun).SelectMany(child => sentence.ChildrenOf(child).Prepend(child))
            : claim.Proposition.Arguments.Select(argument => argument.Head);
        foreach (var token in below)
        {
            if (
                !time.Contains(token)
                && sentence.Tokens[token].Pos is UniversalPos.Noun or UniversalPos.ProperNoun
                && sentence.PrepositionOf(token) is "in" or "at" or "to" or "into" or "as" or "from"
            )
            {
                yield return (sentence.PrepositionOf(token)!, sentence.Tokens[token]);
            }
        }
    }

    private static bool AreOfOtherYears(Claim first, Claim second) =>
        first.Value is CalendarValue { Time.Start: { } a }
        && second.Value is CalendarValue { Time.Start: { } b }
        && a.Year != b.Year;

    /// <summary>Nobody dies, is killed or is born twice.</summary>
    private bool HappensOnce(Claim claim) =>
        Told.By(claim, thesaurus) is var told
        && thesaurus.Concept(told.Lemma, told.Pos) is "death" or "kill" or "birth";

    /// <summary>Whether both tell to what it was done, and to nothing alike; who it was done to has many names: a guard, an officer.</summary>
    private bool AreDoneToOtherThings(Claim first, Claim second)
    {
        var (a, b) = (Things(first), Things(second));
        return a.Count > 0
            && b.Count > 0
            && !a.Exists(x =>
                b.Exists(y => thesaurus.Similarity(x.Lemma, x.Pos, y.Lemma, y.Pos) >= OtherThings.LeastLikeness)
            );

        List<Term> Things(Claim claim) =>
            Having(claim, TermRole.Patient) is { Count: > 0 } patients ? patients : Having(claim, TermRole.Agent);

        List<Term> Having(Claim claim, TermRole role) =>
            [
                .. claim.Form.Terms.Where(term =>
                    term.Role == role
                    && term is { Pos: UniversalPos.Noun, IsRepeated: false }
                    && !thesaurus.IsPerson(term.Lemma)
                ),
            ];
    }
}
