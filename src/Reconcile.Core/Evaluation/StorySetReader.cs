using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;

namespace Reconcile.Evaluation;

/// <summary>Finds and reads annotated stories: folders that hold a <c>gold.yaml</c>.</summary>
/// <remarks>
/// A path is a story, or a set: a folder with stories somewhere below it, and perhaps a <c>set.yaml</c> at its root.
/// Hidden folders and links are left alone. A story with a fault gives diagnostics, and the others are read.
/// </remarks>
public static class StorySetReader
{
    /// <summary>Folders inside each other that are searched; far more than a set has.</summary>
    private const int Deepest = 8;

    /// <summary>Reads sets.</summary>
    /// <param name="paths">Folders, at least one; a <c>gold.yaml</c> or <c>set.yaml</c> stands for its folder.</param>
    /// <param name="formats">The formats that articles are read from.</param>
    /// <exception cref="ArgumentException">There is no path.</exception>
    public static StorySetReading Read(ImmutableArray<string> paths, ArticleFormats formats)
    {
        ArgumentNullException.ThrowIfNull(formats);

        if (paths.IsDefaultOrEmpty)
        {
            throw new ArgumentException("At least one path is needed.", nameof(paths));
        }

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var sets = paths
            .Select(Path.TrimEndingDirectorySeparator)
            .Distinct(StringComparer.Ordinal)
            .Select(path => ReadSet(path, formats, diagnostics))
            .OfType<StorySet>()
            .ToImmutableArray();
        return new StorySetReading(sets, diagnostics.ToImmutable());
    }

    private static StorySet? ReadSet(
        string path,
        ArticleFormats formats,
        ImmutableArray<Diagnostic>.Builder diagnostics
    )
    {
        if (FolderOf(path) is not { } folder)
        {
            var found = File.Exists(path);
            diagnostics.Add(
                Error(
                    found ? DiagnosticCodes.NoAnnotation : DiagnosticCodes.FileNotFound,
                    path,
                    found ? "it is a file; a set of stories is a folder" : "the folder does not exist",
                    null
                )
            );
            return null;
        }

        var folders = new List<string>();
        var faults = diagnostics.Count;
        Collect(folder, 0, folders, diagnostics);
        if (folders.Count == 0 && diagnostics.Count > faults)
        {
            // A folder that can't be read may hold the stories.
            return null;
        }

        if (folders.Count == 0)
        {
            diagnostics.Add(
                Error(
                    DiagnosticCodes.NoAnnotation,
                    path,
                    $"no story with a {GoldStory.FileName} was found",
                    "'reconcile annotate-gold STORY' drafts one"
                )
            );
            return null;
        }

        var stories = folders.Select(story => ReadStory(story, formats, diagnostics)).OfType<AnnotatedStory>();
        ImmutableArray<AnnotatedStory> read = [.. stories];
        var file = Path.Combine(folder, SetFile.FileName);
        return new StorySet(folder, read, File.Exists(file) ? SetFileReader.Read(file, diagnostics) : null);
    }

    private static AnnotatedStory? ReadStory(
        string folder,
        ArticleFormats formats,
        ImmutableArray<Diagnostic>.Builder diagnostics
    )
    {
        var reading = StoryReader.Read([folder], formats);
        diagnostics.AddRange(reading.Diagnostics);
        if (reading.Story is not { } story)
        {
            return null;
        }

        var gold = GoldReader.Read(Path.Combine(folder, GoldStory.FileName), story.Articles);
        diagnostics.AddRange(gold.Diagnostics);
        return gold.Gold is null ? null : new AnnotatedStory(folder, story, gold.Gold);
    }

    private static string? FolderOf(string path)
    {
        if (Directory.Exists(path))
        {
            return path;
        }

        var isRoot = Path.GetFileName(path) is GoldStory.FileName or SetFile.FileName && File.Exists(path);
        return !isRoot ? null
            : Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder
            : ".";
    }

    private static void Collect(
        string folder,
        int depth,
        List<string> stories,
        ImmutableArray<Diagnostic>.Builder diagnostics
    )
    {
        if (File.Exists(Path.Combine(folder, GoldStory.FileName)))
        {
            stories.Add(folder);
            return;
        }

        if (depth == Deepest)
        {
            return;
        }

        try
        {
            var below = new DirectoryInfo(folder)
                .EnumerateDirectories()
                .Where(one => one.Name[0] != '.' && one.LinkTarget is null)
                .Select(one => one.Name)
                .Order(StringComparer.Ordinal);
            foreach (var name in below)
            {
                Collect(Path.Combine(folder, name), depth + 1, stories, diagnostics);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Error(DiagnosticCodes.FileUnreadable, folder, "the folder can't be read", null));
        }
    }

    private static Diagnostic Error(string code, string path, string message, string? help) =>
        new(code, DiagnosticSeverity.Error, path, null, null, message, help);
}
