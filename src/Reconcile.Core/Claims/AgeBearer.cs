using System.Collections.Frozen;
using System.Collections.Immutable;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Finds whose age a quantity is.</summary>
/// <remarks>
/// A person has one age, whatever the clause around it tells, so the bearer is all that the claim is about: somebody with a
/// name, or the child or parent of somebody with a name.
/// </remarks>
internal sealed class AgeBearer
{
    /// <summary>How many tokens behind the age, and how many words above it, are looked at.</summary>
    private const int Reach = 4;

    /// <summary>How many tokens before the age are looked at: "Jan Novak, who will be 20", "Jan Novak at the age of 20".</summary>
    private const int ReachBack = 6;

    /// <summary>The word by which the form of a claim says that it is about the age which the bearer reaches.</summary>
    private const string Birthday = "birthday";

    /// <summary>Verbs beside which an age is that of their subject: "died aged 20", "turned 20".</summary>
    private static readonly FrozenSet<string> TellingAge = FrozenSet.Create(StringComparer.Ordinal, "die", "turn");

    /// <summary>Words of which the age is that of whose it is: "the death of Jan Novak at 20".</summary>
    private static readonly FrozenSet<string> Deaths = FrozenSet.Create(StringComparer.Ordinal, "death", "passing");

    /// <summary>Relatives of whom one has mostly but one of that age; of "her younger daughter" or "her brother" there may be two.</summary>
    private static readonly FrozenSet<string> Relatives = FrozenSet.Create(
        StringComparer.Ordinal,
        "mother",
        "father",
        "wife",
        "husband",
        "son",
        "daughter"
    );

    private readonly StoryEntities entities;
    private readonly Thesaurus thesaurus;
    private readonly ImmutableArray<Sentence> sentences;
    private readonly Dictionary<Interval, Entity?> named;

    /// <summary>Looks an article through for the ages of those whom it names.</summary>
    public AgeBearer(
        ImmutableArray<Sentence> sentences,
        ImmutableArray<SentenceValues> values,
        StoryEntities entities,
        Thesaurus thesaurus
    )
    {
        (this.sentences, this.entities, this.thesaurus) = (sentences, entities, thesaurus);
        var told =
            from sentence in sentences
            from age in values[sentence.Index].Quantities
            where age.Dimension is Dimension.Age
            let person = NameOf(sentence, age, entities) is { } name ? entities.At(sentence, name) : null
            where person is not null
            group person by age.Interval;

        // Of two who are as old as each other, an age without a name may be either's.
        named = told.ToDictionary(group => group.Key, group => group.Distinct().Count() == 1 ? group.First() : null);
    }

    /// <summary>What a claim about an age is about; null when the bearer is not known by name.</summary>
    public CanonicalForm? FormOf(Sentence sentence, Quantity age)
    {
        if (IsOfThen(sentence, age))
        {
            return null;
        }

        if (NameOf(sentence, age, entities) is { } name && entities.At(sentence, name) is { } person)
        {
            return TellsBirthday(sentence, age) ? FormBuilder.Build(person, Birthday) : FormBuilder.Build(person);
        }

        var noun = NounOf(sentence, age) ?? NounBefore(sentence, age);
        if (
            noun is { } relative
            && OwnerOf(sentence, relative, age) is { } owner
            && entities.At(sentence, owner) is { } family
        )
        {
            return FormBuilder.Build(family, sentence.Tokens[relative].Lemma);
        }

        if (noun is { } thing && !thesaurus.IsPerson(sentence.Tokens[thing].Lemma))
        {
            return null;
        }

        if (noun is { } described && entities.At(sentence, described) is { Kind: NameKind.Person } meant)
        {
            return FormBuilder.Build(meant);
        }

        var known = named.GetValueOrDefault(age.Interval) ?? (noun is { } called ? SpokenOf(sentence, called) : null);
        return known is null ? null : FormBuilder.Build(known);
    }

    /// <summary>
    /// "Guard Jan Novak was shot. [The 20-year-old guard] ran": the subject of the sentence before (the centre that goes on, of
    /// Grosz, Joshi and Weinstein 1995), if it is called so. "The 20-year-old" alone may be whoever shot.
    /// </summary>
    private Entity? SpokenOf(Sentence sentence, int noun)
    {
        if (
            sentence.Index == 0
            || sentence.Tokens[noun].BaseRelation() is not "nsubj"
            || sentence.ChildWith(noun, "det") is not (>= 0 and var article)
            || sentence.Tokens[article].Lemma is not "the"
        )
        {
            return null;
        }

        var before = sentences[sentence.Index - 1];
        var name = before
            .ChildrenOf(before.Root)
            .FirstOrDefault(child => before.Tokens[child].BaseRelation() is "nsubj", -1);
        return name >= 0 && IsPersonAt(before, name, entities) && IsCalled(before, name, sentence.Tokens[noun].Lemma)
            ? entities.At(before, name)
            : null;
    }

