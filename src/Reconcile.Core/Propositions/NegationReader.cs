using Reconcile.Language;

namespace Reconcile.Propositions;

/// <summary>Tells whether the words of a clause negate it.</summary>
internal sealed class NegationReader(ClauseVocabulary vocabulary)
{
    /// <summary>Whether a clause is negated by its own words, an odd number of times.</summary>
    public bool IsNegated(Sentence sentence, Clause clause, List<int> tokens) =>
        (tokens.Count(token => IsNegation(sentence, clause, token) || IsYetTo(sentence, token)) % 2 == 1)
        != (
            IsAlternative(sentence, clause)
            || (
                clause.Head != clause.Predicate
                && Brink.At(sentence, clause.Predicate) is var (_, words)
                && vocabulary.IsShortfall(words)
            )
        );

    /// <summary>Whether "not", "never" or, before it, "nor" stands at a word.</summary>
    public bool IsNegated(Sentence sentence, int head)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (
                (sentence.Tokens[child].Is("advmod") || (sentence.Tokens[child].Is("cc") && child < head))
                && IsNegationWord(sentence.Tokens[child])
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNegation(Sentence sentence, Clause clause, int index)
    {
        var token = sentence.Tokens[index];
        if (
            !IsNegationWord(token)
            // "No, they did not leave" answers, and stayed.
            || token.Is("discourse")
            || (token.Is("conj") && index != clause.Head)
            || IsVerbOfItsOwn(clause, index)
            || BearsOnSomethingElse(sentence, clause, index)
        )
        {
            return false;
        }

        // "not" must bear on the predicate; "no troops", "nobody" on one of its participants. "They came with no troops", and
        // came.
        var head = token.Head;
        return index == clause.Head
            || head == clause.Head
            || head == clause.Predicate
            || (
                head >= 0
                && sentence.Tokens[head].Head == clause.Predicate
                && (token.Is("det") || IsNeither(sentence, index))
                && sentence.PrepositionOf(head) is not "with"
            );
    }

    /// <summary>"[Neither] Norvo nor Kesten has announced it", "[neither] of them".</summary>
    private static bool IsNeither(Sentence sentence, int index) =>
        sentence.Tokens[index] is { Lemma: "neither", Head: >= 0 and var head } token
        && token.Is("cc")
        && sentence.Tokens[head].Is("nsubj");

    /// <summary>"Has yet to be signed": it has not been.</summary>
    private static bool IsYetTo(Sentence sentence, int index) =>
        index + 1 < sentence.Tokens.Length
        && sentence.Tokens[index] is { Lemma: "yet", Pos: UniversalPos.Adverb }
        && sentence.Tokens[index + 1] is { Lemma: "to" } infinitive
        && infinitive.Is("mark");

    /// <summary>"The ship failed its inspection" fails; only "failed to leave" says that it did not leave.</summary>
    private static bool IsVerbOfItsOwn(Clause clause, int index) => index == clause.Head && index == clause.Predicate;

    /// <summary>"Not only did they flee", "did not leave until Friday": they fled, and left.</summary>
    private bool BearsOnSomethingElse(Sentence sentence, Clause clause, int index)
    {
        if (sentence.Tokens[index].Pos is not (UniversalPos.Particle or UniversalPos.Adverb))
        {
            return false;
        }

        return (index + 1 < sentence.Tokens.Length && vocabulary.IsFocus(sentence.Tokens[index + 1].Lemma))
            || sentence.ChildrenOf(clause.Predicate).Any(child => child > index && HasLimit(sentence, clause, child));
    }

    /// <summary>A comma sets the phrase apart, and the "not" with it.</summary>
    private bool HasLimit(Sentence sentence, Clause clause, int phrase)
    {
        var range = sentence.SubtreeOf(phrase);
        return range.Start > clause.Predicate
            && sentence.Tokens[phrase].BaseRelation() is "advcl" or "obl"
            && vocabulary.IsLimit(sentence.Tokens[range.Start].Lemma)
            && sentence.Tokens[range.Start - 1].Pos is not UniversalPos.Punctuation;
    }

    /// <summary>"rather than wait", "instead of paying".</summary>
    private bool IsAlternative(Sentence sentence, Clause clause) =>
        sentence
            .ChildrenOf(clause.Head)
            .Any(child =>
                child < clause.Head
                && sentence.Tokens[child].BaseRelation() is "mark" or "case" or "cc"
                && vocabulary.IsAlternative(sentence.Tokens[child].Lemma)
                && sentence.Tokens[child + 1].Lemma is "than" or "of"
            );

    private bool IsNegationWord(Token token) =>
        vocabulary.IsNegation(token.Lemma) || vocabulary.IsNegation(token.Text.ToLowerInvariant());
}
