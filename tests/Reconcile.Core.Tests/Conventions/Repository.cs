namespace Reconcile.Tests.Conventions;

/// <summary>The files of the repository as they lie on the disk; nothing here needs git.</summary>
internal static class Repository
{
    private static readonly HashSet<string> Generated = new(StringComparer.Ordinal)
    {
        ".git",
        ".idea",
        ".vs",
        "BenchmarkDotNet.Artifacts",
        "TestResults",
        "artifacts",
        "bin",
        "obj",
    };

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file of the repository by its path with slashes.</summary>
    public static string PathOf(string relative) => Path.GetFullPath(Path.Combine(Root, relative));

    /// <summary>Whether a file or folder of the repository exists.</summary>
    public static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    /// <summary>The files below a folder, as paths from the root with slashes, ordered; generated ones left out.</summary>
    /// <param name="folder">A path from the root; empty for all.</param>
    /// <param name="ending">The ending of their names; empty for all.</param>
    public static string[] Files(string folder = "", string ending = "")
    {
        var files = new List<string>();
        Collect(PathOf(folder), files);
        return
        [
            .. files
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(file => file.EndsWith(ending, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static void Collect(string folder, List<string> files)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        files.AddRange(Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != ".git"));
        foreach (var below in Directory.EnumerateDirectories(folder))
        {
            if (!Generated.Contains(Path.GetFileName(below)))
            {
                Collect(below, files);
            }
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Reconcile.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        }

        return folder.FullName;
    }
}
