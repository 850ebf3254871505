using Reconcile.Language;

namespace Reconcile.Claims;

/// <summary>Words at the head of a sentence that say when it happened beside what the sentence before tells: "two hours later".</summary>
/// <param name="Clause">The predicate of the clause that they stand in.</param>
/// <param name="IsBefore">Whether that clause's event came first: "before that", "two hours earlier".</param>
internal readonly record struct OrderConnective(int Clause, bool IsBefore)
{
    /// <summary>The connective of a sentence; null where none stands at its head.</summary>
    /// <remarks>
    /// "Later this week" and "earlier on Monday" are none: they count from the report or the calendar. So a comma or the
    /// subject must follow.
    /// </remarks>
    public static OrderConnective? Of(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var at = 0;
        while (at < tokens.Length - 1 && IsLead(tokens[at]))
        {
            at++;
        }

        if (TellsBefore(tokens[at]) is not { } isBefore)
        {
            return null;
        }

        var next = at + 1;
        if (next < tokens.Length - 1 && tokens[next].Text is "that" or "this")
        {
            // "Before that", "later that day"; not "earlier this day".
            var isDay = IsTimeNoun(tokens[next + 1]);
            if (isDay && tokens[next].Text == "this")
            {
                return null;
            }

            next += isDay ? 2 : 1;
        }
        else if (tokens[at].Is("mark") || tokens[at].Is("case"))
        {
            // "After she left": the other event stands in the same sentence. "Soon after, she left" has none.
            if (tokens[next].Text != ",")
            {
                return null;
            }
        }

        var clause = tokens[at].Head;
        while (clause >= 0 && clause < next)
        {
            clause = tokens[clause].Head;
        }

        return clause >= 0 && (tokens[next].Text == "," || IsSubjectOf(sentence, next, clause))
            ? new OrderConnective(clause, isBefore)
            : null;
    }

    /// <summary>What may stand before it: "and about two and a half hours", "shortly".</summary>
    private static bool IsLead(Token token) =>
        TellsBefore(token) is null
        && (
            IsTimeNoun(token)
            || token.Pos
                is UniversalPos.CoordinatingConjunction
                    or UniversalPos.Punctuation
                    or UniversalPos.Numeral
                    or UniversalPos.Determiner
                    or UniversalPos.Adjective
                    or UniversalPos.Adverb
        );

    private static bool? TellsBefore(Token token) =>
        token.Text.ToLowerInvariant() switch
        {
            "before" or "earlier" or "beforehand" => true,
            "after" or "later" or "then" or "afterwards" or "afterward" or "subsequently" or "thereafter" => false,
            _ => null,
        };

    private static bool IsSubjectOf(Sentence sentence, int start, int clause) =>
        sentence
            .ChildrenOf(clause)
            .Any(child =>
                sentence.Tokens[child].BaseRelation() is "nsubj" or "expl" && sentence.SubtreeOf(child).Start == start
            );

    private static bool IsTimeNoun(Token token) =>
        token.Lemma.ToLowerInvariant()
            is "second"
                or "minute"
                or "hour"
                or "day"
                or "night"
                or "morning"
                or "afternoon"
                or "evening"
                or "week"
                or "month"
                or "year"
                or "moment";
}
