using System.Collections.Immutable;
using Reconcile.Lexicon;

namespace Reconcile.Rules;

/// <summary>A pack with all that it extends, before a profile is chosen.</summary>
internal sealed record Pack
{
    /// <summary>The pack that holds nothing.</summary>
    public static Pack Empty { get; } = new();

    /// <summary>The rule files; of two with one name, only the one of the pack that extends the other.</summary>
    public ImmutableArray<RuleFile> Rules { get; init; } = [];

    /// <summary>What was changed of them, in the order in which it applies.</summary>
    public ImmutableArray<RuleChange> Changes { get; init; } = [];

    /// <summary>The word classes; no name occurs twice.</summary>
    public ImmutableArray<WordClass> Classes { get; init; } = [];

    /// <summary>The profiles; no name occurs twice.</summary>
    public ImmutableArray<Profile> Profiles { get; init; } = [];

    /// <summary>The file of tolerances; null when no pack has one.</summary>
    public PackFile? Comparison { get; init; }

    /// <summary>The file of weights; null when no pack has one.</summary>
    public PackFile? Similarity { get; init; }

    /// <summary>The word lists, in the order in which they are laid over one another.</summary>
    public ImmutableArray<LexiconSource> Lexicons { get; init; } = [];

    /// <summary>This pack with what another brings: its own takes the place of what has the same name.</summary>
    public Pack With(Pack own) =>
        new()
        {
            Rules = Join(Rules, own.Rules, rule => rule.Name),
            Changes = [.. Changes, .. own.Changes],
            Classes = Join(Classes, own.Classes, one => one.Name),
            Profiles = Join(Profiles, own.Profiles, profile => profile.Name),
            Comparison = own.Comparison ?? Comparison,
            Similarity = own.Similarity ?? Similarity,
            Lexicons = [.. Lexicons, .. own.Lexicons],
        };

    // Within one pack two rules with one name are a fault that is found later, so both are kept.
    private static ImmutableArray<T> Join<T>(ImmutableArray<T> inherited, ImmutableArray<T> own, Func<T, string> name)
    {
        var names = own.Select(name).ToHashSet(StringComparer.Ordinal);
        return [.. inherited.Where(one => !names.Contains(name(one))), .. own];
    }
}
