using Reconcile.Language;

namespace Reconcile.Propositions;

/// <summary>Reads polarity and certainty of a clause from its own words, the verb above it and its attribution.</summary>
/// <remarks>After FactBank: Sauri and Pustejovsky (2009), "FactBank: a corpus annotated with event factuality".</remarks>
internal sealed class CertaintyReader(ClauseVocabulary vocabulary)
{
    /// <summary>Polarity and certainty of a clause.</summary>
    public (Polarity Polarity, Certainty Certainty) Read(
        Sentence sentence,
        Clause clause,
        List<int> tokens,
        Attribution? attribution
    )
    {
        var negations = tokens.Count(token => IsNegation(sentence, clause, token));
        var polarity = negations % 2 == 1 ? Polarity.Negative : Polarity.Positive;
        if (attribution is not null && vocabulary.StanceOf(attribution.CueLemma) is Stance.Denies)
        {
            return (polarity, Certainty.Denied);
        }

        var own = OwnCertainty(sentence, clause, tokens);
        if (own is Certainty.Asserted && attribution is not null && HeldAtArmsLength(attribution))
        {
            return (polarity, Certainty.Reported);
        }

        return (polarity, own);
    }

    private bool HeldAtArmsLength(Attribution attribution) =>
        attribution.Source is null || vocabulary.StanceOf(attribution.CueLemma) is Stance.Claims or Stance.Doubts;

    private bool IsNegation(Sentence sentence, Clause clause, int index)
    {
        var token = sentence.Tokens[index];
        if (!vocabulary.IsNegation(token.Lemma) && !vocabulary.IsNegation(token.Text.ToLowerInvariant()))
        {
            return false;
        }

        // "not" must bear on the predicate; "no troops", "nobody" on one of its participants.
        var head = token.Head;
        return index == clause.Head
            || head == clause.Head
            || head == clause.Predicate
            || (head >= 0 && sentence.Tokens[head].Head == clause.Predicate && token.Is("det"));
    }

    private Certainty OwnCertainty(Sentence sentence, Clause clause, List<int> tokens)
    {
        if (clause.Head != clause.Predicate)
        {
            var raising = sentence.Tokens[clause.Head].Lemma;
            if (vocabulary.GoverningCertainty(raising) is var raised and not Certainty.Asserted)
            {
                return raised;
            }

            // "are said to have fled", "are reported to have fled": nobody is named who says so.
            if (vocabulary.IsReporting(raising) && vocabulary.StanceOf(raising) is Stance.Neutral or Stance.Claims)
            {
                return Certainty.Reported;
            }
        }

        foreach (var index in tokens)
        {
            var token = sentence.Tokens[index];
            if (
                (token.Head == clause.Predicate || token.Head == clause.Head || index == clause.Predicate)
                && (token.Is("aux") || token.Is("advmod") || token.Is("mark") || token.Pos is UniversalPos.Adjective)
                && vocabulary.OwnCertainty(token.Lemma) is var own and not Certainty.Asserted
            )
            {
                return own;
            }
        }

        return FromAbove(sentence, clause);
    }

    /// <summary>"plans to enter", "urged them not to enter", "believed that they entered".</summary>
    private Certainty FromAbove(Sentence sentence, Clause clause)
    {
        var token = sentence.Tokens[clause.Head];
        if (token.Head < 0)
        {
            return Certainty.Asserted;
        }

        var above = sentence.Tokens[token.Head];
        var infinitive = HasInfinitiveMark(sentence, clause.Head);
        if (infinitive && token.Is("xcomp") && !vocabulary.IsImplicative(above.Lemma))
        {
            return Certainty.Planned;
        }

        if (infinitive && (token.Is("advcl") || token.Is("acl")))
        {
            return Certainty.Planned;
        }

        return token.Is("ccomp") ? vocabulary.GoverningCertainty(above.Lemma) : Certainty.Asserted;
    }

    private static bool HasInfinitiveMark(Sentence sentence, int head)
    {
        var perfect = false;
        var mark = false;
        foreach (var child in sentence.ChildrenOf(head))
        {
            var token = sentence.Tokens[child];
            mark |= token.Is("mark") && token.Lemma == "to";
            perfect |= token.Is("aux") && token.Lemma == "have";
        }

        // "claimed to have taken" is about the past, "plans to take" is not.
        return mark && !perfect;
    }
}
