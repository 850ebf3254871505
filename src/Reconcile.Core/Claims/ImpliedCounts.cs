using System.Collections.Frozen;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Finds the counts that are said without a number: "no injuries", "nobody died", "and wounded another", "shot twice".</summary>
internal sealed class ImpliedCounts(Thesaurus thesaurus)
{
    private static readonly FrozenSet<string> Nobody = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "nobody",
        "none",
        "no-one"
    );

    private static readonly FrozenSet<string> Next = FrozenSet.Create(
        StringComparer.Ordinal,
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth"
    );

    private static readonly FrozenDictionary<string, int> Times = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["twice"] = 2,
        ["thrice"] = 3,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a count says how often something was done, in a word without a noun: "shot twice".</summary>
    public static bool IsOfTimes(Sentence sentence, Quantity quantity) =>
        quantity.Noun is null && Times.ContainsKey(sentence.Tokens[quantity.Tokens.Start].Lemma);

    /// <summary>The counts of a sentence: of what befell people, none or one more, and of how often something was done.</summary>
    public IEnumerable<Quantity> Of(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (Of(sentence, i) is { } found)
            {
                yield return found;
            }
        }
    }

    private Quantity? Of(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        if (token.Head < 0)
        {
            return null;
        }

        if (Times.TryGetValue(token.Lemma, out var times))
        {
            // "Twice the size", "twice as many" are no times; "twice a week" is how often on and on.
            return
                token.Is("advmod")
                && sentence.Tokens[token.Head].Pos is UniversalPos.Verb
                && sentence.Tokens[Math.Min(index + 1, sentence.Tokens.Length - 1)].Lemma
                    is not ("as" or "the" or "that" or "a" or "per" or "each" or "every")
                ? Count(sentence, index, times, null)
                : null;
        }

        if (token is { Lemma: "no" } && token.Is("det"))
        {
            // "No serious injuries" may be many light ones.
            if (
                sentence.ChildWith(token.Head, "amod") is var kind and >= 0
                && !NamesNoKind(sentence.Tokens[kind].Lemma)
            )
            {
                return null;
            }

            return TellsWhatBefell(sentence, token.Head) ? Count(sentence, index, 0, token.Head)
                : sentence.Tokens[token.Head].Lemma is "one" && IsBefallen(sentence, token.Head)
                    ? Count(sentence, index, 0, null)
                : null;
        }

        if (Nobody.Contains(token.Lemma))
        {
            return IsBefallen(sentence, index) ? Count(sentence, index, 0, null) : null;
        }

        if (token.Lemma is "a" && token.Is("det"))
        {
            return IsBefallenPerson(sentence, token.Head) && TellsOfOthers(sentence, token.Head)
                ? Count(sentence, index, 1, token.Head)
                : null;
        }

        if (
            token.Lemma is not "another"
            && !(Next.Contains(token.Lemma) && index > 0 && sentence.Tokens[index - 1].Lemma is "a")
        )
        {
            return null;
        }

        if (sentence.ChildWith(token.Head, "nummod") >= 0)
        {
            // "Another five": a number after all
            return null;
        }

        if (IsBefallen(sentence, index) || (token.Is("det") && TellsWhatBefell(sentence, token.Head)))
        {
            return Count(sentence, index, 1, null);
        }

        return (token.Is("det") || token.Is("amod")) && IsBefallenPerson(sentence, token.Head)
            ? Count(sentence, index, 1, token.Head)
            : null;
    }

    private static bool NamesNoKind(string word) =>
        word is "immediate" or "reported" or "known" or "confirmed" or "single";

    private bool IsBefallenPerson(Sentence sentence, int noun) =>
        thesaurus.IsPerson(sentence.Tokens[noun].Lemma) && IsBefallen(sentence, noun);

    /// <summary>"Killed a guard and wounded two others": where the others are numbered, the one is the only one.</summary>
    private bool TellsOfOthers(Sentence sentence, int noun)
    {
        for (var i = noun + 1; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i] is { Text: "others" } && sentence.ChildWith(i, "nummod") >= 0)
            {
                return IsBefallen(sentence, i) || (i + 1 < sentence.Tokens.Length && TellsWhatBefell(sentence, i + 1));
            }
        }

        return false;
    }

    /// <summary>Whether a token is whom the verb above it befell.</summary>
    private bool IsBefallen(Sentence sentence, int token) =>
        sentence.Tokens[token] is { Head: >= 0 and var verb } word
        && (word.Is("obj") || word.Is("nsubj") || (word.Is("obl") && sentence.PrepositionOf(token) is null))
        && TellsWhatBefell(sentence, verb);

    private bool TellsWhatBefell(Sentence sentence, int token) =>
        thesaurus.TellsWhatBefell(sentence.Tokens[token].Lemma, sentence.Tokens[token].Pos);

    private static Quantity Count(Sentence sentence, int index, int count, int? noun)
    {
        // An "a" alone would be shown as the value.
        var tokens = new TokenRange(index, Math.Max(index, noun ?? index) + 1);
        return new Quantity(
            sentence.SpanOf(tokens),
            tokens,
            Dimension.Count,
            "1",
            Interval.Point(count),
            count,
            null,
            Bound.None,
            Approximation.Exact,
            "",
            noun,
            null
        )
        {
            Said = count,
        };
    }
}
