using System.Collections.Immutable;
using System.Globalization;
using FuzzySharp;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Entities;

/// <summary>Groups the names of a story that name one entity: short and full, acronym, misspelling, alias.</summary>
internal sealed class NameGrouper(Gazetteer gazetteer, OptionalNameWords parts, GivenNames givenNames)
{
    /// <summary>FuzzySharp ratio from which two long names count as one spelt in two ways.</summary>
    private const int MisspellingRatio = 86;

    /// <summary>FuzzySharp ratio from which two given names before one family name count as one.</summary>
    private const int GivenNameRatio = 65;

    /// <summary>For each name's key, the entity.</summary>
    public Dictionary<string, Entity> Group(
        IEnumerable<NameMention> mentions,
        ImmutableArray<ImmutableArray<string>> aliases
    )
    {
        var spellings = mentions
            .GroupBy(mention => mention.Key, StringComparer.Ordinal)
            .Select(group => new Spelling(group.Key, group.First(), group.Count(), MajorityKind(group)))
            .OrderByDescending(spelling => spelling.First.Words.Length)
            .ThenByDescending(spelling => spelling.Count)
            .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
            .ToList();
        var names = spellings.ConvertAll(spelling =>
            IsOfPerson(spelling, spellings) ? spelling with { Kind = NameKind.Person } : spelling
        );
        var representative = names.ToDictionary(name => name.Key, name => name, StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            var fuller = names
                .Take(i)
                .Where(longer => SameEntity(longer, names[i]))
                .Select(longer => representative[longer.Key])
                .Distinct()
                .ToList();

            // News names a relative in full and the person that it is about by the family name alone, so a short name that
            // two fuller ones share ("Bush") is the more frequent one's.
            if (fuller.Count == 1)
            {
                representative[names[i].Key] = fuller[0];
            }
            else if (
                fuller.OrderByDescending(Mentions).ToList() is [var first, var second, ..]
                && Mentions(first) > Mentions(second)
            )
            {
                representative[names[i].Key] = first;
            }
        }

        ApplyAliases(representative, aliases);
        var entities = names
            .GroupBy(name => representative[name.Key])
            .ToDictionary(
                group => group.Key,
                group => ToEntity(group.Key with { Kind = group.Key.Kind ?? MajorityKind(group) })
            );
        return representative.ToDictionary(pair => pair.Key, pair => entities[pair.Value], StringComparer.Ordinal);

        int Mentions(Spelling fullest) =>
            names.Where(name => representative[name.Key] == fullest).Sum(name => name.Count);
    }

    /// <summary>
    /// What was taken for a place is a person's name where it ends as the story's persons are called: "Jan Voss" after "Mr Voss",
    /// "Voss" after "Jan Voss".
    /// </summary>
    private bool IsOfPerson(Spelling name, List<Spelling> spellings) =>
        name is { Kind: NameKind.Location, First.Words: [.., var last] words }
        && words.Length < 3
        && gazetteer.Named(TextOf(name)).IsEmpty
        && gazetteer.Named(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(last)).IsEmpty
        && spellings.Exists(other =>
            other is { Kind: NameKind.Person, First.Words: [.., var family] others }
            && family == last
            && others.Length == 3 - words.Length
        );

    private static string TextOf(Spelling spelling)
    {
        var (tokens, range) = (spelling.First.Sentence.Tokens, spelling.First.Tokens);
        return string.Join(' ', Enumerable.Range(range.Start, range.Length).Select(i => tokens[i].Text));
    }

    private Entity ToEntity(Spelling spelling)
    {
        var text = TextOf(spelling);
        if (spelling.Kind is null or NameKind.Location && gazetteer.Named(text) is [var place])
        {
            return new Entity(KeyOf(place.Name), place.Name, NameKind.Location);
        }

        return new Entity(spelling.Key, text, spelling.Kind);
    }

    private static string KeyOf(string name) => name.ToLowerInvariant().Replace(' ', '_');

    private static NameKind? MajorityKind(IEnumerable<NameMention> mentions) =>
        mentions
            .GroupBy(mention => mention.Kind)
            .Where(group => group.Key is not null)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .FirstOrDefault()
            ?.Key;

    private static NameKind? MajorityKind(IEnumerable<Spelling> spellings) =>
        spellings
            .Where(spelling => spelling.Kind is not null)
            .GroupBy(spelling => spelling.Kind)
            .OrderByDescending(group => group.Sum(spelling => spelling.Count))
            .ThenBy(group => group.Key)
            .FirstOrDefault()
            ?.Key;

