using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>The files of a pack: a folder of rules with their pages, profiles, word classes, tolerances and word lists.</summary>
/// <param name="Origin">The folder, as the user named it; <c>rules/</c> for the shipped pack.</param>
/// <param name="Files">By path below the folder, ordinally.</param>
/// <param name="Faults">The files that can't be read.</param>
internal sealed record PackFiles(string Origin, ImmutableArray<PackFile> Files, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>The pack's own file: what it extends, and what it changes there.</summary>
    public const string Manifest = "pack.yaml";

    /// <summary>The file that gives names to groups of nouns and predicates.</summary>
    public const string Classes = "classes.yaml";

    /// <summary>The file of tolerances.</summary>
    public const string Comparison = "comparison.yaml";

    /// <summary>The file of weights.</summary>
    public const string Similarity = "similarity.yaml";

    /// <summary>Largest file, in bytes.</summary>
    public const int LargestFile = 1 << 20;

    /// <summary>Most files of one pack.</summary>
    public const int MostFiles = 2000;

    private const string Shipping = "rules/";
    private const string ProfileFolder = "profiles/";

    /// <summary>The folder of word lists.</summary>
    public const string LexiconFolder = "lexicon/";

    private static readonly ImmutableArray<string> Settings = [Manifest, Classes, Comparison, Similarity];

    /// <summary>The rule files.</summary>
    public IEnumerable<PackFile> Rules =>
        Files.Where(file =>
            IsYaml(file)
            && !IsProfile(file)
            && !IsLexicon(file.Below)
            && !Settings.Contains(file.Below, StringComparer.Ordinal)
        );

    /// <summary>The word lists.</summary>
    public IEnumerable<PackFile> Lexicons => Files.Where(file => IsLexicon(file.Below));

    /// <summary>The profiles.</summary>
    public IEnumerable<PackFile> Profiles => Files.Where(file => IsYaml(file) && IsProfile(file));

    /// <summary>The pages of rules.</summary>
    public IEnumerable<PackFile> Pages => Files.Where(file => !IsYaml(file) && file.Name != "README");

    /// <summary>The pack that is shipped with the tool, without its word lists: what reads them knows where they are.</summary>
    public static PackFiles Shipped()
    {
        // The build machine's separator stands between the folders of a resource's name.
        var names = typeof(PackFiles)
            .Assembly.GetManifestResourceNames()
            .Select(name => (Name: name, Path: name.Replace('\\', '/')))
            .Where(file => file.Path.StartsWith(Shipping, StringComparison.Ordinal))
            .Select(file => (file.Name, file.Path, Below: file.Path[Shipping.Length..]))
            .Where(file => IsOfPack(file.Below) && !IsLexicon(file.Below))
            .OrderBy(file => file.Below, StringComparer.Ordinal);
        return new PackFiles(
            Shipping,
            [.. names.Select(file => new PackFile(file.Path, file.Below, ShippedFile.Read(file.Name)))],
            []
        );
    }

    /// <summary>The pack in a folder and the folders below it; links to other folders are not followed.</summary>
    public static PackFiles OfFolder(string folder)
    {
        var bag = new DiagnosticBag(folder, null);
        if (!Directory.Exists(folder))
        {
            if (File.Exists(folder))
            {
                bag.Error(
                    DiagnosticCodes.WrongShape,
                    null,
                    "it is a file; rules are read from a folder",
                    Path.GetDirectoryName(folder) is { Length: > 0 } above
                        ? $"name its folder: '{above}'; a rule of your own joins those shipped in a pack that extends them"
                        : "put it into a folder; 'reconcile rules init' starts one that extends the rules shipped"
                );
            }
            else
            {
                bag.Error(DiagnosticCodes.FileNotFound, null, "the folder does not exist", "name a folder of rules");
            }

            return new PackFiles(folder, [], bag.ToImmutable());
        }

        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        var paths = Directory
            .EnumerateFiles(folder, "*", options)
            .Select(path => (Path: path, Below: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(file => IsOfPack(file.Below))
            .Take(MostFiles + 1)
            .OrderBy(file => file.Below, StringComparer.Ordinal)
            .ToArray();
        if (paths.Length > MostFiles)
        {
            bag.Error(
                DiagnosticCodes.TooManyRuleFiles,
                null,
                FormattableString.Invariant($"the folder holds more than {MostFiles:N0} files of rules"),
                "name the folder of the rules themselves, or split it into packs"
            );
            return new PackFiles(folder, [], bag.ToImmutable());
        }

        var files = ImmutableArray.CreateBuilder<PackFile>();
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (path, below) in paths)
        {
            if (TextFileReader.Read(path, LargestFile, faults) is { } source)
            {
                files.Add(new PackFile(path, below, source));
            }
        }

        return new PackFiles(folder, files.ToImmutable(), faults.ToImmutable());
    }

    /// <summary>A file by its path below the folder; null when there is none.</summary>
    public PackFile? Find(string below) =>
        Files.FirstOrDefault(file => string.Equals(file.Below, below, StringComparison.Ordinal));

    private static bool IsOfPack(string below) =>
        below.EndsWith(".yaml", StringComparison.Ordinal)
        || (below.EndsWith(".md", StringComparison.Ordinal) && !IsLexicon(below));

    private static bool IsLexicon(string below) => below.StartsWith(LexiconFolder, StringComparison.Ordinal);

    private static bool IsYaml(PackFile file) => file.Below.EndsWith(".yaml", StringComparison.Ordinal);

    private static bool IsProfile(PackFile file) => file.Below.StartsWith(ProfileFolder, StringComparison.Ordinal);
}
