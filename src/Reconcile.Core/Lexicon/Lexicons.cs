using System.Collections.Immutable;
using Reconcile.Yaml;

namespace Reconcile.Lexicon;

/// <summary>The word lists that decide how a text is read: those that are shipped, with what packs change of them.</summary>
/// <remarks>Nothing is read before it is asked for, and what no pack changes is read once for all.</remarks>
public sealed class Lexicons
{
    private readonly ImmutableSortedDictionary<string, YamlMapping> changed;

    internal Lexicons(ImmutableSortedDictionary<string, YamlMapping> changed)
    {
        this.changed = changed;
    }

    /// <summary>The lists that are shipped with the tool.</summary>
    public static Lexicons Shipped { get; } =
        new(ImmutableSortedDictionary<string, YamlMapping>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>The lists that a pack changes, by name: "opposites".</summary>
    public ImmutableArray<string> Changed => [.. changed.Keys];

    /// <summary>A list by its name without ending.</summary>
    internal WordList Read(string name) =>
        changed.TryGetValue(name, out var root) ? new WordList(name, root) : WordList.Read(name);

    /// <summary>What is made of some lists: the shared one where no pack changes any of them.</summary>
    internal T Make<T>(Lazy<T> shared, Func<Lexicons, T> make, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (changed.ContainsKey(name))
            {
                return make(this);
            }
        }

        return shared.Value;
    }
}
