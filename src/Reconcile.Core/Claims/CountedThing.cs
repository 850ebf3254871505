using System.Collections.Frozen;
using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Tells what a number counts: the noun, or for people what befell them.</summary>
/// <remarks>
/// "killing at least five people", "five workers died", "five dead" and "a death toll of five" count one thing; "five people
/// injured" counts another, though its noun is the same.
/// </remarks>
internal sealed class CountedThing(Thesaurus thesaurus)
{
    private readonly Fates fates = new(thesaurus);

    /// <summary>Nouns of which a level is a number of something: "the number of [houses] damaged rose to 52".</summary>
    private static readonly FrozenSet<string> Numbers = FrozenSet.Create(
        StringComparer.Ordinal,
        "number",
        "total",
        "tally"
    );

    /// <summary>The token that tells best what is counted; null when no word does.</summary>
    public int? Of(Proposition proposition, Quantity quantity)
    {
        var sentence = proposition.Sentence;
        if (
            quantity.Dimension is Dimension.Magnitude
            && (quantity.Noun is not { } named || sentence.Tokens[named].Lemma is "magnitude")
        )
        {
            return EarthquakeNear(sentence, quantity) ?? quantity.Noun;
        }

        if (quantity.Dimension is not Dimension.Count)
        {
            return quantity.Noun;
        }

        if (IsWhole(sentence, quantity))
        {
            return quantity.Noun;
        }

        // "Nine miners were killed and eleven [trapped]": of the miners, too, but something else befell them.
        var next = quantity.Tokens.End;
        if (
            quantity.Noun is { } earlier
            && earlier < quantity.Tokens.Start
            && next < sentence.Tokens.Length
            && sentence.Tokens[next].Tag is "VBN"
            && fates.AreToldAt(sentence, next)
        )
        {
            return next;
        }

        if (quantity.Noun is { } noun && proposition.Span.Contains(sentence.Tokens[noun].Span))
        {
            return
                fates.AreToldAt(sentence, noun)
                || !(thesaurus.IsPerson(sentence.Tokens[noun].Lemma) || sentence.Tokens[noun].Lemma is "other")
                ? noun
                : BefallingOf(proposition, noun) ?? noun;
        }

        if (OfWhich(sentence, quantity) is { } antecedent)
        {
            return antecedent;
        }

        if (OfThese(sentence, quantity) is { } whole)
        {
            return whole;
        }

        if (NumberOf(proposition, quantity) is { } things)
        {
            return BefallingOf(proposition, things) ?? things;
        }

        // "put the toll at 40", "dozens injured", "and another four hurt": no noun of its own.
        return BefallingAround(proposition, quantity) ?? quantity.Noun;
    }

    /// <summary>A magnitude is an earthquake's: of "two [quakes], one of 6.8 and one of 6.5" and "the [quake] had a magnitude of 5.9".</summary>
    private int? EarthquakeNear(Sentence sentence, Quantity quantity)
    {
        int? nearest = null;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (
                sentence.Tokens[i] is { Pos: UniversalPos.Noun } noun
                && thesaurus.AreSame(noun.Lemma, UniversalPos.Noun, "earthquake", UniversalPos.Noun)
                && !(nearest is { } other && Distance(other) <= Distance(i))
            )
            {
                nearest = i;
            }
        }

        return nearest;

