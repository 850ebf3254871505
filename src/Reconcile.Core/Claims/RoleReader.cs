using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Text;

namespace Reconcile.Claims;

/// <summary>Reads which post a person holds, from the words beside the name: "chief executive Ida Berg", "Ida Berg, the mayor".</summary>
internal sealed class RoleReader(Roles roles)
{
    /// <summary>Most tokens of a phrase beside a name.</summary>
    private const int Longest = 10;

    /// <summary>One claim for each person and each set of posts that the article gives, where it stands first.</summary>
    public IEnumerable<Claim> Read(Article article, ImmutableArray<Proposition> propositions, StoryEntities entities)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var (sentence, person, name) in PersonNames.In(propositions, entities))
        {
            if (
                (After(sentence, name) ?? Before(sentence, name) ?? Ahead(sentence, name)) is var (canonical, span)
                && NameReader.ClauseOf(article, propositions, sentence, name) is { } clause
                && seen.Add((person.Key, canonical))
            )
            {
                var value = new WordsValue(span, article.Text[span].ToString(), canonical);
                yield return new Claim(clause, Facet.Role, value, span, FormBuilder.Build(person));
            }
        }
    }

    /// <summary>"SeaTech chief executive Ida Berg", "Deputy Mayor Ida Berg".</summary>
    private (string Canonical, TextSpan Span)? Before(Sentence sentence, TokenRange name)
    {
        var start = name.Start;
        while (start > 0 && name.Start - start < Longest && IsOfPhrase(sentence.Tokens[start - 1]))
        {
            start--;
        }

        return Canonical(sentence, start, name.Start) is { } canonical
            ? (canonical, sentence.SpanOf(new TokenRange(start, name.End)))
            : null;
    }

    /// <summary>"The mayor of Tornby, Ida Berg,", "said the new mayor, Ida Berg".</summary>
    private (string Canonical, TextSpan Span)? Ahead(Sentence sentence, TokenRange name)
    {
        var tokens = sentence.Tokens;
        var comma = name.Start - 1;
        if (comma < 0 || tokens[comma].Text is not ",")
        {
            return null;
        }

        if (IsApposed(sentence, name) && Behind(sentence, comma, name) is { } beside)
        {
            return beside;
        }

        var end = comma;
        do
        {
            end--;
        } while (end > 0 && name.Start - end < Longest && (IsOfPhrase(tokens[end]) || IsDeterminer(tokens[end])));

        return end > 0 && tokens[end].Pos is UniversalPos.Adposition ? Behind(sentence, end, name) : null;
    }

    /// <summary>The post behind a determiner, up to a token: "the [new mayor] of".</summary>
    private (string Canonical, TextSpan Span)? Behind(Sentence sentence, int end, TokenRange name)
    {
        var start = end;
        while (start > 0 && end - start < Longest && IsOfPhrase(sentence.Tokens[start - 1]))
        {
            start--;
        }

        return start > 0 && IsDeterminer(sentence.Tokens[start - 1]) && Canonical(sentence, start, end) is { } canonical
            ? (canonical, sentence.SpanOf(new TokenRange(start, name.End)))
            : null;
    }

    /// <summary>Whether a name stands as an apposition at a word before it.</summary>
    private static bool IsApposed(Sentence sentence, TokenRange name)
    {
        for (var i = name.Start; i < name.End; i++)
        {
            if (sentence.Tokens[i].Is("appos") && sentence.Tokens[i].Head < name.Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Ida Berg, the mayor of Tornby", "Ida Berg, SeaTech's chairman and chief executive", "Ida Berg is the mayor", "Ida
    /// Berg, who was mayor until May".
    /// </summary>
    private (string Canonical, TextSpan Span)? After(Sentence sentence, TokenRange name)
    {
        var tokens = sentence.Tokens;
        if (
            name.End >= tokens.Length
            || (tokens[name.End].Text is not "," && tokens[name.End].Text is not ("is" or "was"))
        )
        {
            return null;
        }

        var start = name.End + 1;
        if (start + 1 < tokens.Length && tokens[start].Lemma is "who" && tokens[start + 1].Lemma is "be")
        {
            start += 2;
        }

        while (start < tokens.Length && IsDeterminer(tokens[start]))
        {
            start++;
        }

        var end = start;
        while (end < tokens.Length && end - start < Longest && IsOfPhrase(tokens[end]))
        {
            end++;
        }

        // "Ida Berg, mayor Jan Novak and ...": the post is the next name's.
        var closes = end == tokens.Length || tokens[end].Pos is UniversalPos.Adposition or UniversalPos.Punctuation;
        return closes && (Canonical(sentence, start, end) ?? OfBody(sentence, start, end)) is { } canonical
            ? (canonical, sentence.SpanOf(new TokenRange(name.Start, end)))
            : null;
    }

    /// <summary>"Chief of the Tornby fire department" is its fire department chief.</summary>
    private string? OfBody(Sentence sentence, int start, int end)
    {
        var tokens = sentence.Tokens;
        if (end - start != 1 || end >= tokens.Length || tokens[end].Lemma is not "of")
        {
            return null;
        }

        var first = end + 1;
        while (first < tokens.Length && IsDeterminer(tokens[first]))
        {
            first++;
        }

        var last = first;
        while (last < tokens.Length && last - first < Longest && IsOfPhrase(tokens[last]))
        {
            last++;
        }

        return roles.At([
            .. Enumerable.Range(first, last - first).Append(start).Select(i => tokens[i].Text.ToLowerInvariant()),
        ]);
    }

    private string? Canonical(Sentence sentence, int start, int end)
    {
        var found = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        var words = ImmutableArray.CreateBuilder<string>();
        for (var i = start; i < end; i++)
        {
            if (sentence.Tokens[i].Pos is UniversalPos.CoordinatingConjunction)
            {
                Add();
            }
            else
            {
                words.Add(sentence.Tokens[i].Text.ToLowerInvariant());
            }
        }

        Add();
        return found.Count > 0 ? string.Join('|', found) : null;

        void Add()
        {
            if (roles.At(words.ToImmutable()) is { } role)
            {
                found.Add(role);
            }

            words.Clear();
        }
    }

    private static bool IsDeterminer(Token token) => token.Pos is UniversalPos.Determiner;

    private static bool IsOfPhrase(Token token) =>
        token.Pos
            is UniversalPos.Noun
                or UniversalPos.ProperNoun
                or UniversalPos.Adjective
                or UniversalPos.CoordinatingConjunction
                or UniversalPos.Particle
        || token.Text is "-";
}
