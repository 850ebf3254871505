using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Claims;

/// <summary>Where a value stands in its clause.</summary>
/// <param name="IsPredicate">Whether the value is what is said of the subject: "turnout was 71 percent".</param>
/// <param name="HangsOnPredicate">Whether it belongs to the verb itself: "rose to 40 percent".</param>
/// <param name="Preposition">The preposition before it, at whichever of its words the tree hangs it; null without one.</param>
internal readonly record struct ValuePosition(bool IsPredicate, bool HangsOnPredicate, string? Preposition)
{
    /// <summary>The position of some tokens in a proposition.</summary>
    public static ValuePosition Of(Proposition proposition, TokenRange value)
    {
        var sentence = proposition.Sentence;
        if (value.Contains(proposition.Predicate))
        {
            return new ValuePosition(true, false, null);
        }

        var head = Enumerable
            .Range(value.Start, value.Length)
            .First(token => !value.Contains(sentence.Tokens[token].Head));
        var preposition = Enumerable
            .Range(value.Start, value.Length)
            .Select(token => sentence.PrepositionOf(token))
            .FirstOrDefault(found => found is not null);

        return new ValuePosition(
            false,
            sentence.Tokens[head].Head == proposition.Predicate
                || (preposition is not null && IsRightBehind(sentence, value, proposition.Predicate)),
            preposition
        );
    }

    /// <summary>"Rose [to 40 percent]", though the tree may hang it on the subject.</summary>
    private static bool IsRightBehind(Sentence sentence, TokenRange value, int predicate) =>
        value.Start - 2 == predicate && sentence.Tokens[value.Start - 1].Pos is UniversalPos.Adposition;
}
