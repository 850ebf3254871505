using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Evaluation;

namespace Reconcile.Training.Stories;

/// <summary>A story with what is expected of it.</summary>
internal sealed record AnnotatedStory(Story Story, GoldStory Gold)
{
    /// <summary>The stories of a folder that have a <c>gold.yaml</c>, by name.</summary>
    /// <exception cref="InvalidDataException">The folder is missing, or a story or its annotation has a fault.</exception>
    public static ImmutableArray<AnnotatedStory> ReadAll(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new InvalidDataException($"The folder {folder} does not exist; name one with --stories.");
        }

        return
        [
            .. Directory
                .EnumerateDirectories(folder)
                .Where(path => File.Exists(Path.Combine(path, "gold.yaml")))
                .Order(StringComparer.Ordinal)
                .Select(Read),
        ];
    }

    private static AnnotatedStory Read(string folder)
    {
        var story = StoryReader.Read([folder]).Story ?? throw new InvalidDataException($"{folder} holds no story.");
        var reading = GoldReader.Read(Path.Combine(folder, "gold.yaml"), story.Articles);
        var gold =
            reading.Gold
            ?? throw new InvalidDataException(string.Join('\n', reading.Diagnostics.Select(fault => fault.Message)));
        return new AnnotatedStory(story, gold);
    }
}
