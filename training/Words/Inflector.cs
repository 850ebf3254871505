using Reconcile.Language;

namespace Reconcile.Training.Words;

/// <summary>Forms of English words by the rules of spelling and two lists of irregular words.</summary>
/// <remarks>Where spelling leaves a choice ("modeled", "modelled") both forms are given.</remarks>
internal sealed class Inflector
{
    private static readonly string[] VerbPrefixes =
    [
        "under",
        "over",
        "re",
        "un",
        "out",
        "mis",
        "fore",
        "with",
        "up",
        "in",
        "inter",
        "pre",
    ];

    private static readonly string[] RegularInMan =
    [
        "human",
        "superhuman",
        "german",
        "roman",
        "norman",
        "ottoman",
        "shaman",
        "talisman",
        "brahman",
        "caiman",
        "cayman",
        "mussulman",
        "turkoman",
        "hetman",
    ];

    private readonly Dictionary<string, (string[] Past, string[] Participle)> verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> plurals = new(StringComparer.Ordinal);

    public Inflector()
    {
        foreach (var line in WordFile.Lines("irregular-verbs"))
        {
            verbs[line[0]] = (line[1].Split('/'), line[2].Split('/'));
        }

        foreach (var line in WordFile.Lines("irregular-nouns"))
        {
            plurals[line[0]] = line[1];
        }
    }

    /// <summary>Plurals of a noun.</summary>
    public IEnumerable<Inflection> OfNoun(string lemma, FormReadings plural)
    {
        var stem =
            lemma.Length > 4 && lemma.EndsWith("man", StringComparison.Ordinal) && !RegularInMan.Contains(lemma)
                ? lemma[..^3]
                : "";
        if (plurals.TryGetValue(stem.Length > 0 ? "man" : lemma, out var irregular))
        {
            yield return new Inflection(stem + irregular, lemma, plural, true);
            yield break;
        }

        foreach (var form in WithS(lemma))
        {
            yield return new Inflection(form, lemma, plural, false);
        }
    }

    /// <summary>Third person, past, participle and -ing of a verb.</summary>
    public IEnumerable<Inflection> OfVerb(string lemma)
    {
        if (lemma == "be")
        {
            yield return new Inflection("is", lemma, FormReadings.ThirdPerson, true);
        }
        else if (lemma == "have")
        {
            yield return new Inflection("has", lemma, FormReadings.ThirdPerson, true);
        }
        else
        {
            foreach (var form in WithS(lemma))
            {
                yield return new Inflection(form, lemma, FormReadings.ThirdPerson, false);
            }
        }

        foreach (var form in WithIng(lemma))
        {
            yield return new Inflection(form, lemma, FormReadings.Gerund, false);
        }

        var prefix = Array.Find(
            VerbPrefixes,
            p => lemma.StartsWith(p, StringComparison.Ordinal) && verbs.ContainsKey(lemma[p.Length..])
        );
        if (
            verbs.TryGetValue(lemma, out var forms)
            || (prefix is not null && verbs.TryGetValue(lemma[prefix.Length..], out forms))
        )
        {
            prefix = verbs.ContainsKey(lemma) ? "" : prefix;
            foreach (var form in forms.Past)
            {
                yield return new Inflection(prefix + form, lemma, FormReadings.Past, true);
            }

            foreach (var form in forms.Participle)
            {
                yield return new Inflection(prefix + form, lemma, FormReadings.Participle, true);
            }

            yield break;
        }

        foreach (var form in WithEnding(lemma, "ed"))
        {
            yield return new Inflection(form, lemma, FormReadings.Past, false);
            yield return new Inflection(form, lemma, FormReadings.Participle, false);
        }
    }

    /// <summary>Comparative and superlative of an adjective of one or two syllables.</summary>
    public static IEnumerable<Inflection> OfAdjective(string lemma)
    {
        if (Syllables(lemma) > 2)
        {
            yield break;
        }

        foreach (var form in WithEnding(lemma, "er"))
        {
            yield return new Inflection(form, lemma, FormReadings.Comparative, false);
        }

        foreach (var form in WithEnding(lemma, "est"))
        {
            yield return new Inflection(form, lemma, FormReadings.Superlative, false);
        }
    }

    private static IEnumerable<string> WithS(string lemma)
    {
        if (lemma[^1] == 'y' && lemma.Length > 1 && !IsVowel(lemma[^2]))
        {
            yield return lemma[..^1] + "ies";
        }
        else if (
            lemma[^1] is 's' or 'x' or 'z'
            || lemma.EndsWith("ch", StringComparison.Ordinal)
            || lemma.EndsWith("sh", StringComparison.Ordinal)
        )
        {
            if (lemma.EndsWith("sis", StringComparison.Ordinal))
            {
                yield return lemma[..^2] + "es";
            }

            yield return lemma + "es";
        }
        else if (lemma[^1] == 'o')
        {
            yield return lemma + "es";
            yield return lemma + "s";
        }
        else
        {
            yield return lemma + "s";
        }
    }

    private static IEnumerable<string> WithIng(string lemma)
    {
        if (lemma.EndsWith("ie", StringComparison.Ordinal))
        {
            yield return lemma[..^2] + "ying";
        }
        else if (lemma[^1] == 'e' && lemma.Length > 2 && lemma[^2] is not ('e' or 'o' or 'y'))
        {
            yield return lemma[..^1] + "ing";
        }
        else
        {
            foreach (var stem in Stems(lemma))
            {
                yield return stem + "ing";
            }
        }
    }

    /// <summary>With -ed, -er or -est.</summary>
    private static IEnumerable<string> WithEnding(string lemma, string ending)
    {
        if (lemma[^1] == 'e')
        {
            yield return lemma + ending[1..];
        }
        else if (lemma[^1] == 'y' && lemma.Length > 1 && !IsVowel(lemma[^2]))
        {
            yield return lemma[..^1] + "i" + ending;
        }
        else
        {
            foreach (var stem in Stems(lemma))
            {
                yield return stem + ending;
            }
        }
    }

    /// <summary>A final consonant after one vowel is doubled; in longer words only if the accent is there, so both are given.</summary>
    private static IEnumerable<string> Stems(string lemma)
    {
        var n = lemma.Length;
        var doubles =
            n > 2
            && !IsVowel(lemma[^1])
            && lemma[^1] is not ('w' or 'x' or 'y' or 'h')
            && IsVowel(lemma[^2])
            && (
                !IsVowel(lemma[^3])
                || lemma.EndsWith("quit", StringComparison.Ordinal)
                || lemma.EndsWith("quip", StringComparison.Ordinal)
            );
        if (lemma[^1] == 'c')
        {
            yield return lemma + "k";
        }
        else if (!doubles || Syllables(lemma) > 1)
        {
            yield return lemma;
        }

        if (doubles)
        {
            yield return lemma + lemma[^1];
        }
    }

    private static int Syllables(string word)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
        {
            count +=
                (IsVowel(word[i]) || word[i] == 'y') && (i == 0 || !(IsVowel(word[i - 1]) || word[i - 1] == 'y'))
                    ? 1
                    : 0;
        }

        return word.EndsWith('e') && !word.EndsWith("le", StringComparison.Ordinal) ? Math.Max(1, count - 1) : count;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