        int Distance(int token) => Math.Abs(token - quantity.Tokens.Start);
    }

    /// <summary>"Seven of the [40] passengers survived": of the 40 the clause tells nothing.</summary>
    public static bool IsWhole(Sentence sentence, Quantity quantity) =>
        quantity is { Dimension: Dimension.Count, Noun: { } noun }
        && sentence.Tokens[quantity.Tokens.Start] is { } number
        && (number.Head == noun || quantity.Tokens.Contains(number.Head))
        && sentence.Tokens[noun] is { Head: >= 0 and var part } whole
        && whole.Is("nmod")
        && part < quantity.Tokens.Start
        && sentence.Tokens[part].Pos is UniversalPos.Numeral
        && sentence.PrepositionOf(noun) is "of";

    /// <summary>The word for what is counted that all ways of saying it share: "die" for the killed and for lives claimed.</summary>
    public Lexeme? NameOf(Sentence sentence, int counted)
    {
        var token = sentence.Tokens[counted];
        return fates.At(sentence, counted)
            // "Fired 13 times" is 13 shots.
            ?? (
                token is { Lemma: "time", Head: >= 0 and var verb }
                && sentence.Tokens[verb].Lemma is "fire"
                && sentence.ChildWith(verb, "aux:pass") < 0
                    ? new Lexeme("shot", UniversalPos.Noun)
                    : (Lexeme?)null
            )
            ?? (
                token.Pos is UniversalPos.ProperNoun && thesaurus.IsPerson(token.Lemma)
                    ? new Lexeme("people", UniversalPos.Noun)
                    : null
            );
    }

    /// <summary>
    /// Whether a number tells of what befell people beside something else that befell others before it: the hurt of "three
    /// were killed and two more hurt", the missing of "Three were killed. Another two are missing".
    /// </summary>
    /// <param name="proposition">The clause of the number.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="sentences">The sentences of its article.</param>
    public bool IsFirstOfItsKind(Proposition proposition, Quantity quantity, ImmutableArray<Sentence> sentences)
    {
        var sentence = proposition.Sentence;
        if (Of(proposition, quantity) is not { } own || fates.At(sentence, own) is not { } kind)
        {
            return false;
        }

        var earlier = KindsIn(sentence, quantity.Tokens.Start, own).ToList();
        if (earlier.Count > 0)
        {
            return !earlier.Contains(kind);
        }

        return sentence.Index > 0
            && KindsIn(sentences[sentence.Index - 1]).Any()
            && !sentences.Take(sentence.Index).Any(before => KindsIn(before).Contains(kind));
    }

    private IEnumerable<Lexeme> KindsIn(Sentence sentence, int end = int.MaxValue, int without = -1)
    {
        for (var i = 0; i < Math.Min(end, sentence.Tokens.Length); i++)
        {
            if (i != without && fates.At(sentence, i) is { } kind)
            {
                yield return kind;
            }
        }
    }

    /// <summary>"12 of 30 [ballots]": the parts are of the name of the whole.</summary>
    private static int? OfThese(Sentence sentence, Quantity quantity)
    {
        var number = quantity.Tokens.End - 1;
        var noun = sentence.ChildWith(number, "nmod");
        return noun > number && sentence.Tokens[noun].Pos is UniversalPos.Noun && sentence.PrepositionOf(noun) is "of"
            ? noun
            : null;
    }

    /// <summary>"The number of [people] killed has reached 52", "put the number of [cases] at 52".</summary>
    private static int? NumberOf(Proposition proposition, Quantity quantity)
    {
        var sentence = proposition.Sentence;
        foreach (var argument in proposition.Arguments)
        {
            if (
                Numbers.Contains(sentence.Tokens[argument.Head].Lemma)
                && !quantity.Tokens.Contains(argument.Head)
                && ValuePosition.Of(proposition, quantity.Tokens) is { Preposition: not "by" } position
                && (position.IsPredicate || position.HangsOnPredicate || position.Preposition is "at")
                && sentence.ChildWith(argument.Head, "nmod") is >= 0 and var things
                && sentence.PrepositionOf(things) is "of"
            )
            {
                return things;
            }
        }

        return null;
    }

    /// <summary>"Nine mills, four of which closed": the noun that the relative clause stands at.</summary>
    private static int? OfWhich(Sentence sentence, Quantity quantity)
    {
        var tokens = sentence.Tokens;
        var of = quantity.Tokens.End;
        if (of + 1 >= tokens.Length || tokens[of].Lemma is not "of" || tokens[of + 1].Lemma is not "which")
        {
            return null;
        }

        // Bounded by the depth of the tree: every step goes up.
        for (var at = quantity.Tokens.Start; at >= 0; at = tokens[at].Head)
        {
            if (tokens[at].Is("acl") && tokens[at].Head >= 0 && tokens[tokens[at].Head].Pos is UniversalPos.Noun)
            {
                return tokens[at].Head;
            }
        }

        return null;
    }

    private int? BefallingOf(Proposition proposition, int noun)
    {
        var sentence = proposition.Sentence;

        // "24 people dead and 249 people injured"
        if (noun + 1 < sentence.Tokens.Length && fates.AreToldAt(sentence, noun + 1))
        {
            return noun + 1;
        }

        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (
                sentence.Tokens[child].BaseRelation() is "amod" or "acl" or "compound"
                && fates.AreToldAt(sentence, child)
            )
            {
                return child;
            }
        }

        // "Claimed the lives of 40 people"
        if (
            sentence.Tokens[noun] is { Head: >= 0 and var life }
            && sentence.Tokens[noun].Is("nmod")
            && Fates.IsLifeTaken(sentence, life)
        )
        {
            return life;
        }

        // "Opened fire, killing two": whatever clause the words were taken for.
        if (
            sentence.Tokens[noun] is { Head: >= 0 and var verb } word
            && (word.Is("obj") || word.Relation is "nsubj:pass")
            && fates.AreToldAt(sentence, verb)
        )
        {
            return verb;
        }

        // The people must be whom it befell, not somebody beside it: "in a school with 300 people a boy was hurt".
        return (
                proposition.Arguments.Any(argument =>
                    argument.Role is ArgumentRole.Patient or ArgumentRole.Agent && argument.Tokens.Contains(noun)
                )
                    ? fates.ToldBy(sentence, proposition.Predicate)
                    : null
            ) ?? Fates.WordOfBoard(sentence, noun);
    }

    private int? BefallingAround(Proposition proposition, Quantity quantity)
    {
        var sentence = proposition.Sentence;
        var next = quantity.Tokens.End;
        if (next < sentence.Tokens.Length && fates.AreToldAt(sentence, next))
        {
            return next;
        }

        // "Killed 40", whoever killed them
        var number = sentence.Tokens[quantity.Tokens.Start];
        if (number is { Head: >= 0 and var verb } && number.Is("obj") && fates.AreToldAt(sentence, verb))
        {
            return verb;
        }

        foreach (var argument in proposition.Arguments)
        {
            for (var i = argument.Tokens.Start; i < argument.Tokens.End; i++)
            {
                if (
                    (sentence.Tokens[i].Pos is UniversalPos.Noun || sentence.Tokens[i].Is("nmod"))
                    && fates.AreToldAt(sentence, i)
                )
                {
                    return i;
                }
            }
        }

        return fates.ToldBy(sentence, proposition.Predicate);
    }
}
