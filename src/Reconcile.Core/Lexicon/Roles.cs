using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Reconcile.Lexicon;

/// <summary>Posts and offices, from <c>roles.yaml</c>: "mayor", "chief executive".</summary>
internal sealed class Roles
{
    private static readonly Lazy<Roles> Shared = new(() => From(Lexicons.Shipped));

    private readonly FrozenDictionary<string, string> names;
    private readonly FrozenSet<string> under;
    private readonly FrozenDictionary<string, string> groups;

    private readonly FrozenSet<string> heldByMany;

    private Roles(
        IReadOnlyDictionary<string, string> names,
        IEnumerable<string> under,
        IReadOnlyDictionary<string, string> groups,
        IEnumerable<string> heldByMany
    )
    {
        this.heldByMany = heldByMany.ToFrozenSet(StringComparer.Ordinal);
        this.groups = groups.ToFrozenDictionary(StringComparer.Ordinal);
        this.names = names.ToFrozenDictionary(StringComparer.Ordinal);
        this.under = under.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The list as packs changed it.</summary>
    public static Roles With(Lexicons lexicons) => lexicons.Make(Shared, From, "roles");

    /// <summary>The role that a phrase ends with, marked where it is the one below; null when it ends with none.</summary>
    /// <param name="words">The words of the phrase in lower case: "senior vice president".</param>
    public string? At(ImmutableArray<string> words)
    {
        for (var start = 0; start < words.Length; start++)
        {
            if (names.TryGetValue(string.Join(' ', words.AsSpan()[start..].ToArray()), out var role))
            {
                return words[..start].Where(under.Contains).Aggregate(role, (above, _) => Below(above));
            }
        }

        return null;
    }

    /// <summary>The role that stands below another: "deputy mayor".</summary>
    private static string Below(string role) => "-" + role;

    /// <summary>Whether nobody holds both: the mayor and the deputy mayor, the chief executive and the chief operating officer.</summary>
    /// <param name="one">A role as <see cref="At"/> gives it.</param>
    /// <param name="other">Another.</param>
    public bool Exclude(string one, string other) =>
        one != other
        && (
            (one.TrimStart('-') == other.TrimStart('-') && !heldByMany.Contains(one.TrimStart('-')))
            || groups.TryGetValue(one, out var group) && groups.TryGetValue(other, out var same) && group == same
        );

    private static Roles From(Lexicons lexicons)
    {
        var file = lexicons.Read("roles");
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        var heldByMany = new List<string>();
        foreach (var role in file.Mappings("roles"))
        {
            var name = WordList.Text(role, "name")!;
            foreach (var word in WordList.Words(role, "words"))
            {
                names.TryAdd(word, name);
            }

            if (WordList.Text(role, "held-by") is "many")
            {
                heldByMany.Add(name);
            }

            if (WordList.Text(role, "one-of") is { } group)
            {
                groups.TryAdd(name, group);
            }
        }

        return new Roles(names, file.Texts("under"), groups, heldByMany);
    }
}
