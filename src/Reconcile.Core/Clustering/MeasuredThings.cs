using Reconcile.Claims;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Values;

namespace Reconcile.Clustering;

/// <summary>Tells by their words whether two claims count or measure the same.</summary>
internal sealed class MeasuredThings(Thesaurus thesaurus, ValueWords valueWords)
{
    /// <summary>
    /// Whether both measure a thing of the same name or meaning; people under any name are one thing. Null when either
    /// names none.
    /// </summary>
    public bool? AreOfOneName(Claim first, Claim second)
    {
        var (a, b) = (Of(first), Of(second));
        return a.Length > 0 && b.Length > 0 ? a.Any(x => b.Any(y => AreSame(x, y))) : null;
    }

    /// <summary>Whether both count people, their homes or jobs, or what befell them; null for anything but counts.</summary>
    public bool? ArePeople(Claim first, Claim second) =>
        first.Facet is Facet.Count ? Of(first).Any(IsOfPeople) && Of(second).Any(IsOfPeople) : null;

    private bool IsOfPeople(Term term) => IsPeople(term) || TellsFate(term) || valueWords.IsCountedOnce(term.Lemma);

    private bool AreSame(Term a, Term b) =>
        thesaurus.AreSame(a.Lemma, a.Pos, b.Lemma, b.Pos) || (IsPeople(a) && IsPeople(b));

    private bool IsPeople(Term term) => term.Lemma is "people" or "other" || thesaurus.IsPerson(term.Lemma);

    /// <summary>"Three bottles of wine" and "a bottle of milk", "two counts of fraud" and "one count of theft".</summary>
    public bool AreOfOtherContents(Claim first, Claim second) =>
        first.Facet is Facet.Count
        && ArePeople(first, second) is not true
        && ContentsOf(first) is { } a
        && ContentsOf(second) is { } b
        && !thesaurus.AreSame(a.Lemma, a.Pos, b.Lemma, b.Pos);

    /// <summary>"Forty soldiers died", "forty civilians died": others, be they as many; but "a mother of three" has three children.</summary>
    public bool CountOthers(Claim first, Quantity a, Claim second, Quantity b) =>
        a.Noun > a.Tokens.Start
        && b.Noun > b.Tokens.Start
        && NounOf(a, first) is { } one
        && NounOf(b, second) is { } other
        && thesaurus.AreExclusive(one, UniversalPos.Noun, other, UniversalPos.Noun);

    /// <summary>The lemma of what a quantity of a claim's sentence counts; null for what is measured.</summary>
    public static string? NounOf(Quantity quantity, Claim claim) =>
        quantity is { Dimension: Dimension.Count, Noun: { } noun }
            ? claim.Proposition.Sentence.Tokens[noun].Lemma
            : null;

    private static Token? ContentsOf(Claim claim)
    {
        if (claim is not { Value: QuantityValue { Quantity.Noun: { } noun }, Proposition.Sentence: var sentence })
        {
            return null;
        }

        var contents = sentence
            .ChildrenOf(noun)
            .FirstOrDefault(child => sentence.Tokens[child].Is("nmod") && sentence.PrepositionOf(child) is "of", -1);
        return contents >= 0 && sentence.Tokens[contents].Pos is UniversalPos.Noun ? sentence.Tokens[contents] : null;
    }

    /// <summary>The words for what a claim counts or measures, or for whose property it is.</summary>
    public static Term[] Of(Claim claim) => [.. claim.Form.Terms.Where(term => term.Role is TermRole.Measured)];

    /// <summary>"Seven were freed" and "about 100 were at work": people are counted by what befell them.</summary>
    public bool TellOtherFates(Claim first, Claim second) =>
        first.Facet is Facet.Count
        && Fate(first) is { } one
        && Fate(second) is { } other
        && !thesaurus.AreSame(one.Lemma, one.Pos, other.Lemma, other.Pos);

    private Term? Fate(Claim claim)
    {
        var measured = Of(claim).FirstOrDefault();
        if (measured is not null && thesaurus.TellsWhatBefell(measured.Lemma, measured.Pos))
        {
            return measured;
        }

        if (measured is null || !IsPeople(measured))
        {
            return null;
        }

        // "Seven remain missing" tells it beside the predicate.
        return claim.Form.Terms.FirstOrDefault(term => term.Role is TermRole.Predicate && TellsFate(term))
            ?? claim.Form.Terms.FirstOrDefault(term => term.Pos is UniversalPos.Adjective && TellsFate(term));
    }

    private bool TellsFate(Term term) => thesaurus.TellsWhatBefell(term.Lemma, term.Pos);
}
