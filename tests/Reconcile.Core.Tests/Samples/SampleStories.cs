using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Drafts;
using Reconcile.Evaluation;
using Reconcile.Reports;
using Reconcile.Rules;
using Reconcile.Tests.Conventions;

namespace Reconcile.Tests.Samples;

/// <summary>The stories in <c>samples/</c>, as <c>reconcile check samples/NAME</c> reads them at the root.</summary>
internal static class SampleStories
{
    private static readonly Lazy<Reconciler> Reconciler = new(() => new Reconciler(Settings.ReadDefault().Settings!));

    /// <summary>The names of the stories: of the folders that hold a <c>gold.yaml</c>.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.PathOf("samples"), GoldStory.FileName, SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>A file of a story.</summary>
    public static string PathOf(string name, string file) => Repository.PathOf($"samples/{name}/{file}");

    /// <summary>A story by its name.</summary>
    public static Story Read(string name) => Read([Repository.PathOf($"samples/{name}")]);

    /// <summary>A story by its name, with the paths at which its files can be opened.</summary>
    public static Story OnDisk(string name) => StoryReader.Read([Repository.PathOf($"samples/{name}")]).Story!;

    /// <summary>A story of some files, which all must be sound; its paths are those from the root of the repository.</summary>
    public static Story Read(ImmutableArray<string> paths)
    {
        var reading = StoryReader.Read(paths);
        reading.Diagnostics.Should().BeEmpty();
        var articles = reading.Story!.Articles.Select(article =>
            article with
            {
                Path = Path.GetRelativePath(Repository.Root, article.Path).Replace('\\', '/'),
            }
        );
        return reading.Story with { Articles = [.. articles] };
    }

    /// <summary>The findings in a story, by the rules that are shipped.</summary>
    public static ImmutableArray<Finding> Findings(Story story) => Reconciler.Value.Reconcile(story);

    /// <summary>The bytes of a report on a draft against a story; its path is that from the root of the repository.</summary>
    public static byte[] DraftReport(string name, string file, IDraftReportWriter writer)
    {
        var sources = Read(name);
        var draft = ArticleReader.Read(PathOf(name, file)).Article! with
        {
            Path = $"samples/{name}/{file}",
            Source = DraftReader.DraftSource,
        };
        using var output = new MemoryStream();
        writer.Write(new DraftReview(draft, sources, Reconciler.Value.Review(draft, sources), []), output);
        return output.ToArray();
    }

    /// <summary>The bytes of a story's report.</summary>
    public static byte[] Report(Story story, IReportWriter writer)
    {
        using var output = new MemoryStream();
        writer.Write(new Reconciliation(story, Findings(story), []), output);
        return output.ToArray();
    }
}
