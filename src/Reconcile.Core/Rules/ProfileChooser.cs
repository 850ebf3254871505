using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Rules;

/// <summary>Finds a profile with those that it extends.</summary>
internal sealed class ProfileChooser
{
    private readonly ImmutableArray<Profile> profiles;
    private readonly List<Profile> chosen = [];
    private readonly List<Profile> chain = [];
    private readonly ImmutableArray<Diagnostic>.Builder faults = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Creates a chooser.</summary>
    public ProfileChooser(ImmutableArray<Profile> profiles)
    {
        this.profiles = profiles;
    }

    /// <summary>The profile and all that it extends, each once, what is extended before what extends it.</summary>
    /// <param name="name">Its name; <c>default</c> is always there.</param>
    /// <param name="origin">Where the profiles come from.</param>
    public (ImmutableArray<Profile> Profiles, ImmutableArray<Diagnostic> Faults) Choose(string name, string origin)
    {
        if (Find(name) is { } profile)
        {
            Add(profile);
        }
        else if (name != RuleSetReader.DefaultProfile)
        {
            var bag = new DiagnosticBag(origin, null);
            bag.Error(DiagnosticCodes.UnknownProfile, null, $"there is no profile '{name}'", Allowed(name));
            faults.AddRange(bag.ToImmutable());
        }

        return ([.. chosen], faults.ToImmutable());
    }

    private void Add(Profile profile)
    {
        if (chosen.Contains(profile))
        {
            return;
        }

        chain.Add(profile);
        var bag = new DiagnosticBag(profile.Document.Path, profile.Document.Source);
        foreach (var name in profile.Extends)
        {
            if (Find(name.Value) is not { } extended)
            {
                if (name.Value != RuleSetReader.DefaultProfile)
                {
                    bag.Error(
                        DiagnosticCodes.UnknownProfile,
                        name.Span,
                        $"there is no profile '{name.Value}'",
                        Allowed(name.Value)
                    );
                }
            }
            else if (chain.IndexOf(extended) is >= 0 and var first)
            {
                var way = string.Join(" -> ", chain.Skip(first).Append(extended).Select(one => one.Name));
                bag.Error(
                    DiagnosticCodes.CyclicExtends,
                    name.Span,
                    $"the profile extends itself: {way}",
                    "take one of the profiles out of 'extends'"
                );
            }
            else
            {
                Add(extended);
            }
        }

        chain.RemoveAt(chain.Count - 1);
        chosen.Add(profile);
        faults.AddRange(bag.ToImmutable());
    }

    private Profile? Find(string name) =>
        profiles.FirstOrDefault(profile => string.Equals(profile.Name, name, StringComparison.Ordinal));

    private string Allowed(string name) => Allowed(name, profiles.Select(profile => profile.Name));

    /// <summary>Which profile may have been meant, and which there are.</summary>
    public static string Allowed(string name, IEnumerable<string> profiles)
    {
        var names = profiles
            .Append(RuleSetReader.DefaultProfile)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var nearest = Suggestion.Nearest(name, names);
        var allowed = "allowed: " + string.Join(", ", names);
        return nearest is null ? allowed : $"did you mean '{nearest}'? {allowed}";
    }
}