    private bool SameEntity(Spelling longer, Spelling shorter)
    {
        var (l, s) = (longer.First.Words, shorter.First.Words);
        if (longer.Kind is { } a && shorter.Kind is { } b && a != b)
        {
            return IsAcronym(longer, shorter);
        }

        if (IsSameBut(longer, shorter))
        {
            return true;
        }

        if (s.Length < l.Length)
        {
            var person = (longer.Kind ?? shorter.Kind) is NameKind.Person or null;
            return (
                    person
                    && s[^1] == l[^1]
                    && longer.Kind is NameKind.Person
                    && (s.Length == 1 || IsLikeGivenName(l[0], s[0]))
                )
                || (
                    person
                    && s.Length == 1
                    && s[0] == l[0]
                    && longer.Kind is NameKind.Person
                    && shorter.Kind is NameKind.Person
                )
                || (longer.Kind is NameKind.Organization or null && s.Length > 1 && Contains(l, s))
                || (
                    longer.Kind is NameKind.Person
                    && s.Length > 1
                    && s[^1] == l[^1]
                    && (s[0] == l[0] || l.AsSpan().EndsWith(s.AsSpan()))
                )
                || IsAcronym(longer, shorter)
                || IsMisspelling(longer, shorter);
        }

        return IsMisspelling(longer, shorter)
            || (
                longer.Kind is NameKind.Person
                && l.Length > 1
                && l.AsSpan()[1..].SequenceEqual(s.AsSpan()[1..])
                && givenNames.AreOne(l[0], s[0])
            );
    }

    /// <summary>"Sumatra Island" and "Sumatra", "SeaTech Inc." and "Sea Tech".</summary>
    private bool IsSameBut(Spelling longer, Spelling shorter) =>
        longer.Kind is not NameKind.Person
        && shorter.Kind is not NameKind.Person
        && Joined(parts.Bare(longer.First.Words)) == Joined(parts.Bare(shorter.First.Words));

    private static string Joined(ImmutableArray<string> words) =>
        string.Concat(string.Concat(words).Where(char.IsLetterOrDigit));

    /// <summary>"J.", "Jan" and "Jann" can be one person's; another given name is a relative's.</summary>
    private bool IsLikeGivenName(string one, string other) =>
        givenNames.AreOne(one, other)
        || one[0] == other[0]
            && (
                one.TrimEnd('.').Length == 1
                || other.TrimEnd('.').Length == 1
                || Fuzz.Ratio(one, other) >= GivenNameRatio
            );

    private static bool Contains(ImmutableArray<string> longer, ImmutableArray<string> shorter)
    {
        for (var at = 0; at + shorter.Length <= longer.Length; at++)
        {
            if (longer.AsSpan().Slice(at, shorter.Length).SequenceEqual(shorter.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAcronym(Spelling longer, Spelling shorter)
    {
        if (shorter.First.Words.Length != 1 || longer.First.Words.Length < 2)
        {
            return false;
        }

        var letters = shorter.First.Words[0].Replace(".", "", StringComparison.Ordinal);
        var written = shorter.First.Sentence.Tokens[shorter.First.Tokens.Start].Text;
        if (letters.Length < 2 || written.Any(char.IsLower))
        {
            return false;
        }

        var words = longer
            .First.Words.Where(word => word is not ("of" or "the" or "and" or "for" or "'s" or "’s"))
            .ToList();
        return words.Count == letters.Length && words.Select((word, i) => word[0] == letters[i]).All(same => same);
    }

    private static bool IsMisspelling(Spelling longer, Spelling shorter) =>
        longer.First.Words.Length == shorter.First.Words.Length && AreVariants(longer.Key, shorter.Key);

    /// <summary>Whether two names of as many words are one spelt in two ways: "Kharkiv" and "Kharkov", "Katrin" and "Catrin Berg".</summary>
    public static bool AreVariants(string one, string other) =>
        one.Length >= 6
        && (one.Contains('_') || one.Length >= 7)
        && SoundOf(one[0]) == SoundOf(other[0])
        && !one.Any(char.IsDigit)
        && one + "s" != other
        && other + "s" != one
        && Fuzz.Ratio(one, other) >= MisspellingRatio;

    /// <summary>One letter for those with which a name may begin either way.</summary>
    private static char SoundOf(char letter) =>
        letter switch
        {
            'c' or 'q' => 'k',
            'z' => 's',
            'y' => 'j',
            _ => letter,
        };

    private static void ApplyAliases(
        Dictionary<string, Spelling> representative,
        ImmutableArray<ImmutableArray<string>> aliases
    )
    {
        foreach (var group in aliases)
        {
            var keys = group.Select(KeyOf).Where(representative.ContainsKey).ToList();
            foreach (var key in keys.Skip(1))
            {
                var old = representative[key];
                foreach (var other in representative.Where(pair => pair.Value == old).Select(pair => pair.Key).ToList())
                {
                    representative[other] = representative[keys[0]];
                }
            }
        }
    }

    private sealed record Spelling(string Key, NameMention First, int Count, NameKind? Kind);
}
