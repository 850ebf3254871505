using System.Collections.Immutable;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Claims;

/// <summary>Brings what a claim is about into a form that can be compared: lemmas, entities, values masked.</summary>
internal sealed class FormBuilder(StoryEntities entities, Gazetteer gazetteer, LightWords light, Thesaurus thesaurus)
{
    /// <summary>The form of a proposition.</summary>
    /// <param name="proposition">What it is about.</param>
    /// <param name="masked">Tokens of the values, which are compared apart.</param>
    /// <param name="measured">Index of the counted or measured noun, or null.</param>
    /// <param name="kind">What a length measures ("depth"), or null.</param>
    /// <param name="name">The word that stands for the counted one, or null for its own.</param>
    public CanonicalForm Build(
        Proposition proposition,
        Func<int, bool> masked,
        int? measured,
        string? kind,
        Lexeme? name = null
    )
    {
        return Build(proposition, TokensOf(proposition), masked, measured, kind, name);
    }

    /// <summary>The form of a claim that is about somebody, not about something that happened.</summary>
    public static CanonicalForm Build(Entity bearer) =>
        new(bearer.Key, [new Term(bearer.Key, UniversalPos.ProperNoun, TermRole.Measured)]);

    /// <summary>The form of a claim that is about what somebody has, whatever the clause around it tells.</summary>
    public static CanonicalForm Build(Entity bearer, string thing) =>
        new(
            $"{bearer.Key} {thing}",
            [
                new Term(bearer.Key, UniversalPos.ProperNoun, TermRole.Measured),
                new Term(thing, UniversalPos.Noun, TermRole.Patient),
            ]
        );

    /// <summary>The form of a clause without some of its tokens.</summary>
    public CanonicalForm Build(Proposition proposition, Func<int, bool> masked) =>
        Build(proposition, TokensOf(proposition), masked, null, null);

    /// <summary>The form of an event that a noun names, with who took part in it and where: "the killing of a guard in Velin".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">The event.</param>
    /// <param name="masked">Tokens of the values.</param>
    public CanonicalForm BuildEvent(Sentence sentence, int noun, Func<int, bool> masked)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Add(noun, TermRole.Predicate);
        foreach (var child in sentence.ChildrenOf(noun))
        {
            switch (sentence.Tokens[child].BaseRelation())
            {
                case "nmod" when sentence.PrepositionOf(child) is "by":
                case "nmod" when sentence.Tokens[child].Is("nmod:poss") && EventNoun.HasObject(sentence, noun):
                    AddAll(child, TermRole.Agent);
                    break;
                case "nmod" when EventNoun.IsParticipant(sentence, child):
                case "compound":
                    AddAll(child, TermRole.Patient);
                    break;
                case "nmod" or "amod" or "nummod":
                    AddAll(child, TermRole.Circumstance);
                    break;
            }
        }

        return FormOf(terms);

        void AddAll(int token, TermRole role)
        {
            Add(token, role);
            foreach (var child in sentence.ChildrenOf(token))
            {
                var relation = sentence.Tokens[child].BaseRelation();
                if (relation is "compound" or "amod" or "nmod" or "appos" or "flat" or "conj")
                {
                    // Whose father died is not who died.
                    AddAll(child, relation is "nmod" ? TermRole.Circumstance : role);
                }
            }
        }

