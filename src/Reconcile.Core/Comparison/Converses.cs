using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Compares clauses whose words say the same of two the other way round: "owns" and "is a subsidiary of".</summary>
internal sealed class Converses(Thesaurus thesaurus)
{
    /// <summary>
    /// Whether one clause has it the one way and the other the other way: "Norvo owns Kesten" and "Norvo is a subsidiary of Kesten".
    /// </summary>
    public bool AreTurnedRound(Proposition first, Proposition second) =>
        IsTurnedRound(first, second) || IsTurnedRound(second, first);

    private bool IsTurnedRound(Proposition told, Proposition named) =>
        told.PredicateToken is { Pos: UniversalPos.Verb, Lemma: var verb }
        && named.PredicateToken is { Pos: UniversalPos.Noun, Lemma: var noun }
        && thesaurus.AreConverse(verb, noun)
        && NameIn(told, ArgumentRole.Agent) is { } agent
        && NameIn(told, ArgumentRole.Patient) is { } patient
        && NameIn(named, ArgumentRole.Agent) == agent
        && OwnerIn(named) == patient;

    private static string? NameIn(Proposition proposition, ArgumentRole role) =>
        proposition
            .Arguments.Where(argument => argument.Role == role)
            .Select(argument => NameAt(proposition.Sentence, argument.Head))
            .FirstOrDefault();

    /// <summary>"A subsidiary of [Kesten]", "of the steel group [Kesten]", "[Kesten]'s subsidiary".</summary>
    private static string? OwnerIn(Proposition proposition) =>
        proposition
            .Sentence.ChildrenOf(proposition.Predicate)
            .Where(child =>
                proposition.Sentence.Tokens[child].Is("nmod:poss")
                || (proposition.Sentence.Tokens[child].Is("nmod") && proposition.Sentence.PrepositionOf(child) is "of")
            )
            .SelectMany(child =>
                proposition
                    .Sentence.ChildrenOf(child)
                    .Where(name => proposition.Sentence.Tokens[name].Is("appos"))
                    .Prepend(child)
            )
            .Select(child => NameAt(proposition.Sentence, child))
            .FirstOrDefault(name => name is not null);

    private static string? NameAt(Sentence sentence, int head) =>
        NameSlot.NameAt(sentence, head) is { Tokens: var tokens }
            ? string.Join(
                    '_',
                    Enumerable.Range(tokens.Start, tokens.Length).Select(token => sentence.Tokens[token].Text)
                )
                .ToLowerInvariant()
            : null;
}
