using Reconcile.Claims;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Clustering;

/// <summary>Tells by whose they are whether two ages are of one person.</summary>
internal sealed class AgePairs(Thesaurus thesaurus, ValueWords valueWords)
{
    private readonly MeasuredThings things = new(thesaurus, valueWords);

    /// <summary>Whose age it is settles it, whatever else the clauses name.</summary>
    public static bool AreOfOne(Claim first, Claim second) =>
        first.Facet is Facet.Age && PairScorer.AreOfOneBearer(first, second);

    /// <summary>The age of somebody and that of a child, or that which is reached on the next birthday.</summary>
    public static bool AreOfTwo(Claim first, Claim second) =>
        first.Facet is Facet.Age
        && IsOfBearer(first)
        && IsOfBearer(second)
        && !string.Equals(first.Form.Text, second.Form.Text, StringComparison.Ordinal);

    private static bool IsOfBearer(Claim age) =>
        age.Form.Terms
            is [{ Role: TermRole.Measured, Pos: UniversalPos.ProperNoun }]
                or [{ Role: TermRole.Measured, Pos: UniversalPos.ProperNoun }, { Role: TermRole.Patient }];

    /// <summary>
    /// The ages of people without a name, who are one person only where the same is told of them, and where no article
    /// tells of two.
    /// </summary>
    public bool AreOfOthers(Claim first, Claim second) =>
        first.Facet is Facet.Age
        && (!IsNamed(first) || !IsNamed(second))
        && !MayBeOneWithoutName(first, second)
        && (
            things.AreOfOneName(first, second) is false
            || !first.Beside.IsEmpty
            || !second.Beside.IsEmpty
            || !Told.HaveSame(first, second, thesaurus)
        );

    /// <summary>
    /// "Lena Voss, 10, was killed by a stray bullet" and "a stray bullet killed a girl of 11": whom one article does not name
    /// is the other's who took the same part in the same, if a year apart at most.
    /// </summary>
    /// <remarks>Of two who were killed each article may tell of one, but they are rarely that near in age.</remarks>
    public bool MayBeOneWithoutName(Claim first, Claim second)
    {
        const double MostYears = 1;
        const double Year = 365.25 * 24 * 3600;
        return first is { Facet: Facet.Age, Value: QuantityValue { Quantity: var a } }
            && second is { Facet: Facet.Age, Value: QuantityValue { Quantity: var b } }
            && IsNamed(first) != IsNamed(second)
            && Math.Abs(a.Stated - b.Stated) <= MostYears * Year
            && IsOnlyOne(first)
            && IsOnlyOne(second)
            && RoleOf(first, a) is { } role
            && role == RoleOf(second, b)
            && Told.HaveSame(first, second, thesaurus);
    }

    /// <summary>Not one of "a man of 35 and a woman of 36", nor "a second man".</summary>
    private static bool IsOnlyOne(Claim age) =>
        !age.InClause.Any(other => other.Dimension is Dimension.Age)
        && age.Beside.IsEmpty
        && !age.Proposition.Sentence.Tokens.Any(token =>
            token.Lemma is "second" or "another" or "other" or "also" or "third"
        );

    /// <summary>The part in the clause of whose phrase the age is in, or right before: "[20-year-old] Novak was hurt".</summary>
    private static ArgumentRole? RoleOf(Claim claim, Quantity age) =>
        claim
            .Proposition.Arguments.Where(argument =>
                argument.Tokens.Contains(age.Tokens.Start) || argument.Tokens.Start == age.Tokens.End
            )
            .Select(argument => (ArgumentRole?)argument.Role)
            .FirstOrDefault(role => role is ArgumentRole.Agent or ArgumentRole.Patient);

    private static bool IsNamed(Claim claim) => MeasuredThings.Of(claim) is [{ Pos: UniversalPos.ProperNoun }];
}
