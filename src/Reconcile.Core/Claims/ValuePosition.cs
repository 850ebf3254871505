using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Claims;

/// <summary>Where a value stands in its clause.</summary>
/// <param name="IsPredicate">Whether the value is what is said of the subject: "turnout was 71 percent".</param>
/// <param name="HangsOnPredicate">Whether it belongs to the verb itself: "rose to 40 percent".</param>
/// <param name="Preposition">The preposition before it; null without one.</param>
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

        // What stands right behind the verb and a preposition is the verb's, whatever the tree says.
        return new ValuePosition(
            false,
            sentence.Tokens[head].Head == proposition.Predicate
                || (preposition is not null && value.Start - 2 == proposition.Predicate),
            preposition
        );
    }
}
