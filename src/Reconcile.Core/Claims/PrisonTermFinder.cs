using System.Collections.Frozen;
using System.Collections.Immutable;
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
    /// <summary>The word by which the form of a claim says that it is about the bearer's prison term.</summary>
    public const string Term = "sentence";

    /// <summary>Nouns of a term, and of where it is served: "behind bars".</summary>
    private static readonly FrozenSet<string> Terms = FrozenSet.Create(
        StringComparer.Ordinal,
        Term,
        "term",
        "prison",
        "jail",
        "imprisonment",
        "bar"
    );

    /// <summary>Verbs of which the convict is the subject.</summary>
    private static readonly FrozenSet<string> Getting = FrozenSet.Create(
        StringComparer.Ordinal,
        "get",
        "receive",
        "serve",
        "begin",
        "start"
    );

    /// <summary>Verbs of which the convict is the object.</summary>
    private static readonly FrozenSet<string> Giving = FrozenSet.Create(StringComparer.Ordinal, "give", "hand");

    /// <summary>Verbs of who only wants a term: "asked the court to sentence him to six years".</summary>
    private static readonly FrozenSet<string> Wanting = FrozenSet.Create(
        StringComparer.Ordinal,
        "ask",
        "want",
        "seek",
        "demand",
        "urge",
        "call",
        "recommend"
    );

    /// <summary>Words of a time that is no term, or not all of it: "on probation", "up to six years", "two years off".</summary>
    private static readonly FrozenSet<string> NotTheTerm = FrozenSet.Create(
        StringComparer.Ordinal,
        "probation",
        "parole",
        "supervision",
        "supervised",
        "release",
        "suspend",
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
        "off",
        "each",
        "add",
        "additional",
        "extra",
        "reduce"
    );

    /// <summary>Whether a claim is about somebody's prison term.</summary>
    public static bool IsTerm(Claim claim) =>
        claim.Facet is Facet.Duration && claim.Form.Terms is [_, { Role: TermRole.Patient, Lemma: Term }];

    /// <summary>The convict; null where the time is no term, or the convict has no name.</summary>
    /// <param name="proposition">The clause of the time.</param>
    /// <param name="time">The time.</param>
    /// <param name="times">All times of the clause: "two years, with nine months to serve" tells more than the term.</param>
    /// <param name="entities">Who and what the story is about.</param>
    public Entity? Of(
        Proposition proposition,
        TimeExpression time,
        ImmutableArray<TimeExpression> times,
        StoryEntities entities
    )
    {
        var (sentence, predicate) = (proposition.Sentence, proposition.PredicateToken);
        if (
            time.Kind is not TimeKind.Duration
            || times.Length > 1
            || proposition.Certainty is not (Certainty.Asserted or Certainty.Reported)
            || proposition.Polarity is Polarity.Negative
            || IsServed(predicate)
            || IsWanted(sentence, predicate)
            || !TellsTerm(proposition, time)
            || sentence.Tokens.Any(token => NotTheTerm.Contains(token.Lemma))
        )
        {
            return null;
        }

        var isGetting = Getting.Contains(predicate.Lemma);
        return proposition
            .Arguments.Where(argument => argument.Role is ArgumentRole.Agent == isGetting)
            .Select(argument => entities.At(sentence, argument.Head))
            .FirstOrDefault(entity => entity is { Kind: NameKind.Person });
    }

    /// <summary>"Served four months" of a longer term; "must serve six years" tells the term.</summary>
    private static bool IsServed(Token predicate) => predicate is { Lemma: "serve", Tag: not "VB" };

    private static bool IsWanted(Sentence sentence, Token predicate) =>
        predicate.Head >= 0 && Wanting.Contains(sentence.Tokens[predicate.Head].Lemma);

    private bool TellsTerm(Proposition proposition, TimeExpression time)
    {
        var (sentence, predicate) = (proposition.Sentence, proposition.Predicate);
        var verb = thesaurus.MeaningAt(sentence, predicate);
        if (thesaurus.WhatBefell(verb.Lemma, verb.Pos)?.Lemma is "imprison" or "sentence")
        {
            return true;
        }

        var lemma = sentence.Tokens[predicate].Lemma;
        var unit = time.Tokens.End - 1;
        return (Getting.Contains(lemma) || Giving.Contains(lemma))
            && !HasPurpose(sentence, predicate)
            && !HasPurpose(sentence, unit)
            && (
                (lemma is "get" && sentence.Tokens[unit].Is("obj") && sentence.Tokens[unit].Head == predicate)
                || Enumerable
                    .Range(0, sentence.Tokens.Length)
                    .Any(token =>
                        Terms.Contains(sentence.Tokens[token].Lemma)
                        && proposition.Span.Contains(sentence.Tokens[token].Span)
                    )
            );
    }

    /// <summary>"Got two years [to repay the money]".</summary>
    private static bool HasPurpose(Sentence sentence, int token) =>
        sentence
            .ChildrenOf(token)
            .Any(child =>
                sentence.Tokens[child].BaseRelation() is "acl" or "advcl" && sentence.Tokens[child].Tag is "VB"
            );
}
