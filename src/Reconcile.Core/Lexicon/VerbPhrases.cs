using System.Collections.Immutable;
using Reconcile.Language;

namespace Reconcile.Lexicon;

/// <summary>Finds the verbs of several words that <c>synonyms.yaml</c> lists: "took shelter", "put the fire out", "found guilty".</summary>
internal sealed class VerbPhrases
{
    /// <summary>Tokens from the verb to the last word: of "took the two men into custody" six.</summary>
    private const int Reach = 8;

    private readonly Dictionary<string, List<(ImmutableArray<string> Words, Lexeme Meaning, bool IsSure)>> phrases =
        new(StringComparer.Ordinal);

    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">Its words, the verb first, with blanks between; articles and <c>one's</c> may be left out.</param>
    /// <param name="meaning">The word that means the same.</param>
    /// <param name="isSure">Whether it has no other meaning, though it is but a verb and its particle.</param>
    public void Add(string phrase, Lexeme meaning, bool isSure = false)
    {
        // "Took the oath" and "took an oath" are one; what stands between the words does not matter.
        ImmutableArray<string> words =
        [
            .. phrase.Split(' ').Where(word => word is not ("a" or "an" or "the" or "one's")),
        ];
        if (!phrases.TryGetValue(words[0], out var known))
        {
            phrases[words[0]] = known = [];
        }

        known.Add((words, meaning, isSure));
    }

    /// <summary>The phrase that a verb begins, the longest if there are several; null if it begins none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb.</param>
    public VerbPhrase? At(Sentence sentence, int verb)
    {
        VerbPhrase? longest = null;
        if (
            sentence.Tokens[verb].Pos is UniversalPos.Verb
            && phrases.TryGetValue(sentence.Tokens[verb].Lemma, out var known)
        )
        {
            foreach (var (words, meaning, isSure) in known)
            {
                if (words.Length > (longest?.Tokens.Length ?? 0) && Match(sentence, verb, words, isSure) is { } tokens)
                {
                    longest = new VerbPhrase(meaning, tokens);
                }
            }
        }

        return longest;
    }

    /// <summary>The tokens of a phrase's words, in their order behind the verb; null where one is missing.</summary>
    private static ImmutableArray<int>? Match(Sentence sentence, int verb, ImmutableArray<string> words, bool isSure)
    {
        var tokens = ImmutableArray.CreateBuilder<int>(words.Length);
        tokens.Add(verb);
        var at = verb + 1;
        foreach (var word in words.Skip(1))
        {
            while (at < sentence.Tokens.Length && at - verb < Reach && !IsWord(sentence.Tokens[at], word))
            {
                at++;
            }

            if (at >= sentence.Tokens.Length || at - verb >= Reach)
            {
                return null;
            }

            tokens.Add(at);
            at++;
        }

        // "Picked up" may be lifted or arrested: most particles alone say too little. "Found not guilty" is not "found guilty".
        return
            (
                tokens.Any(token => sentence.Tokens[token].Pos is UniversalPos.Noun or UniversalPos.Adjective)
                || (isSure && BelongsToVerb(sentence.Tokens[tokens[^1]]))
            )
            && tokens
                .Skip(1)
                .All(token =>
                    (HangsOn(sentence, token, tokens) || (isSure && IsRightBehind(sentence, token, verb)))
                    && !IsNegated(sentence, token, tokens)
                )
            ? tokens.MoveToImmutable()
            : null;
    }

    /// <summary>"Swore in" the mayor, but not "swore in court"; of a preposition, only one that is never a particle: "look into".</summary>
    private static bool BelongsToVerb(Token last) =>
        last.Relation is "compound:prt" or "advmod" || last.Lemma is "into" or "for" or "against" or "with";

    /// <summary>"Lay [off] 300 workers" may be read as if it were of the number; "took [over] 300 workers" bounds it.</summary>
    private static bool IsRightBehind(Sentence sentence, int token, int verb) =>
        token == verb + 1
        && sentence.Tokens[token].Relation is "compound:prt" or "advmod"
        && sentence.Tokens[token].Lemma
            is not ("over" or "up" or "under" or "about" or "around" or "down" or "in" or "on");

    private static bool IsWord(Token token, string word) =>
        string.Equals(token.Lemma, word, StringComparison.OrdinalIgnoreCase)
        || string.Equals(token.Text, word, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a word is part of the phrase by the tree; a preposition hangs on its noun: "took control [of] the town"; what somebody was
    /// found may hang on who it was: "found Hale [guilty]".
    /// </summary>
    private static bool HangsOn(Sentence sentence, int token, ImmutableArray<int>.Builder phrase)
    {
        var head = sentence.Tokens[token].Head;
        return phrase.Contains(head)
            || (
                head >= 0
                && (sentence.Tokens[token].Pos is UniversalPos.Adposition || sentence.Tokens[token].Is("xcomp"))
                && phrase.Contains(sentence.Tokens[head].Head)
            );
    }

    private static bool IsNegated(Sentence sentence, int token, ImmutableArray<int>.Builder phrase) =>
        sentence
            .ChildrenOf(token)
            .Any(child => !phrase.Contains(child) && sentence.Tokens[child].Lemma is "not" or "n't" or "never" or "no");
}
