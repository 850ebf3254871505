using Reconcile.Language;

namespace Reconcile.Propositions;

/// <summary>Reads polarity and certainty of a clause from its own words, the verb above it and its attribution.</summary>
/// <remarks>After FactBank: Sauri and Pustejovsky (2009), "FactBank: a corpus annotated with event factuality".</remarks>
internal sealed class CertaintyReader(ClauseVocabulary vocabulary)
{
    private readonly NegationReader negations = new(vocabulary);
    private readonly QuestionReader questions = new(vocabulary);

    /// <summary>Polarity and certainty of a clause.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="attribution">Whose word it is; null for the article's own.</param>
    /// <param name="next">The sentence behind it, which may answer it; null for the last of an article.</param>
    public (Polarity Polarity, Certainty Certainty) Read(
        Sentence sentence,
        Clause clause,
        List<int> tokens,
        Attribution? attribution,
        Sentence? next
    )
    {
        var polarity = negations.IsNegated(sentence, clause, tokens) ? Polarity.Negative : Polarity.Positive;

        // Who refuses to name "the man who fled" does not deny that he fled; nor who denied it "though many had seen her".
        var isContent =
            clause.Kind is not (PropositionKind.Appositive or PropositionKind.Adverbial)
            && (
                clause.Kind is not PropositionKind.Relative
                || sentence.ChildWith(clause.Head, "mark") >= 0
                || IsToldWhole(sentence, clause.Head)
            );
        if (
            isContent
            && attribution is not null
            && vocabulary.StanceOf(attribution.CueLemma) is Stance.Denies
            && !HangsOnDenied(sentence, clause.Head, attribution)
            && !IsCueNegated(sentence, attribution)
        )
        {
            return (polarity, Certainty.Denied);
        }

        if (questions.IsAsked(sentence, clause))
        {
            return questions.AnswerTo(sentence, clause, next) is { } answer
                ? (answer, OfAuxiliaries(sentence, clause))
                : (polarity, Certainty.Open);
        }

        var own = OwnCertainty(sentence, clause, tokens);
        var reported = tokens.Exists(token => IsReportingAdverb(sentence, clause, token));
        if (own is Certainty.Asserted && (reported || (attribution is not null && HeldAtArmsLength(attribution))))
        {
            return (polarity, Certainty.Reported);
        }

        return (polarity, own);
    }

    /// <summary>"Refused to comply and said [that he would fight]", "denied knowing [that he had left]": of what was denied, not denied.</summary>
    private static bool HangsOnDenied(Sentence sentence, int clause, Attribution attribution) =>
        sentence.Tokens[clause] is { Head: >= 0 and var above } token
        && token.Is("ccomp")
        && sentence.Tokens[above] is { Pos: UniversalPos.Verb } verb
        && verb.Is("xcomp")
        && !attribution.Cue.Contains(verb.Span);

    /// <summary>
    /// "Denied claims [the mayor had left the town]": a clause with its own subject and object lacks nothing, so it is what was
    /// claimed, however the tree hangs it on the noun.
    /// </summary>
    private bool IsToldWhole(Sentence sentence, int clause) =>
        sentence.Tokens[clause].Head is var noun and >= 0
        && sentence.Tokens[noun] is { Pos: UniversalPos.Noun, Lemma: var told }
        && (vocabulary.IsReporting(told) || vocabulary.GoverningCertainty(told) is Certainty.Possible)
        && sentence.ChildWith(clause, "nsubj") is var subject and >= 0
        && sentence.ChildWith(clause, "obj") is var thing and >= 0
        && !IsRelativeWord(sentence.Tokens[subject])
        && !IsRelativeWord(sentence.Tokens[thing]);

    private static bool IsRelativeWord(Token token) => token.Tag is "WDT" or "WP" or "WP$";

    private bool HeldAtArmsLength(Attribution attribution) =>
        (attribution.Source is null && !attribution.Quoted)
        || vocabulary.StanceOf(attribution.CueLemma) is Stance.Claims or Stance.Doubts;

