using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Reconcile.Articles;

/// <summary>Finds the files that a path with wildcards names, for shells that leave them as they are.</summary>
/// <remarks>
/// <c>*</c> stands for any part of a name, <c>?</c> for one character, <c>**</c> for any folders in between. Hidden
/// files and links to folders are not followed.
/// </remarks>
internal static class PathPattern
{
    /// <summary>Deepest folder below a <c>**</c>.</summary>
    private const int Depth = 16;

    /// <summary>Whether a path has wildcards and is not itself the name of a file.</summary>
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?') && !Path.Exists(path);

    /// <summary>The files and folders that match, ordered; none when a folder can't be read.</summary>
    public static ImmutableArray<string> Expand(string pattern)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        var steps = pattern[root.Length..].Split('/', Path.DirectorySeparatorChar);
        IEnumerable<string> found = [root];
        foreach (var step in steps.Where(step => step.Length > 0))
        {
            found = step switch
            {
                "**" => found.SelectMany(folder => Below(folder, Depth)),
                _ when step.AsSpan().ContainsAny('*', '?') => found.SelectMany(folder => Matching(folder, step)),
                _ => found.Select(folder => Path.Combine(folder, step)).Where(Path.Exists),
            };
        }

        return [.. found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Matching(string folder, string step) =>
        Names(folder, Directory.EnumerateFileSystemEntries)
            .Where(name => FileSystemName.MatchesSimpleExpression(step, name, ignoreCase: false))
            .Select(name => Path.Combine(folder, name));

    private static IEnumerable<string> Below(string folder, int depth)
    {
        yield return folder;
        if (depth == 0)
        {
            yield break;
        }

        foreach (var name in Names(folder, Directory.EnumerateDirectories))
        {
            var below = Path.Combine(folder, name);
            if (new DirectoryInfo(below).LinkTarget is null)
            {
                foreach (var found in Below(below, depth - 1))
                {
                    yield return found;
                }
            }
        }
    }

    private static ImmutableArray<string> Names(string folder, Func<string, IEnumerable<string>> list)
    {
        try
        {
            return
            [
                .. list(folder.Length == 0 ? "." : folder)
                    .Select(path => Path.GetFileName(path))
                    .Where(name => !name.StartsWith('.')),
            ];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
