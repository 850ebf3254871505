using Reconcile.Claims;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Clustering;

/// <summary>Tells by the sizes that name things whether two claims are about two of them.</summary>
internal sealed class ThingKinds(Thesaurus thesaurus)
{
    /// <summary>"The six-month lease costs 700" and "a two-year lease at 600".</summary>
    public static bool Differ(Claim first, Claim second) =>
        first.Kinds.Any(a =>
            !IsOwn(first, a)
            && second.Kinds.Any(b =>
                !IsOwn(second, b) && a.Noun == b.Noun && a.Unit == b.Unit && !a.Size.Overlaps(b.Size)
            )
        );

    private static bool IsOwn(Claim claim, KindSize kind) =>
        claim.Value is QuantityValue { Quantity: var quantity }
        && quantity.Unit == kind.Unit
        && quantity.Interval == kind.Size;

    /// <summary>"A ten-point lead" is no count of points that the other clause, which tells of no lead, could differ from.</summary>
    public bool IsOfAnotherKind(Claim claim, Claim other) =>
        BearerOf(claim) is { } noun
        && (
            BearerOf(other) is { } another
                ? !thesaurus.AreSame(noun.Lemma, noun.Pos, another.Lemma, another.Pos)
                : !other.Form.Terms.Any(term => thesaurus.AreSame(term.Lemma, term.Pos, noun.Lemma, noun.Pos))
        );

    private static Token? BearerOf(Claim claim) =>
        claim
            is {
                Facet: not Facet.Age,
                Value: QuantityValue { Quantity: var quantity },
                Proposition.Sentence: var sentence
            }
        && AttributeBearer.Of(sentence, quantity) is { } bearer
            ? sentence.Tokens[bearer]
            : null;

    /// <summary>
    /// "The 13-inch screen" beside "the 15-inch screen" of one article: the size tells which one is meant, as it does of many,
    /// "the 40-ton lorries".
    /// </summary>
    public static bool IsOneOfSeveral(Claim claim) =>
        claim.Facet is not (Facet.Count or Facet.Age)
        && BearerOf(claim) is { } bearer
        && (!claim.Beside.IsEmpty || bearer.Tag is "NNS");
}