    /// <summary>"Guard Jan Novak", "Jan Novak, a guard": whether a noun stands in the phrase of a name.</summary>
    private static bool IsCalled(Sentence sentence, int name, string noun)
    {
        var phrase = sentence.SubtreeOf(name);
        return Enumerable
            .Range(phrase.Start, phrase.Length)
            .Any(token => string.Equals(sentence.Tokens[token].Text, noun, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"Will turn 20 on Monday", "his 20th birthday": who has not had it is a year younger.</summary>
    private static bool TellsBirthday(Sentence sentence, Quantity age)
    {
        var (before, after) = (age.Tokens.Start - 1, age.Tokens.End);
        return (before >= 0 && sentence.Tokens[before].Lemma is "turn")
            || (
                before > 0
                && sentence.Tokens[before].Text is "be"
                && sentence.Tokens[before - 1].Lemma is "will" or "would"
            )
            || (after < sentence.Tokens.Length && sentence.Tokens[after].Lemma is Birthday)
            || sentence.Tokens[after - 1].Lemma is Birthday;
    }

    /// <summary>"Was 20 at the time", "was 20 when she joined": an age of then, unless it is that of the dead.</summary>
    private bool IsOfThen(Sentence sentence, Quantity age)
    {
        const int Clause = 6;
        var (tokens, next) = (sentence.Tokens, age.Tokens.End);
        if (next + 2 >= tokens.Length)
        {
            return false;
        }

        var isThen =
            tokens[next].Lemma is "when"
            || (
                tokens[next].Lemma is "at"
                && tokens[next + 1].Lemma is "the" or "that"
                && tokens[next + 2].Lemma is "time"
            );
        // "Was 20 when her mother died" is no age of the dead.
        return isThen
            && !(
                tokens[next + 1].Lemma is "he" or "she" or "they"
                && Enumerable
                    .Range(next, Math.Min(Clause, tokens.Length - next))
                    .Any(token => thesaurus.Concept(tokens[token].Lemma, tokens[token].Pos) is "death" or "kill")
            );
    }

    /// <summary>A token of the person's name; null when the bearer is not named.</summary>
    public static int? NameOf(Sentence sentence, Quantity age, StoryEntities entities) =>
        NameBehind(sentence, age, entities)
        ?? NameBefore(sentence, age, entities)
        ?? (NounOf(sentence, age) is { } noun ? Same(sentence, noun, entities) : null)
        ?? NameAbove(sentence, age, entities);

    /// <summary>"Twenty-year-old Jan Novak", "the 20-year-old Novak".</summary>
    private static int? NameBehind(Sentence sentence, Quantity age, StoryEntities entities)
    {
        for (var i = age.Tokens.End; i < Math.Min(age.Tokens.End + Reach, sentence.Tokens.Length); i++)
        {
            if (IsPersonAt(sentence, i, entities))
            {
                return i;
            }

            if (sentence.Tokens[i].Pos is not (UniversalPos.Noun or UniversalPos.Adjective or UniversalPos.ProperNoun))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>
    /// "Jan Novak, 20,", "Novak (20)", "Novak is 20 years old", "Novak, aged 20", "Novak, who is 20", "Novak at the age of 20".
    /// </summary>
    private static int? NameBefore(Sentence sentence, Quantity age, StoryEntities entities)
    {
        var tokens = sentence.Tokens;
        var isBehindAge = false;
        for (var i = age.Tokens.Start - 1; i >= Math.Max(0, age.Tokens.Start - ReachBack); i--)
        {
            if (IsPersonAt(sentence, i, entities))
            {
                return i;
            }

            isBehindAge |= tokens[i].Lemma is "age";
            var isLink =
                tokens[i].Pos is UniversalPos.Punctuation or UniversalPos.Auxiliary
                || tokens[i].Lemma is "age" or "aged" or "who"
                || (i > 0 && tokens[i].Lemma is "of" && tokens[i - 1].Lemma is "age")
                || (tokens[i].Lemma is "the" && tokens[i + 1].Lemma is "age")
                || (tokens[i].Lemma is "at" && isBehindAge);
            if (!isLink)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>
    /// "Novak died on Monday aged 20", "Novak, who turns 20 on Monday", "the death, at age 20, of Jan Novak", "[his] 20th birthday".
    /// </summary>
    private static int? NameAbove(Sentence sentence, Quantity age, StoryEntities entities)
    {
        var tokens = sentence.Tokens;
        var above = age.Tokens.End - 1;
        for (var steps = 0; steps < Reach && above >= 0; steps++)
        {
            if (
                !age.Tokens.Contains(above)
                && TellingAge.Contains(tokens[above].Lemma)
                && tokens[above].Pos is UniversalPos.Verb
            )
            {
                var subject = sentence.ChildWith(above, "nsubj");
                var bearer = subject >= 0 && tokens[subject].Lemma is "who" ? tokens[above].Head : subject;
                return bearer >= 0 && IsPersonAt(sentence, bearer, entities) ? bearer : null;
            }

            // The tree may hang the dead on the age.
            var dead =
                Deaths.Contains(tokens[above].Lemma) || tokens[above].Lemma is "age"
                    ? PersonOf(sentence, above, entities)
                    : null;
            if (dead is not null)
            {
                return dead;
            }

            if (tokens[above].Lemma is "birthday" && sentence.ChildWith(above, "nmod:poss") is var owner and >= 0)
            {
                return IsPersonAtAll(sentence, owner, entities) ? owner : null;
            }

            above = tokens[above].Head;
        }

        return null;
    }

    /// <summary>"The death of [Jan Novak]".</summary>
    private static int? PersonOf(Sentence sentence, int noun, StoryEntities entities) =>
        sentence
            .ChildrenOf(noun)
            .Where(child => sentence.Tokens[child].Is("nmod") && sentence.PrepositionOf(child) is "of")
            .Where(child => IsPersonAtAll(sentence, child, entities))
            .Select(child => (int?)child)
            .FirstOrDefault();

    /// <summary>The noun that an age stands before: "a 20-year-old former [judge]".</summary>
    private static int? NounOf(Sentence sentence, Quantity age)
    {
        var noun = age.Tokens.End - 1;
        while (
            sentence.Tokens[noun].Head > noun
            && sentence.Tokens[noun].BaseRelation() is "amod" or "compound" or "nmod" or "obl" or "dep"
        )
        {
            noun = sentence.Tokens[noun].Head;
        }

        return noun >= age.Tokens.End && sentence.Tokens[noun].Pos is UniversalPos.Noun ? noun : null;
    }

    /// <summary>"Her [daughter], 20,", "her [daughter], who is 20".</summary>
    private static int? NounBefore(Sentence sentence, Quantity age)
    {
        var at = age.Tokens.Start - 1;
        while (
            at > 0
            && (
                sentence.Tokens[at].Pos is UniversalPos.Punctuation or UniversalPos.Auxiliary
                || sentence.Tokens[at].Lemma is "age" or "aged" or "who"
            )
        )
        {
            at--;
        }

        return at >= 0 && at < age.Tokens.Start - 1 && sentence.Tokens[at].Pos is UniversalPos.Noun ? at : null;
    }

    /// <summary>Whose relative a noun names: "[Novak]'s daughter", "[her] daughter", "the daughter of [Novak]"; of one, not of several.</summary>
    private int? OwnerOf(Sentence sentence, int relative, Quantity age)
    {
        if (
            sentence.Tokens[relative] is not { Tag: "NN" } noun
            || !Relatives.Contains(noun.Lemma)
            || sentence
                .ChildrenOf(relative)
                .Any(child => sentence.Tokens[child].Is("amod") && !age.Tokens.Contains(child))
        )
        {
            return null;
        }

        var owner = sentence.ChildWith(relative, "nmod:poss");
        if (
            owner >= 0
            && sentence.Tokens[owner].Lemma is "whose"
            && sentence.Tokens[noun.Head] is var clause
            && clause.Is("acl:relcl")
        )
        {
            owner = clause.Head;
        }

        return owner < 0 ? PersonOf(sentence, relative, entities)
            : IsPersonAtAll(sentence, owner, entities) ? owner
            : null;
    }

    /// <summary>"Novak, a 20-year-old baker", "Novak is a 20-year-old baker", "a 20-year-old baker, Jan Novak".</summary>
    private static int? Same(Sentence sentence, int noun, StoryEntities entities)
    {
        var other =
            sentence.Tokens[noun].Is("appos") ? sentence.Tokens[noun].Head
            : sentence.ChildWith(noun, "cop") >= 0 ? sentence.ChildWith(noun, "nsubj")
            : sentence.ChildWith(noun, "appos");
        return other >= 0 && IsPersonAt(sentence, other, entities) ? other : null;
    }

    /// <summary>"His seven-year-old daughter", "Novak's 20-year-old car": the owner's age is another one.</summary>
    private static bool IsPersonAt(Sentence sentence, int token, StoryEntities entities) =>
        IsPersonAtAll(sentence, token, entities) && !sentence.Tokens[token].Is("nmod:poss");

    private static bool IsPersonAtAll(Sentence sentence, int token, StoryEntities entities) =>
        entities.At(sentence, token) is { Kind: NameKind.Person or null }
        && sentence.Tokens[token].Pos is UniversalPos.ProperNoun or UniversalPos.Pronoun;
}
