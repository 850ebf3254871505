using System.Collections.Immutable;
using Reconcile.Comparison;
using Reconcile.Diagnostics;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>A named set of changes to a pack, for one kind of work: <c>profiles/strict.yaml</c>.</summary>
internal sealed record Profile
{
    private Profile(string name, YamlDocument document)
    {
        Name = name;
        Document = document;
    }

    /// <summary>The file's name without its ending.</summary>
    public string Name { get; }

    /// <summary>What it is for, in one sentence.</summary>
    public string Description { get; private init; } = "";

    /// <summary>The profiles that it builds on.</summary>
    public ImmutableArray<YamlScalar> Extends { get; private init; } = [];

    /// <summary>What it changes of the rules.</summary>
    public ImmutableArray<RuleChange> Changes { get; private init; } = [];

    /// <summary>What it changes of the tolerances.</summary>
    public YamlMapping? Tolerances { get; private init; }

    /// <summary>The file.</summary>
    public YamlDocument Document { get; }

    /// <summary>Reads a profile.</summary>
    public static Profile Read(PackFile file)
    {
        var document = YamlDocument.Open(file.Path, file.Source);
        var profile = new Profile(file.Name, document);
        if (document.Root is not { } root)
        {
            return profile;
        }

        var keys = new YamlMappingReader(root, document.Faults);
        var tolerances = document.Values.Mapping(keys.Optional("tolerances"));
        if (tolerances is not null)
        {
            // Faults are found whether the profile is chosen or not.
            TolerancesReader.Add(new ToleranceLayers(), tolerances, document, isWhole: false);
        }

        profile = profile with
        {
            Description = document.Values.Text(keys.Required("description")) ?? "",
            Extends = PackManifest.Names(keys.Optional("extends"), document),
            Changes = RuleChangeReader.Read(keys.Optional("rules"), document),
            Tolerances = tolerances,
        };
        keys.ReportUnknown(DiagnosticSeverity.Error);
        return profile;
    }
}
