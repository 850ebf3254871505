using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Finds the thing of which a value is the level: "turnout was 71 percent", "put the damage at 2 million euros".</summary>
/// <remarks>What is measured has no noun behind the number there, as what is counted has.</remarks>
internal sealed class LevelBearer(ValueWords valueWords)
{
    /// <summary>The noun's token; null where the clause does not say of what the value is.</summary>
    public int? Of(Proposition proposition, Quantity quantity)
    {
        if (quantity is not { Noun: null, Dimension: not (Dimension.Count or Dimension.Age or Dimension.Score) })
        {
            return null;
        }

        var (sentence, predicate) = (proposition.Sentence, proposition.Predicate);
        var bearer =
            quantity.Tokens.Contains(predicate) ? sentence.ChildWith(predicate, "nsubj")
            : IsLevel(sentence, predicate, quantity.Tokens) ? BearerOf(sentence, predicate, quantity.Tokens)
            : -1;
        return bearer >= 0 && sentence.Tokens[bearer].Pos is UniversalPos.Noun ? bearer : null;
    }

    /// <summary>"Stood at 5 percent", "has risen to 5 percent", "reached 5 percent", but not "rose 5 percent".</summary>
    private bool IsLevel(Sentence sentence, int predicate, TokenRange value)
    {
        var verb = sentence.Tokens[predicate].Lemma;
        var head = Enumerable
            .Range(value.Start, value.Length)
            .First(token => !value.Contains(sentence.Tokens[token].Head));
        return sentence.Tokens[head].Head == predicate && valueWords.TakesLevel(verb, sentence.PrepositionOf(head));
    }

    /// <summary>What is put at a level, else what stands there.</summary>
    private static int BearerOf(Sentence sentence, int predicate, TokenRange value) =>
        sentence.ChildWith(predicate, "obj") is var thing and >= 0 && !value.Contains(thing)
            ? thing
            : sentence.ChildWith(predicate, "nsubj");
}
