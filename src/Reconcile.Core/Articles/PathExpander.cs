using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Articles;

/// <summary>Finds the articles that a path with wildcards stands for, so that no shell needs to.</summary>
/// <remarks>
/// A path that exists as it is written is no pattern, whatever characters it holds. <c>**</c> stands for any number of
/// folders; links to folders are not followed by it, so that it ends.
/// </remarks>
internal static class PathExpander
{
    /// <summary>Most folders that one pattern looks into.</summary>
    public const int Folders = 10_000;

    /// <summary>The paths with every pattern replaced by the articles that it finds, in their order.</summary>
    /// <param name="paths">Paths as the user named them.</param>
    /// <param name="diagnostics">Takes an error for each pattern that finds nothing.</param>
    public static ImmutableArray<string> Expand(
        ImmutableArray<string> paths,
        ImmutableArray<Diagnostic>.Builder diagnostics
    )
    {
        var expanded = ImmutableArray.CreateBuilder<string>();
        foreach (var path in paths)
        {
            if (!PathPattern.HasWildcard(path) || File.Exists(path) || Directory.Exists(path))
            {
                expanded.Add(path);
                continue;
            }

            var found = Find(path);
            expanded.AddRange(found);
            if (found.Count == 0)
            {
                var faults = new DiagnosticBag(path, null);
                faults.Error(
                    DiagnosticCodes.NothingMatches,
                    null,
                    "no article matches the pattern",
                    "* and ? stand for parts of a name, ** for any folders, [a-c] for one character"
                );
                diagnostics.AddRange(faults.ToImmutable());
            }
        }

        return expanded.ToImmutable();
    }

    private static List<string> Find(string pattern)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        var steps = pattern[root.Length..]
            .Split(
                [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar],
                StringSplitOptions.RemoveEmptyEntries
            );
        var found = new List<string>();
        var folders = new List<string> { root };
        for (var i = 0; i < steps.Length - 1; i++)
        {
            folders =
            [
                .. folders.SelectMany(folder => Below(folder, steps[i])).Distinct(StringComparer.Ordinal).Take(Folders),
            ];
        }

        // A pattern that ends in ** means the files below.
        var (last, isDeep) = steps is [.., PathPattern.AnyFolders] ? ("*", true) : (steps.LastOrDefault("*"), false);
        foreach (var folder in isDeep ? folders.SelectMany(AllBelow).Take(Folders) : folders)
        {
            found.AddRange(
                Names(folder, isFolder: false)
                    .Where(name => PathPattern.Fits(last, name) && FolderReader.IsArticle(Path.Combine(folder, name)))
                    .Select(name => Path.Combine(folder, name))
            );
        }

        return [.. found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Below(string folder, string step) =>
        step == PathPattern.AnyFolders ? AllBelow(folder)
        : !PathPattern.HasWildcard(step) ? [Path.Combine(folder, step)]
        : Names(folder, isFolder: true)
            .Where(name => PathPattern.Fits(step, name))
            .Select(name => Path.Combine(folder, name));

    private static IEnumerable<string> AllBelow(string folder)
    {
        yield return folder;
        foreach (var name in Names(folder, isFolder: true))
        {
            var below = Path.Combine(folder, name);
            if (!name.StartsWith('.') && new DirectoryInfo(below).LinkTarget is null)
            {
                foreach (var deeper in AllBelow(below))
                {
                    yield return deeper;
                }
            }
        }
    }

    // A folder that is not there or can't be read holds nothing that matches.
    private static string[] Names(string folder, bool isFolder)
    {
        var place = folder.Length == 0 ? "." : folder;
        try
        {
            var paths = isFolder ? Directory.GetDirectories(place) : Directory.GetFiles(place);
            return [.. paths.Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
