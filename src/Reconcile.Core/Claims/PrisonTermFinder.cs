using System.Collections.Frozen;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Finds whose prison term a length of time is: "jailed for six years", "a six-year sentence", "got six years".</summary>
/// <remarks>As with an age, the clause around it says nothing about how long the term is.</remarks>
internal sealed class PrisonTermFinder(Thesaurus thesaurus)
{
    /// <summary>Nouns of being locked up, and of having to be.</summary>
    private static readonly FrozenSet<string> Terms = FrozenSet.Create(
        StringComparer.Ordinal,
        "prison",
        "jail",
        "imprisonment",
        "sentence",
        "custody",
        "bar"
    );

    /// <summary>Verbs of who is given a term.</summary>
    private static readonly FrozenSet<string> Getting = FrozenSet.Create(
        StringComparer.Ordinal,
        "get",
        "receive",
        "serve",
        "begin",
        "start"
    );

    /// <summary>Words beside a time that is no term in prison, or none that was given.</summary>
    private static readonly FrozenSet<string> Others = FrozenSet.Create(
        StringComparer.Ordinal,
        "probation",
        "parole",
        "supervision",
        "supervised",
        "release",
        "suspended",
        "ago",
        "later",
        "after",
        "before",
        "earlier",
        "already",
        "maximum",
        "minimum",
        "up",
        "add",
        "additional",
        "extra",
        "reduce"
    );

    /// <summary>The convict; null where the time is no term, or the convict has no name.</summary>
    public Entity? Of(Proposition proposition, TimeExpression time, int timesInClause, StoryEntities entities)
    {
        var (sentence, predicate) = (proposition.Sentence, proposition.PredicateToken);
        if (
            time.Kind is not TimeKind.Duration
            || timesInClause > 1
            || proposition.Certainty is not (Certainty.Asserted or Certainty.Reported)
            || proposition.Polarity is Polarity.Negative
            || IsServed(predicate)
            || !TellsTerm(proposition, time)
        )
        {
            return null;
        }

        var isGetting = Getting.Contains(predicate.Lemma);
        return proposition
            .Arguments.Where(argument => argument.Role is not ArgumentRole.Agent == !isGetting)
            .Select(argument => entities.At(sentence, argument.Head))
            .FirstOrDefault(entity => entity is { Kind: NameKind.Person });
    }

    /// <summary>"Served four months" of a longer term; "must serve six years" tells the term.</summary>
    private static bool IsServed(Token predicate) => predicate is { Lemma: "serve", Tag: not "VB" };

    private bool TellsTerm(Proposition proposition, TimeExpression time)
    {
        var sentence = proposition.Sentence;
        var locks =
            thesaurus.MeaningAt(sentence, proposition.Predicate) is var verb
            && thesaurus.WhatBefell(verb.Lemma, verb.Pos)?.Lemma is "imprison" or "sentence";
        var given =
            sentence.Tokens[time.Tokens.End - 1] is var unit
            && unit.Is("obj")
            && unit.Head == proposition.Predicate
            && proposition.PredicateToken.Lemma is "get";
        var words = Enumerable
            .Range(0, sentence.Tokens.Length)
            .Where(token => proposition.Span.Contains(sentence.Tokens[token].Span))
            .Select(token => sentence.Tokens[token].Lemma)
            .ToList();
        return (locks || given || words.Exists(Terms.Contains)) && !words.Exists(Others.Contains);
    }
}
