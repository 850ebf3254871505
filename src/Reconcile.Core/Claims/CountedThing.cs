using System.Collections.Frozen;
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
    /// <summary>Verbs of which lives are the price: "claimed 40 lives".</summary>
    private static readonly FrozenSet<string> Taking = FrozenSet.Create(
        StringComparer.Ordinal,
        "claim",
        "take",
        "cost",
        "lose"
    );

    /// <summary>Verbs of who has no home any more: "fled their homes", "driven from their houses".</summary>
    private static readonly FrozenSet<string> Leaving = FrozenSet.Create(
        StringComparer.Ordinal,
        "leave",
        "flee",
        "abandon",
        "drive",
        "force",
        "lose"
    );

    /// <summary>The token that tells best what is counted; null when no word does.</summary>
    public int? Of(Proposition proposition, Quantity quantity)
    {
        var sentence = proposition.Sentence;
        if (quantity.Dimension is not Dimension.Count)
        {
            return quantity.Noun;
        }

        if (quantity.Noun is { } noun && proposition.Span.Contains(sentence.Tokens[noun].Span))
        {
            return
                TellsWhatBefell(sentence, noun)
                || !(thesaurus.IsPerson(sentence.Tokens[noun].Lemma) || sentence.Tokens[noun].Lemma is "other")
                ? noun
                : BefallingOf(proposition, noun) ?? noun;
        }

        if (OfWhich(sentence, quantity) is { } antecedent)
        {
            return antecedent;
        }

        // "put the toll at 40", "dozens injured", "and another four hurt": no noun of its own.
        return BefallingAround(proposition, quantity) ?? quantity.Noun;
    }

    /// <summary>The word for what is counted that all ways of saying it share: "die" for the killed and for lives claimed.</summary>
    public Lexeme? NameOf(Sentence sentence, int counted)
    {
        var token = sentence.Tokens[counted];
        return token is { Lemma: "life", Head: >= 0 }
            && token.Is("obj")
            && Taking.Contains(sentence.Tokens[token.Head].Lemma)
                ? thesaurus.WhatBefell("death", UniversalPos.Noun)
            : IsFromHome(sentence, counted) ? thesaurus.WhatBefell("homeless", UniversalPos.Adjective)
            : token.Pos is UniversalPos.ProperNoun && thesaurus.IsPerson(token.Lemma)
                ? new Lexeme("people", UniversalPos.Noun)
            : thesaurus.WhatBefell(token.Lemma, token.Pos);
    }

    /// <summary>
    /// Whether a number tells of what befell people beside something else that befell others before it: the hurt of "three
    /// were killed and two more hurt".
    /// </summary>
    public bool IsFirstOfItsKind(Proposition proposition, Quantity quantity)
    {
        var sentence = proposition.Sentence;
        if (Of(proposition, quantity) is not { } own || !TellsWhatBefell(sentence, own))
        {
            return false;
        }

        var earlier = Enumerable
            .Range(0, quantity.Tokens.Start)
            .Where(token => token != own && TellsWhatBefell(sentence, token))
            .Select(token => sentence.Tokens[token])
            .ToList();
        var word = sentence.Tokens[own];
        return earlier.Count > 0
            && !earlier.Exists(token => thesaurus.AreSame(token.Lemma, token.Pos, word.Lemma, word.Pos));
    }

    /// <summary>"Seven bridges, two of which collapsed": the noun that the relative clause stands at.</summary>
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
        if (noun + 1 < sentence.Tokens.Length && TellsWhatBefell(sentence, noun + 1))
        {
            return noun + 1;
        }

        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (
                sentence.Tokens[child].BaseRelation() is "amod" or "acl" or "compound"
                && TellsWhatBefell(sentence, child)
            )
            {
                return child;
            }
        }

        // "Opened fire, killing two": whatever clause the words were taken for.
        if (
            sentence.Tokens[noun] is { Head: >= 0 and var verb } word
            && (word.Is("obj") || word.Relation is "nsubj:pass")
            && TellsWhatBefell(sentence, verb)
        )
        {
            return verb;
        }

        // The people must be whom it befell, not somebody beside it: "in a school with 300 people a boy was hurt".
        return
            TellsWhatBefell(sentence, proposition.Predicate)
            && proposition.Arguments.Any(argument =>
                argument.Role is ArgumentRole.Patient or ArgumentRole.Agent && argument.Tokens.Contains(noun)
            )
            ? proposition.Predicate
            : null;
    }

    private int? BefallingAround(Proposition proposition, Quantity quantity)
    {
        var sentence = proposition.Sentence;
        var next = quantity.Tokens.End;
        if (next < sentence.Tokens.Length && TellsWhatBefell(sentence, next))
        {
            return next;
        }

        foreach (var argument in proposition.Arguments)
        {
            for (var i = argument.Tokens.Start; i < argument.Tokens.End; i++)
            {
                if (sentence.Tokens[i].Pos is UniversalPos.Noun && TellsWhatBefell(sentence, i))
                {
                    return i;
                }
            }
        }

        return TellsWhatBefell(sentence, proposition.Predicate) ? proposition.Predicate : null;
    }

    private bool TellsWhatBefell(Sentence sentence, int token) =>
        thesaurus.TellsWhatBefell(sentence.Tokens[token].Lemma, sentence.Tokens[token].Pos)
        || IsFromHome(sentence, token);

    private static bool IsFromHome(Sentence sentence, int verb) =>
        sentence.Tokens[verb].Pos is UniversalPos.Verb
        && Leaving.Contains(sentence.Tokens[verb].Lemma)
        && sentence
            .ChildrenOf(verb)
            .Any(child =>
                sentence.Tokens[child].Lemma is "home" or "house"
                && sentence.Tokens[child].BaseRelation() is "obj" or "obl"
            );
}