    private bool IsCueNegated(Sentence sentence, Attribution attribution)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (attribution.Cue.Contains(sentence.Tokens[i].Span) && negations.IsNegated(sentence, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"reportedly fled", "allegedly stolen": the adverb at the predicate.</summary>
    private bool IsReportingAdverb(Sentence sentence, Clause clause, int index)
    {
        var token = sentence.Tokens[index];
        return token.Is("advmod")
            && token.Pos is UniversalPos.Adverb
            && (token.Head == clause.Predicate || token.Head == clause.Head)
            && vocabulary.IsReporting(token.Lemma);
    }

    /// <summary>"Would they flee? Yes": as sure as without the question.</summary>
    private Certainty OfAuxiliaries(Sentence sentence, Clause clause) =>
        sentence
            .ChildrenOf(clause.Predicate)
            .Where(child => sentence.Tokens[child].Is("aux"))
            .Select(child => CertaintyOfMark(sentence, child))
            .FirstOrDefault(certainty => certainty is not Certainty.Asserted);

    private Certainty OwnCertainty(Sentence sentence, Clause clause, List<int> tokens)
    {
        if (Brink.At(sentence, clause.Predicate) is var (_, words) && vocabulary.IsBrink(words))
        {
            return Certainty.Planned;
        }

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
                && Hedge(sentence, index) is var own and not Certainty.Asserted
                && !(own is Certainty.Planned && token.Is("advmod") && IsPast(sentence, clause.Predicate))
            )
            {
                return own;
            }
        }

        return IsAlternative(sentence, clause) ? Certainty.Possible : FromAbove(sentence, clause.Head);
    }

    /// <summary>"Resigned shortly after midnight", "was soon released": it is done, however soon.</summary>
    private static bool IsPast(Sentence sentence, int predicate) =>
        sentence.Tokens[predicate].Tag is "VBD"
        || sentence
            .ChildrenOf(predicate)
            .Any(child => sentence.Tokens[child] is { Tag: "VBD" } aux && (aux.Is("aux") || aux.Is("cop")));

    private Certainty Hedge(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        var isHedge = token.Is("aux") || token.Is("advmod") || token.Is("mark") || token.Pos is UniversalPos.Adjective;

        // "reportedly" says that somebody says so, not that it may be so.
        return isHedge && !(token.Pos is UniversalPos.Adverb && vocabulary.IsReporting(token.Lemma))
            ? CertaintyOfMark(sentence, index)
            : Certainty.Asserted;
    }

    /// <summary>"as though" is one word; of "whether or not" the first says it.</summary>
    private Certainty CertaintyOfMark(Sentence sentence, int index)
    {
        var first = sentence.Tokens[index].Lemma;
        var rest = sentence.Tokens[index].Is("mark") ? sentence.ChildWith(index, "fixed") : -1;
        return
            rest >= 0
            && vocabulary.OwnCertainty($"{first} {sentence.Tokens[rest].Lemma}")
                is var joined
                    and not Certainty.Asserted
            ? joined
            : vocabulary.OwnCertainty(first);
    }

