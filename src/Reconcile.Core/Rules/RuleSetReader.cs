using System.Collections.Immutable;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Diagnostics;
using Reconcile.Lexicon;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>Reads packs of rules, with everything that is wrong in them at once.</summary>
public static class RuleSetReader
{
    /// <summary>The profile that changes nothing.</summary>
    public const string DefaultProfile = "default";

    /// <summary>Reads the rules that are shipped with the tool.</summary>
    /// <param name="profile">Name of a profile; null for the default.</param>
    public static PackReading ReadDefault(string? profile = null) =>
        Read(PackFiles.Shipped() with { Origin = PackReader.Shipped }, profile, _ => null);

    /// <summary>Reads a pack: the <c>*.yaml</c> files of a folder and of the folders below it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="profile">Name of a profile; null for the default.</param>
    public static PackReading Read(string folder, string? profile = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Read(
            PackFiles.OfFolder(folder),
            profile,
            extended => Directory.Exists(extended) ? PackFiles.OfFolder(extended) : null
        );
    }

    /// <summary>Reads a pack from its files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="profile">Name of a profile; null for the default.</param>
    /// <param name="folders">Finds the files of a folder that the pack extends; null when there is none.</param>
    internal static PackReading Read(PackFiles files, string? profile, Func<string, PackFiles?> folders)
    {
        if (files.Files.IsEmpty && !files.Faults.IsEmpty)
        {
            return new PackReading(null, null, null, ImmutableSortedDictionary<string, string>.Empty, files.Faults);
        }

        var reader = new PackReader(folders);
        var pack = reader.Read(files);
        var chosen = new ProfileChooser(pack.Profiles).Choose(profile ?? DefaultProfile, files.Origin);
        foreach (var one in pack.Profiles)
        {
            RuleChanges.CheckIds(one.Changes, pack.Rules);
        }

        var rules = Read(
            pack.Rules,
            [.. pack.Changes, .. chosen.Profiles.SelectMany(one => one.Changes)],
            pack.Classes,
            files.Origin
        );
        var (tolerances, toleranceFaults) = ReadTolerances(pack, chosen.Profiles);
        var similarity = pack.Similarity is { } weights
            ? SimilarityReader.Read(weights.Path, weights.Source)
            : SimilarityReader.ReadDefault();
        var lexicons = LexiconReader.Read(pack.Lexicons);
        // Rules that a pack below would bring are not missing by themselves.
        var isCut = reader.Faults.Any(fault =>
            fault.Code is DiagnosticCodes.UnknownPack or DiagnosticCodes.CyclicExtends
        );
        ImmutableArray<Diagnostic> faults =
        [
            .. reader.Faults,
            .. pack.Profiles.SelectMany(one => one.Document.Diagnostics),
            .. chosen.Faults,
            .. rules.Diagnostics,
            .. toleranceFaults,
            .. similarity.Diagnostics,
            .. lexicons.Diagnostics,
        ];
        return new PackReading(
            chosen.Faults.IsEmpty ? rules.Rules : null,
            tolerances,
            similarity.Weights,
            pack.Profiles.ToImmutableSortedDictionary(one => one.Name, one => one.Description, StringComparer.Ordinal),
            InOrder([
                .. faults.Where(fault =>
                    !isCut || fault.Code is not (DiagnosticCodes.NoLastRule or DiagnosticCodes.UnknownRule)
                ),
            ])
        )
        {
            Lexicons = lexicons.Lexicons,
            OwnLexicons = files.Lexicons.Count(),
            Pages = [.. files.Pages.Select(page => new RulePageFile(page.Path, page.Name, page.Source))],
            OwnRules = [.. files.Rules.Select(file => file.Name)],
        };
    }

    /// <summary>Reads some files as one set.</summary>
    /// <param name="files">The files, in any order.</param>
    /// <param name="changes">What packs and profiles change, in the order in which it applies.</param>
    /// <param name="classes">The word classes.</param>
    /// <param name="origin">Where they come from, for faults of the whole set.</param>
    internal static RuleSetReading Read(
        ImmutableArray<RuleFile> files,
        ImmutableArray<RuleChange> changes,
        ImmutableArray<WordClass> classes,
        string origin
    )
    {
        var changed = changes.ToLookup(change => change.Id, StringComparer.Ordinal);
        ImmutableArray<RuleReading> readings =
        [
            .. files
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => RuleReader.Read(RuleReader.Read(file, classes), [.. changed[file.Name]], classes)),
        ];
        ImmutableArray<RuleReading> sound =
        [
            .. readings
                .Where(reading => reading.Rule is not null && !RuleChanges.IsOff(changed[reading.File.Name]))
                .OrderBy(reading => reading.Rule!.Priority)
                .ThenBy(reading => reading.Rule!.Id, StringComparer.Ordinal),
        ];
        var isWhole = readings.All(reading => reading.Rule is not null);
        var faults = new RuleSetChecker(origin).Check(sound, isWhole);
        var decides = sound.Any(reading => RuleSetChecker.AlwaysHolds(reading.Rule!));
        return new RuleSetReading(
            decides ? new RuleSet([.. sound.Select(reading => reading.Rule!)]) : null,
            InOrder([.. readings.SelectMany(reading => reading.Diagnostics), .. faults])
        );
    }

    private static (Tolerances?, ImmutableArray<Diagnostic>) ReadTolerances(Pack pack, ImmutableArray<Profile> profiles)
    {
        var document = pack.Comparison is { } file
            ? YamlDocument.Open(file.Path, file.Source)
            : YamlDocument.Open(TolerancesReader.Resource, ShippedFile.Read(TolerancesReader.Resource));
        var layers = ToleranceLayers.OverShipped();
        if (document.Root is { } root)
        {
            TolerancesReader.Add(layers, root, document, isWhole: true);
        }

        foreach (var profile in profiles.Where(one => one.Tolerances is not null))
        {
            // What is wrong with the section was found when the profile was read.
            var quiet = profile.Document with
            {
                Faults = new DiagnosticBag(profile.Document.Path, profile.Document.Source),
            };
            TolerancesReader.Add(layers, profile.Tolerances!, quiet, isWhole: false);
        }

        return (document.Faults.HasErrors ? null : layers.Build(), document.Diagnostics);
    }

    private static ImmutableArray<Diagnostic> InOrder(ImmutableArray<Diagnostic> faults) =>
        [.. faults.OrderBy(fault => fault.Path, StringComparer.Ordinal).ThenBy(fault => fault.Span?.Start ?? -1)];
}
