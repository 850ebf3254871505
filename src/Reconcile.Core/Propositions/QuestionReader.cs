using Reconcile.Language;

namespace Reconcile.Propositions;

/// <summary>Finds questions that a yes or a no answers, and the answers: "Did he pay? No." tells that he did not.</summary>
internal sealed class QuestionReader(ClauseVocabulary vocabulary)
{
    /// <summary>"Did they flee?", "it is unclear whether they fled", "asked if they fled"; but "why did they flee?" takes it for true.</summary>
    public bool IsAsked(Sentence sentence, Clause clause)
    {
        var head = sentence.Tokens[clause.Head];
        if (clause.Kind is PropositionKind.Main)
        {
            return sentence.ChildrenOf(clause.Head).Any(child => sentence.Tokens[child].Text is "?")
                && !sentence.Tokens.Take(clause.Predicate).Any(before => before.Tag is "WRB" or "WP" or "WP$" or "WDT");
        }

        // "Asked whether to pay" is of what is to be done.
        var mark = sentence.ChildWith(clause.Head, "mark");
        return mark >= 0
            && sentence.Tokens[mark].Lemma is "whether" or "if"
            && (head.Is("ccomp") || head.Is("csubj") || head.Is("acl") || IsBehindAsking(sentence, mark))
            && !sentence
                .ChildrenOf(clause.Head)
                .Any(child => sentence.Tokens[child] is { Lemma: "to" } to && to.Is("mark"));
    }

    /// <summary>"Asked if they fled", where the tree takes it for a condition.</summary>
    private bool IsBehindAsking(Sentence sentence, int mark) =>
        mark > 0 && vocabulary.IsAsking(sentence.Tokens[mark - 1].Lemma);

    /// <summary>The polarity that the answer gives to what was asked; null where nobody answers with a yes or a no.</summary>
    /// <param name="sentence">The sentence that asks.</param>
    /// <param name="clause">What it asks.</param>
    /// <param name="next">The sentence behind it; null for the last of an article.</param>
    public Polarity? AnswerTo(Sentence sentence, Clause clause, Sentence? next)
    {
        var token = sentence.Tokens[clause.Head];
        var isDirect = clause.Kind is PropositionKind.Main;
        if (
            !isDirect
            && !(token.Head >= 0 && vocabulary.IsAsking(sentence.Tokens[token.Head].Lemma))
            && !IsBehindAsking(sentence, sentence.ChildWith(clause.Head, "mark"))
        )
        {
            return null;
        }

        for (var at = sentence.SubtreeOf(clause.Head).End; !isDirect && at < sentence.Tokens.Length; at++)
        {
            if (IsTurn(sentence, at) && AnswerFrom(sentence, at) is { } answer)
            {
                return answer;
            }
        }

        return next is null ? null : First(next);
    }

    /// <summary>The answer that a sentence begins with, behind the quotation mark: "Never", "No, he did not", "She had not".</summary>
    private Polarity? First(Sentence sentence)
    {
        var at = 0;
        while (at < sentence.Tokens.Length && sentence.Tokens[at].Pos is UniversalPos.Punctuation)
        {
            at++;
        }

        return at < sentence.Tokens.Length ? AnswerFrom(sentence, at) : null;
    }

    /// <summary>Behind a colon or a quotation mark, and behind the verb of saying: <c>she said: "Never"</c>, "he said no".</summary>
    private bool IsTurn(Sentence sentence, int at) =>
        sentence.Tokens[at - 1] is { Pos: UniversalPos.Punctuation }
        || vocabulary.IsReporting(sentence.Tokens[at - 1].Lemma);

    private Polarity? AnswerFrom(Sentence sentence, int start) => AnswerAt(sentence, start) ?? Short(sentence, start);

    /// <summary>A word or phrase of answering that nothing but punctuation follows.</summary>
    private Polarity? AnswerAt(Sentence sentence, int start)
    {
        var words = "";
        for (var at = start; at < sentence.Tokens.Length && at < start + ClauseVocabulary.LongestAnswer; at++)
        {
            words = at == start ? sentence.Tokens[at].Text : $"{words} {sentence.Tokens[at].Text}";
            if (IsAnswerAt(sentence, at) && vocabulary.AnswerOf(words.ToLowerInvariant()) is { } answer)
            {
                return answer;
            }
        }

        return null;
    }

    /// <summary>"She had not", "he did": a pronoun and an auxiliary verb, which leave out the rest.</summary>
    private Polarity? Short(Sentence sentence, int start)
    {
        var at = start + 1;
        if (
            at >= sentence.Tokens.Length
            || sentence.Tokens[start].Pos is not UniversalPos.Pronoun
            || sentence.Tokens[at].Lemma is not ("be" or "have" or "do" or "will" or "would" or "can" or "could")
        )
        {
            return null;
        }

        if (IsClosed(sentence, at + 1))
        {
            return Polarity.Positive;
        }

        return vocabulary.IsNegation(sentence.Tokens[at + 1].Text.ToLowerInvariant()) && IsClosed(sentence, at + 2)
            ? Polarity.Negative
            : null;
    }

    /// <summary>"No, he did not", but not "indeed, nobody had seen him", which goes on with something else.</summary>
    private static bool IsAnswerAt(Sentence sentence, int last) =>
        IsClosed(sentence, last + 1)
        && (
            last + 1 >= sentence.Tokens.Length
            || sentence.Tokens[last + 1].Text is not ","
            || sentence.Tokens[last].Pos is UniversalPos.Interjection
        );

    private static bool IsClosed(Sentence sentence, int at) =>
        at >= sentence.Tokens.Length || sentence.Tokens[at].Pos is UniversalPos.Punctuation;
}
