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
            .Select(group => new Spelling(group.Key, group.First(), group.Count(), KindOf([.. group])))
            .OrderByDescending(spelling => spelling.First.Words.Length)
            .ThenByDescending(spelling => spelling.Count)
            .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
            .ToList();
        var names = spellings.ConvertAll(spelling =>
            IsOfPerson(spelling, spellings) ? spelling with { Kind = NameKind.Person } : spelling
        );
        var representative = names.ToDictionary(name => name.Key, name => name, StringComparer.Ordinal);
        var counts = names.ToDictionary(name => name.Key, name => name.Count, StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            var fuller = names
                .Take(i)
                .Where(longer => SameEntity(longer, names[i]))
                .Select(longer => representative[longer.Key])
                .DistinctBy(longer => longer.Key)
                .OrderByDescending(longer => counts[longer.Key])
                .ToList();

            // News names a relative in full and the person that it is about by the family name alone, so a short name that
            // two fuller ones share ("Marsh") is the more frequent one's.
            if (fuller.Count == 1 || (fuller is [var first, var second, ..] && counts[first.Key] > counts[second.Key]))
            {
                representative[names[i].Key] = fuller[0];
                counts[fuller[0].Key] += names[i].Count;
            }
        }

        ApplyAliases(representative, aliases);
        var entities = names
            .GroupBy(name => representative[name.Key].Key, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group =>
                    ToEntity(
                        representative[group.First().Key],
                        MajorityKind(group.Select(name => (name.Kind, name.Count)))
                    ),
                StringComparer.Ordinal
            );
        return representative.ToDictionary(pair => pair.Key, pair => entities[pair.Value.Key], StringComparer.Ordinal);
    }

    /// <summary>
    /// What was taken for a place is a person's name where it ends as one of the story's persons is called: "Jan Voss" beside "Mr
    /// Voss", "Voss" beside "Jan Voss".
    /// </summary>
    private bool IsOfPerson(Spelling name, List<Spelling> spellings) =>
        name is { Kind: NameKind.Location, First.Words: [.., var last] words }
        && words.Length <= 2
        && gazetteer.Named(TextOf(name)).IsEmpty
        && gazetteer.Named(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(last)).IsEmpty
        && spellings.Exists(other =>
            other is { Kind: NameKind.Person, First.Words: [.., var family] others }
            && family == last
            && (words.Length == 1) != (others.Length == 1)
        );

    private static string TextOf(Spelling spelling)
    {
        var (tokens, range) = (spelling.First.Sentence.Tokens, spelling.First.Tokens);
        return string.Join(' ', Enumerable.Range(range.Start, range.Length).Select(i => tokens[i].Text));
    }

    /// <param name="fullest">The fullest name.</param>
    /// <param name="likely">What most of its names were taken for, where it was taken for nothing itself.</param>
    private Entity ToEntity(Spelling fullest, NameKind? likely)
    {
        var (text, kind) = (TextOf(fullest), fullest.Kind ?? likely);
        return kind is null or NameKind.Location && gazetteer.Named(text) is [var place]
            ? new Entity(KeyOf(place.Name), place.Name, NameKind.Location)
            : new Entity(fullest.Key, text, kind);
    }

    private static string KeyOf(string name) => name.ToLowerInvariant().Replace(' ', '_');

    /// <summary>
    /// What most mentions were taken for, but a place where most stand as one: the recogniser knows few small towns.
    /// </summary>
    private static NameKind? KindOf(List<NameMention> mentions) =>
        MajorityKind(mentions.Select(mention => (mention.Kind, 1))) is var kind
        && kind is null or NameKind.Person
        && mentions.Count(mention => mention.StandsAsPlace) * 2 > mentions.Count
            ? NameKind.Location
            : kind;

    /// <summary>What most mentions were taken for; null where none was taken for anything.</summary>
    private static NameKind? MajorityKind(IEnumerable<(NameKind? Kind, int Count)> mentions) =>
        mentions
            .Where(mention => mention.Kind is not null)
            .GroupBy(mention => mention.Kind)
            .OrderByDescending(group => group.Sum(mention => mention.Count))
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
                    && ((s[0] == l[0] && s[^1] == l[^1]) || l.AsSpan().EndsWith(s.AsSpan()))
                )
                || IsAcronym(longer, shorter)
                || IsMisspelling(longer, shorter);
        }

        return IsMisspelling(longer, shorter)
            || IsAcronym(longer, shorter)
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
        if (shorter.First.Words.Length != 1)
        {
            return false;
        }

        var letters = shorter.First.Words[0].Replace(".", "", StringComparison.Ordinal);
        var written = shorter.First.Sentence.Tokens[shorter.First.Tokens.Start].Text;
        if (letters.Length < 2 || written.Any(char.IsLower))
        {
            return false;
        }

        // "Berg-Toll" is BT where it is no person.
        var words = longer
            .First.Words.SelectMany(word =>
                longer.Kind is NameKind.Person ? [word] : word.Split('-', StringSplitOptions.RemoveEmptyEntries)
            )
            .Where(word => word is not ("of" or "the" or "and" or "for" or "'s" or "’s"))
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
