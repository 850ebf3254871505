using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Entities;

/// <summary>Collects the names of a sentence: those recognised, and runs of other proper nouns.</summary>
internal sealed class NameCollector(Titles titles, GivenNames givenNames, Gazetteer gazetteer)
{
    /// <summary>In words, such as "the Big Red Fox".</summary>
    private const int LongestNickname = 4;

    /// <summary>The names in the order of the text, without overlap.</summary>
    public ImmutableArray<NameMention> Collect(Sentence sentence)
    {
        var taken = new bool[sentence.Tokens.Length];
        var found = new List<NameMention>();
        foreach (var name in sentence.Names)
        {
            if (taken[name.Tokens.Start])
            {
                continue;
            }

            var nickname = name.Kind is NameKind.Person ? NicknameAt(sentence, name.Tokens.End) : default;
            var rest = nickname.Length > 0 ? FamilyNameAt(sentence, nickname.End) : default;
            var start = BehindTitle(sentence, name);
            var last = rest.Length > 0 ? rest.End : name.Tokens.End;
            for (var i = name.Tokens.Start; i < last; i++)
            {
                taken[i] = true;
            }

            if (rest.Length > 0)
            {
                AddAround(sentence, new TokenRange(start, name.Tokens.End), rest, found);
            }
            else
            {
                Add(sentence, start, last, name.Kind, found);
            }
        }

        for (var i = 0; i < sentence.Tokens.Length; )
        {
            var end = i;
            while (end < sentence.Tokens.Length && !taken[end] && IsNameLike(sentence, end))
            {
                end++;
            }

            if (end > i)
            {
                Add(sentence, i, end, null, found);
            }

            i = Math.Max(end, i + 1);
        }

        return [.. found.OrderBy(mention => mention.Tokens.Start)];
    }

    /// <summary>
    /// "US President [Jan Voss]", "Home Secretary [Eva Berg]": what a title belongs to is no part of the name either; but "Eva King
    /// Berg" only has a name that is a title, too.
    /// </summary>
    private int BehindTitle(Sentence sentence, Name name)
    {
        var last = name.Tokens.End - 1;
        while (
            last > name.Tokens.Start && sentence.Tokens[last].Pos is UniversalPos.Particle or UniversalPos.Punctuation
        )
        {
            last--;
        }

        var start = name.Tokens.Start;
        for (var i = start; name.Kind is NameKind.Person && i < last; i++)
        {
            var word = sentence.Tokens[i].Text;
            if (titles.Contains(word))
            {
                start = i + 1;
            }
            else if (givenNames.Of(word) is not null)
            {
                break;
            }
        }

        return start;
    }

    /// <summary>A few words in quotation marks, such as those in Jan "the Crane" Voss; empty where there are none.</summary>
    private static TokenRange NicknameAt(Sentence sentence, int start)
    {
        var tokens = sentence.Tokens;
        if (start >= tokens.Length || !IsQuotationMark(tokens[start]))
        {
            return default;
        }

        for (var i = start + 2; i < tokens.Length && i <= start + LongestNickname + 1; i++)
        {
            if (IsQuotationMark(tokens[i]))
            {
                return new TokenRange(start, i + 1);
            }
        }

        return default;
    }

    private static bool IsQuotationMark(Token token) =>
        token.Text is "\"" or "“" or "”" or "'" or "‘" or "’" or "``" or "''";

    private static TokenRange FamilyNameAt(Sentence sentence, int start)
    {
        var end = start;
        while (end < sentence.Tokens.Length && sentence.Tokens[end].Pos is UniversalPos.ProperNoun)
        {
            end++;
        }

        return new TokenRange(start, end);
    }

    private void AddAround(Sentence sentence, TokenRange given, TokenRange family, List<NameMention> found)
    {
        var parts = new List<NameMention>();
        Add(sentence, given.Start, given.End, NameKind.Person, parts);
        Add(sentence, family.Start, family.End, NameKind.Person, parts);
        if (parts is [var first, .., var second])
        {
            found.Add(
                new NameMention(
                    sentence,
                    new TokenRange(first.Tokens.Start, second.Tokens.End),
                    [.. first.Words, .. second.Words],
                    NameKind.Person
                )
            );
        }
        else
        {
            found.AddRange(parts);
        }
    }

