using System.Collections.Immutable;
using System.Text;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Text;

namespace Reconcile.Rules;

/// <summary>Reads rule files into a set, with everything that is wrong in them at once.</summary>
public static class RuleSetReader
{
    /// <summary>Largest rule file, in bytes.</summary>
    public const int LargestFile = 1 << 20;

    private const string ResourcePrefix = "rules/";

    // The files at the top of the folder that are no rules, and the folder of word lists and tables.
    private static readonly ImmutableArray<string> Settings = ["comparison.yaml", "similarity.yaml"];
    private const string LexiconFolder = "lexicon";

    /// <summary>Reads the rules that are shipped with the tool.</summary>
    public static RuleSetReading ReadDefault()
    {
        var assembly = typeof(RuleSetReader).Assembly;
        var files = ImmutableArray.CreateBuilder<RuleFile>();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            // The build machine's separator stands between the folders of a resource's name.
            var path = name.Replace('\\', '/');
            if (path.StartsWith(ResourcePrefix, StringComparison.Ordinal) && IsRule(path[ResourcePrefix.Length..]))
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var reader = new StreamReader(stream, Encoding.UTF8);
                files.Add(new RuleFile(path, FamilyOf(path), new SourceText(reader.ReadToEnd())));
            }
        }

        return Read(files.ToImmutable(), ResourcePrefix);
    }

    /// <summary>Reads the <c>*.yaml</c> files of a folder and of the folders below it.</summary>
    /// <param name="folder">
    /// The folder; its subfolder <c>lexicon</c> and the settings <c>comparison.yaml</c> and <c>similarity.yaml</c> at
    /// its top are left out.
    /// </param>
    public static RuleSetReading Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!Directory.Exists(folder))
        {
            var missing = new DiagnosticBag(folder, null);
            missing.Error(DiagnosticCodes.FileNotFound, null, "the folder does not exist", "name a folder of rules");
            return new RuleSetReading(null, missing.ToImmutable());
        }

        var files = ImmutableArray.CreateBuilder<RuleFile>();
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var options = new EnumerationOptions { RecurseSubdirectories = true };
        var paths = Directory
            .EnumerateFiles(folder, "*.yaml", options)
            .Select(path => (Path: path, Below: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(file => IsRule(file.Below))
            .OrderBy(file => file.Below, StringComparer.Ordinal);
        foreach (var (path, below) in paths)
        {
            if (TextFileReader.Read(path, LargestFile, faults) is { } source)
            {
                files.Add(new RuleFile(path, FamilyOf(below), source));
            }
        }

        var reading = Read(files.ToImmutable(), folder);
        return reading with { Diagnostics = [.. faults, .. reading.Diagnostics] };
    }

    /// <summary>Reads some files as one set.</summary>
    /// <param name="files">The files, in any order.</param>
    /// <param name="origin">Where they come from, for faults of the whole set.</param>
    internal static RuleSetReading Read(ImmutableArray<RuleFile> files, string origin)
    {
        ImmutableArray<RuleReading> readings =
        [
            .. files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(RuleReader.Read),
        ];
        ImmutableArray<RuleReading> sound =
        [
            .. readings
                .Where(reading => reading.Rule is not null)
                .OrderBy(reading => reading.Rule!.Priority)
                .ThenBy(reading => reading.Rule!.Id, StringComparer.Ordinal),
        ];
        var faults = new RuleSetChecker(origin).Check(sound, isWhole: sound.Length == readings.Length);
        var decides = sound.Any(reading => RuleSetChecker.AlwaysHolds(reading.Rule!));
        return new RuleSetReading(
            decides ? new RuleSet([.. sound.Select(reading => reading.Rule!)]) : null,
            [
                .. readings
                    .SelectMany(reading => reading.Diagnostics)
                    .Concat(faults)
                    .OrderBy(fault => fault.Path, StringComparer.Ordinal)
                    .ThenBy(fault => fault.Span?.Start ?? -1),
            ]
        );
    }

    private static bool IsRule(string below) =>
        below.EndsWith(".yaml", StringComparison.Ordinal)
        && !below.StartsWith(LexiconFolder + "/", StringComparison.Ordinal)
        && !Settings.Contains(below, StringComparer.Ordinal);

    private static string FamilyOf(string path)
    {
        var parts = path.Split('/');
        return parts.Length > 1 ? parts[^2] : "";
    }
}
