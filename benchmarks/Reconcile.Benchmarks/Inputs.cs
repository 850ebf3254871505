using System.Collections.Immutable;
using Reconcile.Articles;

namespace Reconcile.Benchmarks;

/// <summary>The stories that are measured.</summary>
internal static class Inputs
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Reconcile.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks are run in the repository.");
        }

        return folder.FullName;
    }

    /// <summary>One story a folder below this one; none where the folder is missing.</summary>
    public static ImmutableArray<Story> Stories(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        return
        [
            .. Directory
                .EnumerateDirectories(folder)
                .Order(StringComparer.Ordinal)
                .Select(story => StoryReader.Read([story]).Story)
                .OfType<Story>(),
        ];
    }
}