    /// <summary>"either [they fled] or [they hid]": one of several, of which the text does not say which.</summary>
    private static bool IsAlternative(Sentence sentence, Clause clause)
    {
        var token = sentence.Tokens[clause.Head];
        var first = token.Is("conj") && token.Head >= 0 ? token.Head : clause.Head;
        foreach (var child in sentence.ChildrenOf(first))
        {
            if (!sentence.Tokens[child].Is("conj"))
            {
                continue;
            }

            var joined = sentence.ChildWith(child, "cc");
            if (joined >= 0 && sentence.Tokens[joined].Lemma == "or" && HasClause(sentence, first, child))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what is joined are clauses or "either" says that only one holds; not "killed or injured".</summary>
    private static bool HasClause(Sentence sentence, int first, int second) =>
        sentence.ChildWith(second, "nsubj") >= 0
        || sentence.ChildrenOf(first).Any(child => sentence.Tokens[child].Lemma == "either");

    /// <summary>"plans to enter", "urged them not to enter", "believed that they entered".</summary>
    private Certainty FromAbove(Sentence sentence, int clause)
    {
        // Bounded by the depth of the tree: every step goes up.
        while (true)
        {
            var token = sentence.Tokens[clause];
            if (token.Head < 0)
            {
                return Certainty.Asserted;
            }

            var above = sentence.Tokens[token.Head];
            var infinitive = HasInfinitiveMark(sentence, clause);
            if (token.Is("acl") && IsIntention(sentence, clause))
            {
                return HasNo(sentence, token.Head) ? Unintended(sentence, above.Head) : Certainty.Planned;
            }

            if (infinitive && (token.Is("advcl") || token.Is("acl")))
            {
                return Certainty.Planned;
            }

            if (infinitive && token.Is("xcomp") && !vocabulary.IsImplicative(above.Lemma))
            {
                return vocabulary.IsNegRaising(above.Lemma) && negations.IsNegated(sentence, token.Head)
                    ? Unintended(sentence, token.Head)
                    : Certainty.Planned;
            }

            // "If they sold bricks that crack": nobody says that there are such; "if the judge frees Novak, who stole it".
            if (
                token.Is("acl")
                && above.Pos is not UniversalPos.ProperNoun
                && !sentence.IsDefinite(token.Head)
                && UnderCondition(sentence, token.Head)
            )
            {
                return Certainty.Possible;
            }

            if (token.Is("ccomp") || token.Is("csubj") || token.Is("acl"))
            {
                return Certainty.Asserted == Governed(sentence, token) && IsDenied(sentence, clause)
                    ? Certainty.Denied
                    : Governed(sentence, token);
            }

            // "may allow them to enter": as sure as the verb that brings it about.
            if (!infinitive || !token.Is("xcomp"))
            {
                return Certainty.Asserted;
            }

            foreach (var child in sentence.ChildrenOf(token.Head))
            {
                if (Hedge(sentence, child) is var hedged and not Certainty.Asserted)
                {
                    return hedged;
                }
            }

            clause = token.Head;
        }
    }

    private bool UnderCondition(Sentence sentence, int noun)
    {
        for (var at = noun; at >= 0; at = sentence.Tokens[at].Head)
        {
            if (
                sentence.Tokens[at].Is("advcl")
                && sentence.ChildWith(at, "mark") is var mark and >= 0
                && CertaintyOfMark(sentence, mark) is Certainty.Possible
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Plans to resign", "no intention of resigning"; not "plans released on Monday".</summary>
    private bool IsIntention(Sentence sentence, int clause) =>
        sentence.Tokens[sentence.Tokens[clause].Head] is { Pos: UniversalPos.Noun, Lemma: var noun }
        && vocabulary.GoverningCertainty(noun) is Certainty.Planned
        && sentence.ChildWith(clause, "mark") is var mark and >= 0
        && sentence.Tokens[mark].Lemma is "to" or "of";

    /// <summary>"No plans", "does not have any plans".</summary>
    private bool HasNo(Sentence sentence, int noun) =>
        (sentence.ChildWith(noun, "det") is var word and >= 0 && sentence.Tokens[word].Lemma is "no")
        || (
            sentence.Tokens[noun] is { Head: >= 0 and var verb } token
            && token.BaseRelation() is "obj" or "nsubj"
            && negations.IsNegated(sentence, verb)
        );

    /// <summary>"Does not intend to pay" denies it; who did not want to go may have had to.</summary>
    private static Certainty Unintended(Sentence sentence, int verb) =>
        IsOfAnyone(sentence, verb) ? Certainty.Planned
        : IsInPresent(sentence, verb) ? Certainty.Denied
        : Certainty.Open;

    private static bool IsInPresent(Sentence sentence, int verb) =>
        verb >= 0
        && sentence
            .ChildrenOf(verb)
            .Where(child => sentence.Tokens[child].Is("aux"))
            .Append(verb)
            .Any(word => sentence.Tokens[word].Tag is "VBZ" or "VBP");

    /// <summary>"You don't want to lose it" says of nobody that it is so.</summary>
    private static bool IsOfAnyone(Sentence sentence, int verb) =>
        verb >= 0
        && sentence.ChildWith(verb, "nsubj") is var subject and >= 0
        && sentence.Tokens[subject].Lemma is "you";

    private Certainty Governed(Sentence sentence, Token clause)
    {
        var above = sentence.Tokens[clause.Head];
        if (!clause.Is("ccomp"))
        {
            return Certainty.Asserted;
        }

        // "Make sure that it holds"; who made sure of it has seen it done.
        if (
            above is { Lemma: "sure" or "certain", Head: >= 0 and var maker }
            && sentence.Tokens[maker] is { Lemma: "make", Tag: not ("VBD" or "VBN") }
        )
        {
            return Certainty.Planned;
        }

        if (!negations.IsNegated(sentence, clause.Head))
        {
            return vocabulary.GoverningCertainty(above.Lemma);
        }

        if (vocabulary.IsNegRaising(above.Lemma))
        {
            return Certainty.Denied;
        }

        // "did not say that", "do not assume that": left open. "did not know that" takes it for true.
        var isOpen = vocabulary.StanceOf(above.Lemma) is not (Stance.Confirms or Stance.Admits or Stance.Denies);
        return isOpen && vocabulary.IsReporting(above.Lemma)
            ? Certainty.Possible
            : vocabulary.GoverningCertainty(above.Lemma);
    }

    /// <summary>"It is not true that", "it is false that", "claims that ... are false".</summary>
    private bool IsDenied(Sentence sentence, int clause)
    {
        var above = sentence.Tokens[clause].Head;
        if (sentence.Tokens[clause].Is("acl"))
        {
            // What the ministry released may be false, and was released.
            if (!sentence.Tokens[above].Is("nsubj") || sentence.ChildWith(clause, "mark") < 0)
            {
                return false;
            }

            above = sentence.Tokens[above].Head;
        }

        return sentence.Tokens[above].Lemma switch
        {
            "case" or "true" or "correct" => negations.IsNegated(sentence, above),
            "false" or "untrue" => !negations.IsNegated(sentence, above),
            _ => false,
        };
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
