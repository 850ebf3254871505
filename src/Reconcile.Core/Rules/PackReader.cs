using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Lexicon;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>Reads a pack with all packs that it extends, each once.</summary>
internal sealed class PackReader
{
    /// <summary>The name of the shipped pack in <c>extends</c>.</summary>
    public const string Shipped = "default";

    /// <summary>Most packs on the way from a pack to one that it extends.</summary>
    private const int LongestChain = 32;

    private readonly Func<string, PackFiles?> folders;
    private readonly ImmutableArray<Diagnostic>.Builder faults = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Dictionary<string, Pack> known = new(StringComparer.Ordinal);
    private readonly List<string> chain = [];

    /// <summary>Creates a reader.</summary>
    /// <param name="folders">Finds the files of a folder; null when there is no such folder.</param>
    public PackReader(Func<string, PackFiles?> folders)
    {
        this.folders = folders;
    }

    /// <summary>Everything that is wrong with the packs, but not with their rules.</summary>
    public ImmutableArray<Diagnostic> Faults => faults.ToImmutable();

    /// <summary>Reads a pack.</summary>
    public Pack Read(PackFiles files)
    {
        var key = KeyOf(files.Origin);
        if (known.TryGetValue(key, out var pack))
        {
            return pack;
        }

        chain.Add(key);
        faults.AddRange(files.Faults);
        var manifest = files.Find(PackFiles.Manifest) is { } file ? PackManifest.Read(file) : null;
        pack = Pack.Empty;
        foreach (var name in manifest?.Extends ?? [])
        {
            pack = pack.With(ReadExtended(name, files, manifest!.Document.Faults));
        }

        pack = pack.With(Own(files, manifest is null or { Extends.IsEmpty: true }));
        if (manifest is not null)
        {
            RuleChanges.CheckIds(manifest.Changes, pack.Rules);
            pack = pack with { Changes = [.. pack.Changes, .. manifest.Changes] };
            faults.AddRange(manifest.Document.Diagnostics);
        }

        chain.RemoveAt(chain.Count - 1);
        return known[key] = pack;
    }

    private Pack ReadExtended(YamlScalar name, PackFiles files, DiagnosticBag bag)
    {
        var isFolder = name.Value != Shipped && !name.Value.Contains('\0', StringComparison.Ordinal);
        if (isFolder && Path.IsPathRooted(name.Value))
        {
            bag.Error(
                DiagnosticCodes.UnknownPack,
                name.Span,
                $"the pack '{name.Value}' would be another one on another machine",
                "write the folder relative to this file: ../foreign-desk"
            );
            return Pack.Empty;
        }

        var folder = isFolder ? Path.Combine(files.Origin, name.Value) : null;
        var key = KeyOf(folder ?? Shipped);
        if (chain.IndexOf(key) is >= 0 and var first)
        {
            var way = string.Join(" -> ", chain.Skip(first).Append(key).Select(one => Path.GetFileName(one)));
            bag.Error(
                DiagnosticCodes.CyclicExtends,
                name.Span,
                $"the pack extends itself: {way}",
                "take one of the packs out of 'extends'"
            );
            return Pack.Empty;
        }

        if (chain.Count == LongestChain)
        {
            bag.Error(
                DiagnosticCodes.CyclicExtends,
                name.Span,
                FormattableString.Invariant($"more than {LongestChain} packs extend one another"),
                "extend the pack that holds the rules"
            );
            return Pack.Empty;
        }

        if (
            (
                folder is not null ? folders(folder)
                : name.Value == Shipped ? PackFiles.Shipped()
                : null
            ) is
            { } extended
        )
        {
            return Read(extended with { Origin = folder ?? Shipped });
        }

        bag.Error(
            DiagnosticCodes.UnknownPack,
            name.Span,
            $"there is no pack '{name.Value}'",
            (Suggestion.Nearest(name.Value, [Shipped]) is { } near ? $"did you mean '{near}'? " : "")
                + "write default for the shipped rules, or a folder relative to this file"
        );
        return Pack.Empty;
    }

    private Pack Own(PackFiles files, bool extendsNothing)
    {
        var classes = files.Find(PackFiles.Classes);
        return new Pack
        {
            Rules = [.. files.Rules.Select(file => new RuleFile(file.Path, file.Family, file.Source))],
            Classes = classes is null ? [] : ReadClasses(classes),
            Profiles = [.. files.Profiles.Select(Profile.Read)],
            Comparison = files.Find(PackFiles.Comparison),
            Similarity = files.Find(PackFiles.Similarity),
            Lexicons =
            [
                .. files.Lexicons.Select(file => new LexiconSource(
                    file.Below[PackFiles.LexiconFolder.Length..^".yaml".Length],
                    file.Path,
                    file.Source,
                    extendsNothing
                )),
            ],
        };
    }

    private ImmutableArray<WordClass> ReadClasses(PackFile file)
    {
        var document = YamlDocument.Open(file.Path, file.Source);
        var classes = WordClassReader.Read(document);
        faults.AddRange(document.Diagnostics);
        return classes;
    }

    // Two ways to write one folder are one pack; the shipped one has no folder.
    private static string KeyOf(string origin) =>
        origin == Shipped ? Shipped : Path.TrimEndingDirectorySeparator(Path.GetFullPath(origin));
}
