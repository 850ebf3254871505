using System.Collections.Immutable;

namespace Reconcile.Cli.Watching;

/// <summary>Looks at the files that a result depends on.</summary>
internal static class FileSnapshot
{
    /// <summary>Most files that are looked at.</summary>
    private const int MostFiles = 10_000;

    /// <summary>The files under some paths, ordered by path.</summary>
    /// <param name="paths">Files and folders; of a pattern, the folder that its first step names.</param>
    /// <param name="written">Files that the tool itself writes: their change is no reason to run again.</param>
    public static ImmutableArray<WatchedFile> Take(IEnumerable<string> paths, ImmutableArray<string> written)
    {
        var own = written.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. paths
                .SelectMany(FilesOf)
                .Select(Path.GetFullPath)
                .Where(path => !own.Contains(path))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Take(MostFiles)
                .Select(Look)
                .OfType<WatchedFile>(),
        ];
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        var wildcard = path.AsSpan().IndexOfAny("*?[");
        var place =
            wildcard >= 0 && !Path.Exists(path)
                ? Path.GetDirectoryName(path[..wildcard] + "x") is { Length: > 0 } folder
                    ? folder
                    : "."
                : path;
        if (!Directory.Exists(place))
        {
            return [place];
        }

        try
        {
            return [.. Directory.EnumerateFiles(place, "*", new EnumerationOptions { RecurseSubdirectories = true })];
        }
        catch (IOException)
        {
            // The folder went away while it was listed; the next look finds what there is.
            return [];
        }
    }

    private static WatchedFile? Look(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new WatchedFile(path, file.Length, file.LastWriteTimeUtc.Ticks) : null;
    }
}