        void Add(int token, TermRole role)
        {
            if (masked(token))
            {
                return;
            }

            foreach (var (source, word) in StandsFor(sentence, token))
            {
                if (TermAt(source, word) is { } lemma && seen.Add(lemma))
                {
                    terms.Add(
                        new Term(lemma, PosAt(source, word), role)
                        {
                            IsRepeated = word != token || !ReferenceEquals(source, sentence),
                            IsPerson = entities.At(source, word) is { Kind: NameKind.Person },
                        }
                    );
                }
            }
        }
    }

    /// <summary>The form of a thing that is measured itself, by its name or by a pronoun: the talks, which lasted long.</summary>
    public CanonicalForm Build(Sentence sentence, int noun, Func<int, bool> masked) =>
        entities.NounAt(sentence, noun) is { } meant
            ? Build(
                meant.Sentence,
                meant.Token,
                meant.Token,
                ReferenceEquals(meant.Sentence, sentence) ? masked : _ => false
            )
            : Build(sentence, noun, noun, masked);

    /// <summary>The form of a thing and what of it is counted: the report, whose pages.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">The thing.</param>
    /// <param name="measured">What of it is counted.</param>
    /// <param name="masked">Tokens of the values.</param>
    public CanonicalForm Build(Sentence sentence, int noun, int measured, Func<int, bool> masked)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        Add(measured, TermRole.Measured);
        if (noun != measured)
        {
            Add(noun, TermRole.Patient);
        }

        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (child != measured && sentence.Tokens[child].BaseRelation() is "compound" or "amod" or "nmod")
            {
                Add(child, TermRole.Circumstance);
            }
        }

        return FormOf(terms);

        void Add(int token, TermRole role)
        {
            if (!masked(token) && TermAt(sentence, token) is { } lemma)
            {
                terms.Add(new Term(lemma, PosAt(sentence, token), role));
            }
        }
    }

    /// <summary>The form of some of a proposition's words.</summary>
    public CanonicalForm Build(Proposition proposition, TokenRange range) =>
        Build(proposition, Enumerable.Range(range.Start, range.Length), _ => false, null, null);

    private CanonicalForm Build(
        Proposition proposition,
        IEnumerable<int> tokens,
        Func<int, bool> masked,
        int? measured,
        string? kind,
        Lexeme? name = null
    )
    {
        var sentence = proposition.Sentence;
        var terms = ImmutableArray.CreateBuilder<Term>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (kind is not null && seen.Add(kind))
        {
            terms.Add(new Term(kind, UniversalPos.Noun, TermRole.Measured));
        }

        if (name is not null)
        {
            seen.Add(name.Value.Lemma);
        }

        var above = WordsAbove(proposition);
        var phrase = thesaurus.PhraseAt(sentence, proposition.Predicate);

        // What befell them may be told by a clause below: "evacuated 14 children [trapped in the cellar]".
        var words = measured is { } counted ? tokens.Union([counted]).Order() : tokens;
        foreach (var index in words)
        {
            if (index == measured && name is { } word)
            {
                terms.Add(new Term(word.Lemma, word.Pos, TermRole.Measured));
                if (word.Lemma is "people" && TermAt(sentence, index) is { } who && seen.Add(who))
                {
                    // "300 Canadians" are people, and still those of Canada.
                    terms.Add(new Term(who, PosAt(sentence, index), RoleOf(proposition, index, null)));
                }

                continue;
            }

            if (index != measured && phrase is not null && phrase.Tokens.Contains(index))
            {
                if (index == proposition.Predicate && seen.Add(phrase.Meaning.Lemma))
                {
                    terms.Add(new Term(phrase.Meaning.Lemma, phrase.Meaning.Pos, TermRole.Predicate));
                }

                continue;
            }

            if (masked(index) || above.Contains(index))
            {
                continue;
            }

            foreach (var (source, token) in StandsFor(sentence, index))
            {
                // "people" says nothing about a clause, but it says what is counted.
                var lemma =
                    TermAt(source, token)
                    ?? (
                        index == measured || SaysSomething(proposition, index)
                            ? sentence.Tokens[index].Lemma.ToLowerInvariant()
                            : null
                    );
                if (lemma is not null && index == measured && seen.Contains(lemma))
                {
                    // "12 votes for it and 15 [votes] against": a word of the clause and what is counted.
                    terms.RemoveAll(term => term.Lemma == lemma);
                    seen.Remove(lemma);
                }

                if (lemma is not null && seen.Add(lemma))
                {
                    terms.Add(
                        new Term(lemma, PosAt(source, token), RoleOf(proposition, index, measured))
                        {
                            IsRepeated =
                                token != index
                                || !ReferenceEquals(source, sentence)
                                || sentence.Tokens[index].Pos is UniversalPos.Pronoun,
                            IsPerson = entities.At(source, token) is { Kind: NameKind.Person },
                        }
                    );
                }
            }
        }

        return FormOf(terms);
    }

    /// <summary>
    /// A word itself, or for a pronoun the nouns that it repeats: "they" after "a nurse and a driver". "It" for a town or a firm
    /// is left out: their names stand in half of the story's sentences, and a wrong guess joins claims that have nothing else.
    /// </summary>
    private IEnumerable<(Sentence Sentence, int Token)> StandsFor(Sentence sentence, int index)
    {
        if (
            sentence.Tokens[index].Pos is UniversalPos.Pronoun
            && entities.At(sentence, index) is { Kind: not NameKind.Person }
        )
        {
            yield break;
        }

        if (entities.NounAt(sentence, index) is not { } noun)
        {
            yield return (sentence, index);
            yield break;
        }

        yield return (noun.Sentence, noun.Token);
        foreach (var child in noun.IsJoined ? noun.Sentence.ChildrenOf(noun.Token) : [])
        {
            if (noun.Sentence.Tokens[child].Is("conj"))
            {
                yield return (noun.Sentence, child);
            }
        }
    }

    /// <summary>
    /// The words above the predicate, of one clause with it: "was seen" of "was seen entering", "came close" of "came close to
    /// taking".
    /// </summary>
    private static HashSet<int> WordsAbove(Proposition proposition)
    {
        var found = new HashSet<int>();
        var sentence = proposition.Sentence;
        if (Brink.At(sentence, proposition.Predicate) is var (word, _) && IsOwn(word))
        {
            found.Add(word);
            for (var at = proposition.PredicateToken.Head; at >= 0 && IsOwn(at); at = sentence.Tokens[at].Head)
            {
                found.Add(at);
            }

            return found;
        }

        for (
            var token = sentence.Tokens[proposition.Predicate];
            token.Is("xcomp") && IsOwn(token.Head);
            token = sentence.Tokens[token.Head]
        )
        {
            found.Add(token.Head);
        }

        return found;

        bool IsOwn(int token) => proposition.Span.Contains(sentence.Tokens[token].Span);
    }

    /// <summary>The clause's own words, and the participants that it shares with its neighbours.</summary>
    private static IEnumerable<int> TokensOf(Proposition proposition)
    {
        var sentence = proposition.Sentence;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var index = i;
            if (
                (
                    proposition.Span.Contains(sentence.Tokens[index].Span)
                    || proposition.Arguments.Any(argument => argument.Tokens.Contains(index))
                ) && !Apposition.Holds(proposition, index)
            )
            {
                yield return index;
            }
        }
    }

    private static CanonicalForm FormOf(ImmutableArray<Term>.Builder terms) =>
        new(string.Join(' ', terms.Select(term => term.Lemma)), terms.ToImmutable());

    private UniversalPos PosAt(Sentence sentence, int token) =>
        entities.At(sentence, token) is null ? sentence.Tokens[token].Pos : UniversalPos.ProperNoun;

    /// <summary>The canonical lemma of a token, or null when it carries no meaning of its own.</summary>
    public string? TermAt(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        if (entities.At(sentence, index) is { } entity)
        {
            return entity.Key;
        }

        if (!token.IsContent() || light.Contains(token.Lemma))
        {
            return null;
        }

        // "Afghan" is about Afghanistan.
        return char.IsUpper(token.Text[0]) && gazetteer.OfPeople(token.Text) is [var place, ..]
            ? place.Name.ToLowerInvariant().Replace(' ', '_')
            : token.Lemma.ToLowerInvariant();
    }

    /// <summary>
    /// The token that says what happened: the predicate, or its object where the verb is light and the object an event ("gave a
    /// warning"; Jespersen 1942), but the verb of "took the town", "had a knife".
    /// </summary>
    private int SaysWhat(Proposition proposition) =>
        IsLightVerb(proposition)
        && proposition.Sentence.ChildWith(proposition.Predicate, "obj") is var thing and >= 0
        && IsEventNoun(proposition.Sentence, thing)
            ? thing
            : proposition.Predicate;

    private bool IsLightVerb(Proposition proposition) =>
        proposition.PredicateToken is { Pos: UniversalPos.Verb } verb && light.Contains(verb.Lemma);

    private bool IsEventNoun(Sentence sentence, int token) =>
        sentence.Tokens[token] is { Pos: UniversalPos.Noun } noun && thesaurus.IsEvent(noun.Lemma);

    /// <summary>Whether the predicate says something though it is a light verb: "took the town".</summary>
    private bool SaysSomething(Proposition proposition, int index) =>
        index == proposition.Predicate
        && light.SaysWithObject(proposition.PredicateToken.Lemma)
        && proposition.Sentence.ChildWith(index, "obj") is var thing and >= 0
        && TermAt(proposition.Sentence, thing) is not null
        && !IsEventNoun(proposition.Sentence, thing);

    private TermRole RoleOf(Proposition proposition, int index, int? measured)
    {
        if (index == measured)
        {
            return TermRole.Measured;
        }

        if (index == SaysWhat(proposition))
        {
            return TermRole.Predicate;
        }

        foreach (var argument in proposition.Arguments)
        {
            if (argument.Tokens.Contains(index))
            {
                return argument.Role switch
                {
                    ArgumentRole.Agent => TermRole.Agent,
                    ArgumentRole.Patient => TermRole.Patient,
                    _ => TermRole.Circumstance,
                };
            }
        }

        return TermRole.Circumstance;
    }
}
