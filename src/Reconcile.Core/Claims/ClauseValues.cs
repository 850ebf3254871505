using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Propositions;
using Reconcile.Text;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Tells which of a sentence's values belong to which of its clauses.</summary>
internal static class ClauseValues
{
    /// <summary>How far a value in brackets may be off, as a share, to be the one before it in another unit.</summary>
    private const double Conversion = 0.1;

    /// <summary>
    /// The values that belong to a proposition: those within its span that no smaller proposition of the sentence
    /// holds, so that a number is claimed once.
    /// </summary>
    public static SentenceValues Of(
        Proposition proposition,
        IEnumerable<Proposition> ofSentence,
        ImmutableArray<SentenceValues> values
    )
    {
        var sentence = values[proposition.Sentence.Index];
        if (sentence.Quantities.IsEmpty && sentence.Times.IsEmpty)
        {
            return sentence;
        }

        // A claim and its denial are one clause, read twice: the first has the values.
        var same = ofSentence.ToList();
        if (!ReferenceEquals(same.Find(other => other.Span == proposition.Span), proposition))
        {
            return new SentenceValues([], []);
        }

        var rivals = same.Where(other => !ReferenceEquals(other, proposition)).ToList();

        bool IsOwn(TextSpan span, Func<Proposition, bool> mayTake) =>
            proposition.Span.Contains(span)
            && !rivals.Exists(rival =>
                mayTake(rival) && rival.Span.Contains(span) && rival.Span.Length < proposition.Span.Length
            );

        // "Troops guarding the bridge on Friday opened fire": a day beside a participle may be the finite verb's.
        var times = sentence
            .Times.Where(time =>
                IsOwn(time.Span, IsFinite)
                && !Apposition.Holds(proposition, time.Tokens.Start)
                && !IsContrast(proposition.Sentence, time.Tokens.Start)
                && !IsOfThingBelow(proposition, time)
            )
            .ToImmutableArray();
        if (times.IsEmpty && IsFinite(proposition))
        {
            times = [.. sentence.Times.Where(time => ClosesParticiple(proposition, time, rivals))];
        }

        // "34-year-old Novak was arrested": where the tree leaves an age out of all clauses, it is still somebody's.
        bool IsLeftOut(Quantity quantity) =>
            quantity.Dimension is Dimension.Age
            && ReferenceEquals(proposition, same.MaxBy(other => other.Span.Length))
            && !same.Exists(other => other.Span.Contains(quantity.Span));

        var quantities = sentence
            .Quantities.Where(quantity =>
                (IsOwn(quantity.Span, _ => true) || IsLeftOut(quantity))
                && !times.Any(time => time.Span.Overlaps(quantity.Span))
                && !IsContrast(proposition.Sentence, quantity.Tokens.Start)
            )
            .ToImmutableArray();
        return new SentenceValues(quantities, times);
    }

    /// <summary>"55 kilometres (34 miles)": the same value in another unit, which is no second claim.</summary>
    public static ImmutableArray<Quantity> ConversionsIn(Sentence sentence, ImmutableArray<Quantity> quantities) =>
        [
            .. quantities.Where(quantity =>
                quantity.Tokens.Start - 1 is var bracket and > 0
                && sentence.Tokens[bracket].Text is "(" or "["
                && quantities.Any(other =>
                    other.Tokens.End == bracket
                    && other.Unit == quantity.Unit
                    && Math.Abs(other.Stated - quantity.Stated) <= Conversion * Math.Abs(other.Stated)
                )
            ),
        ];

    /// <summary>"Foiled an attack on ships crossing the gulf on Friday": a day behind a participle is the finite verb's too.</summary>
    private static bool ClosesParticiple(Proposition proposition, TimeExpression time, List<Proposition> rivals)
    {
        var sentence = proposition.Sentence;
        return time.Kind is TimeKind.Date
            && time.Tokens.Start > proposition.Predicate
            && sentence.SubtreeOf(proposition.Predicate).Contains(time.Tokens.Start)
            && rivals.Exists(rival =>
                rival.PredicateToken is { Tag: "VBG" }
                && (rival.PredicateToken.Is("acl") || rival.PredicateToken.Is("advcl"))
                && !IsFinite(rival)
                && rival.Span.End == time.Span.End
                && IsNear(sentence, rival.PredicateToken.Head, proposition.Predicate)
            );
    }

    /// <summary>Whether a token is another one, or at most two steps below it: "an attack [on [ships]]".</summary>
    private static bool IsNear(Sentence sentence, int token, int above)
    {
        for (var step = 0; step < 3 && token >= 0; step++)
        {
            if (token == above)
            {
                return true;
            }

            token = sentence.Tokens[token].Head;
        }

        return false;
    }

    /// <summary>
    /// "Freed after serving time on a [2006] conviction", "Hale, one of the stars of the [1950s], died": the time of what the
    /// clause only mentions.
    /// </summary>
    private static bool IsOfThingBelow(Proposition proposition, TimeExpression time)
    {
        var tokens = proposition.Sentence.Tokens;
        for (var at = time.Tokens.Start; at >= 0 && at != proposition.Predicate; at = tokens[at].Head)
        {
            if (tokens[at] is { Lemma: "one" } one && one.Is("appos"))
            {
                return true;
            }
        }

        const int Year = 4;
        var last = tokens[time.Tokens.End - 1];
        return time.Timex.Length == Year
            && last.Head is var noun and >= 0
            && noun == time.Tokens.End
            && last.BaseRelation() is "compound" or "nummod" or "nmod" or "amod"
            && tokens[noun].Pos is UniversalPos.Noun
            && noun != proposition.Predicate
            && tokens[noun].Head != proposition.Predicate
            && proposition.Arguments.All(argument => argument.Head != noun);
    }

    /// <summary>"Three letters, [not five]", "on Friday and [not on Monday]", "at 90 [instead of 60]": what is said not to be is no value of the clause.</summary>
    private static bool IsContrast(Sentence sentence, int token)
    {
        var at = token - 1;
        while (
            at > 0
            && sentence.Tokens[at].Pos
                is UniversalPos.Adposition
                    or UniversalPos.Determiner
                    or UniversalPos.SubordinatingConjunction
            // "Not until Monday" gives a bound.
            && sentence.Tokens[at].Lemma
                is not (
                    "instead"
                    or "rather"
                    or "until"
                    or "till"
                    or "before"
                    or "above"
                    or "below"
                    or "over"
                    or "under"
                )
        )
        {
            at--;
        }

        return at >= 0
            && sentence.Tokens[at].Lemma switch
            {
                "instead" => sentence.Tokens[at + 1].Lemma is "of",
                "rather" => sentence.Tokens[at + 1].Lemma is "than",
                "not" => at > 0
                    && sentence.Tokens[at - 1].Pos is UniversalPos.Punctuation or UniversalPos.CoordinatingConjunction,
                _ => false,
            };
    }

    private static bool IsFinite(Proposition proposition) =>
        proposition.PredicateToken.Tag is not ("VBG" or "VBN")
        || proposition.Sentence.ChildWith(proposition.Predicate, "aux") >= 0;
}
