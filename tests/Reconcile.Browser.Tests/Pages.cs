using Reconcile.Articles;
using Reconcile.Drafts;
using Reconcile.Reports;
using Reconcile.Text;

namespace Reconcile.Browser.Tests;

/// <summary>Reports in files of their own, written once for all tests.</summary>
internal static class Pages
{
    /// <summary>What an article would write to take the page over.</summary>
    public const string Hostile =
        "</p></article></style></script><script>window.taken=1</script><img src=x onerror=\"window.taken=1\"><a href=\"javascript:window.taken=1\">";

    private static readonly DirectoryInfo Folder = Directory.CreateTempSubdirectory("reconcile-browser-test-");
    private static readonly Lazy<Reconciler> Reconciler = new(() => new Reconciler(Settings.ReadDefault().Settings!));
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal);

    /// <summary>Three articles on an earthquake that contradict each other on the dead and agree on the place.</summary>
    public static string Quake() =>
        File(
            "quake",
            () =>
                [
                    Article("a", "Alpha", "killed 12 people"),
                    Article("b", "Beta", "killed 40 people"),
                    Article("c", "Gamma", "killed 12 people"),
                ]
        );

    /// <summary>A draft that one of the three contradicts, with a claim that stands alone.</summary>
    public static string Draft() => File("draft", () => Review("killed 40 people", null));

    /// <summary>The same, with a title and a text that try to run a script.</summary>
    public static string HostileDraft() => File("hostile-draft", () => Review("killed 40 people " + Hostile, Hostile));

    /// <summary>The same, with a source, a title and a text that try to run a script.</summary>
    public static string HostileStory() =>
        File(
            "hostile",
            () =>
                [
                    Article("a", Hostile, "killed 12 people", Hostile),
                    Article("b", "Beta", "killed 40 people " + Hostile, "Beta's \"title\""),
                ]
        );

    /// <summary>Twenty articles of about a thousand words.</summary>
    public static string Large() =>
        File(
            "large",
            () =>
            {
                var texts = Directory
                    .EnumerateDirectories(Path.Combine(Root(), "samples"))
                    .Order(StringComparer.Ordinal)
                    .Select(folder => StoryReader.Read([folder]).Story!.Articles)
                    .ToArray();
                return
                [
                    .. Enumerable
                        .Range(0, 20)
                        .Select(i =>
                            Read(
                                $"n{i:00}",
                                $"Paper {i}",
                                string.Join(
                                    "\n\n",
                                    texts
                                        .Select(articles => articles[i % articles.Length])
                                        .Select(article => article.Text[article.Body].ToString())
                                ),
                                null
                            )
                        ),
                ];
            }
        );

    /// <summary>Removes the files.</summary>
    public static void Delete() => Folder.Delete(recursive: true);

    private static string File(string name, Func<Article[]> articles) =>
        File(
            name,
            () =>
            {
                var story = new Story(name, [.. articles()], []);
                return output =>
                    new HtmlReport().Write(new Reconciliation(story, Reconciler.Value.Reconcile(story), []), output);
            }
        );

    private static string File(string name, Func<Action<Stream>> write)
    {
        lock (Files)
        {
            if (!Files.TryGetValue(name, out var file))
            {
                file = Path.Combine(Folder.FullName, name + ".html");
                using var output = System.IO.File.Create(file);
                write()(output);
                Files.Add(name, file);
            }

            return file;
        }
    }

    private static Action<Stream> Review(string toll, string? title)
    {
        var sources = new Story(
            "quake",
            [
                Article("a", "Alpha", "killed 12 people"),
                Article("b", "Beta", "killed 40 people"),
                Article("c", "Gamma", "killed 12 people"),
            ],
            []
        );
        var text = $"The earthquake {toll} in Orsk on Tuesday, the mayor said.\n\nA bridge in Velin collapsed.\n";
        var draft = Read("draft", DraftReader.DraftSource, text, title);
        return output =>
            new HtmlDraftReport().Write(
                new DraftReview(draft, sources, Reconciler.Value.Review(draft, sources), []),
                output
            );
    }

    // Long enough to scroll, so that bringing a passage into view means something.
    private static Article Article(string id, string source, string toll, string? title = null)
    {
        var padding = Enumerable
            .Range(1, 40)
            .Select(i => $"Paragraph {i} of {id} says nothing that another paper says, at some length and to no end.");
        var text = $"The earthquake {toll} in Orsk on Tuesday, the mayor said.\n\nRescuers reached Orsk at noon.";
        return Read(id, source, string.Join("\n\n", [.. padding.Take(20), text, .. padding.Skip(20)]), title);
    }

    private static Article Read(string id, string source, string text, string? title) =>
        ArticleReader.Read(id + ".txt", new SourceText(text)).Article! with
        {
            Source = source,
            Title = title,
        };

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "Reconcile.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        }

        return folder.FullName;
    }
}