    /// <summary>
    /// The family names that stand alone and that the tagger took for the words that they are, too: "Baker said", "Field was
    /// hurt", in a story of persons called so.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">What <see cref="Collect"/> found there.</param>
    /// <param name="families">The last words of the full names of the story's persons, lower case.</param>
    public static IEnumerable<NameMention> CollectFamilies(
        Sentence sentence,
        IEnumerable<NameMention> found,
        IReadOnlySet<string> families
    )
    {
        var isHeadline = IsHeadline(sentence);
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            if (
                char.IsUpper(token.Text[0])
                && token.Pos is UniversalPos.Noun or UniversalPos.Adjective
                && families.Contains(Lower(sentence, i))
                && (i > 0 ? !isHeadline : token.BaseRelation() is "nsubj")
                && sentence.ChildWith(i, "det") < 0
                && sentence.ChildWith(i, "amod") < 0
                && !found.Any(mention => i >= mention.Tokens.Start && i < mention.Tokens.End)
            )
            {
                yield return new NameMention(sentence, new TokenRange(i, i + 1), [Lower(sentence, i)], NameKind.Person);
            }
        }
    }

    /// <summary>A proper noun, or a capitalised noun or adjective that does not owe its capital to the sentence's start.</summary>
    private static bool IsNameLike(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        if (!char.IsUpper(token.Text[0]) || CalendarWords.Contains(token.Lemma))
        {
            return false;
        }

        return token.Pos is UniversalPos.ProperNoun
            || (
                token.Pos is UniversalPos.Noun or UniversalPos.Adjective
                && index + 1 < sentence.Tokens.Length
                && (index > 0 || char.IsUpper(sentence.Tokens[1].Text[0]))
                && (HasCapital(sentence, index + 1) || (index > 0 && HasCapital(sentence, index - 1)))
                && !IsHeadline(sentence)
            );
    }

    private static bool HasCapital(Sentence sentence, int index) =>
        char.IsUpper(sentence.Tokens[index].Text[0])
        && sentence.Tokens[index].Pos is UniversalPos.ProperNoun or UniversalPos.Noun;

    /// <summary>In title case or capitals a capital says nothing.</summary>
    private static bool IsHeadline(Sentence sentence)
    {
        var words = sentence.Tokens.Where(token => token.IsContent() && char.IsLetter(token.Text[0])).ToList();
        return words.Count > 0 && words.Count(word => char.IsUpper(word.Text[0])) > 0.7 * words.Count;
    }

    private void Add(Sentence sentence, int start, int end, NameKind? kind, List<NameMention> found)
    {
        while (
            start < end
            && (
                titles.Contains(sentence.Tokens[start].Text)
                || sentence.Tokens[start].Pos is UniversalPos.Determiner
                || (start < end - 1 && IsWordBeside(sentence.Tokens[start]))
            )
        )
        {
            start++;
        }

        while (end > start && sentence.Tokens[end - 1].Pos is UniversalPos.Particle or UniversalPos.Punctuation)
        {
            end--;
        }

        if (end > start)
        {
            var (range, words) = (
                new TokenRange(start, end),
                Enumerable.Range(start, end - start).Select(i => Lower(sentence, i))
            );
            found.Add(
                new NameMention(sentence, range, [.. words], kind) { StandsAsPlace = StandsAsPlace(sentence, range) }
            );
        }
    }

    /// <summary>
    /// "Born in Velin": the recogniser knows few small towns, but nothing happens in a person. Longer names are titles, streets
    /// and firms, and one may star in a play or speak in a language.
    /// </summary>
    private bool StandsAsPlace(Sentence sentence, TokenRange name) =>
        name is { Length: 1, Start: > 0 and var token }
        && sentence.Tokens[token] is { Pos: UniversalPos.ProperNoun, Head: >= 0 and var head } word
        && (word.Is("obl") || word.Is("nmod"))
        && sentence.Tokens[token - 1].Lemma is "in"
        && sentence.PrepositionOf(token) is "in"
        && gazetteer.MayFollow(sentence.Tokens[head].Lemma)
        && sentence.ChildWith(token, "nmod") < 0
        && givenNames.Of(word.Text) is null;

    /// <summary>"baker Jan Voss": the recogniser may take what somebody is for a part of the name.</summary>
    private static bool IsWordBeside(Token token) =>
        char.IsLower(token.Text[0]) && token.Pos is UniversalPos.Noun or UniversalPos.Adjective or UniversalPos.Verb;

    private static string Lower(Sentence sentence, int token) => sentence.Tokens[token].Text.ToLowerInvariant();
}
