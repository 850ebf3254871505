using System.CommandLine;
using System.Globalization;
using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Propositions;
using Reconcile.Text;

namespace Reconcile.Training.Attributions;

/// <summary><c>evaluate-attribution FOLDER</c>: how well source, cue and content are found.</summary>
/// <remarks>
/// Spans are compared by their words. Exact F1 asks for the same words, overlapping F1 for one word in common, each pair
/// counted once, as Pareti (2015) and Newell et al. (2018) do for PARC and PolNeAR. Of texts that several people
/// annotated the ordinally first annotation counts; every second text, by name, is the test part.
/// </remarks>
internal static class EvaluateAttributionCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder")
        {
            Description = "Folder with text/NAME.txt and attributions/NAME_ANNOTATOR.ann (brat).",
        };
        var part = new Option<string>("--part") { Description = "dev, test or all.", DefaultValueFactory = _ => "dev" };
        part.AcceptOnlyFromAmong("dev", "test", "all");
        var misses = new Option<bool>("--misses") { Description = "List what is missed and what is wrong." };
        var command = new Command("evaluate-attribution", "Score source, cue and content: exact and overlapping F1.")
        {
            folder,
            part,
            misses,
        };
        command.SetAction(result =>
            Run(result.GetValue(folder)!.FullName, result.GetValue(part)!, result.GetValue(misses))
        );
        return command;
    }

    private static int Run(string folder, string part, bool showMisses)
    {
        var (source, cue, content) = (new PartScore(), new PartScore(), new PartScore());
        var (annotator, reader) = (Annotator.Load(), PropositionReader.Load());
        var texts = Directory.EnumerateFiles(Path.Combine(folder, "text"), "*.txt").Order(StringComparer.Ordinal);
        var chosen = texts.Where((_, index) => part == "all" || (index % 2 == 1) == (part == "test")).ToList();
        foreach (var path in chosen)
        {
            var text = File.ReadAllText(path);
            var words = new TextWords(text);
            var gold = Brat.Read(AnnotationOf(folder, path), words);
            var found = Find(annotator, reader, path, text, words);
            source.Add([.. gold.Select(one => one.Source)], [.. found.Select(one => one.Source)]);
            var paired = cue.Add([.. gold.Select(one => one.Cue)], [.. found.Select(one => one.Cue)]);
            content.Add([.. gold.Select(one => one.Content)], [.. found.Select(one => one.Content)]);
            if (showMisses)
            {
                Show(path, words, gold, found, paired);
            }
        }

        Console.WriteLine($"{chosen.Count} texts ({part})");
        Console.WriteLine("| part | exact F1 | overlapping F1 | precision | recall |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        Row("source", source);
        Row("cue", cue);
        Row("content", content);
        return 0;
    }

    private static string AnnotationOf(string folder, string text)
    {
        var pattern = Path.GetFileNameWithoutExtension(text) + "_????.ann";
        return Directory
                .EnumerateFiles(Path.Combine(folder, "attributions"), pattern)
                .Order(StringComparer.Ordinal)
                .FirstOrDefault()
            ?? throw new InvalidDataException($"{text} has no annotation {pattern}");
    }

    private static List<MarkedAttribution> Find(
        Annotator annotator,
        PropositionReader reader,
        string path,
        string text,
        TextWords words
    )
    {
        var article = new Article(
            path,
            path,
            path,
            null,
            null,
            null,
            new SourceText(text),
            new TextSpan(0, text.Length)
        );
        return
        [
            .. reader
                .Read(annotator.Annotate(article))
                .Select(proposition => proposition.Attribution)
                .OfType<Attribution>()
                .GroupBy(attribution => attribution.Cue.Start)
                .Select(group => new MarkedAttribution(
                    [.. group.SelectMany(one => one.Source is { } source ? Within(words, source) : []).Distinct()],
                    [.. group.SelectMany(one => Within(words, one.Cue)).Distinct()],
                    Content(words, [.. group])
                )),
        ];
    }

    private static HashSet<int> Content(TextWords words, List<Attribution> group)
    {
        // The content's span may run round the words that report it: "..., she said, ...".
        var content = group.SelectMany(one => Within(words, one.Content)).ToHashSet();
        content.ExceptWith(group.SelectMany(one => Within(words, one.Cue)));
        content.ExceptWith(group.SelectMany(one => one.Source is { } source ? Within(words, source) : []));
        return content;
    }

    private static IEnumerable<int> Within(TextWords words, TextSpan span) => words.Within(span.Start, span.End);

    private static void Row(string name, PartScore score) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {score.ExactF1:F3} | {score.OverlapF1:F3} | {score.OverlapPrecision:F3} | {score.OverlapRecall:F3} |"
            )
        );

    private static void Show(
        string path,
        TextWords words,
        List<MarkedAttribution> gold,
        List<MarkedAttribution> found,
        int[] paired
    )
    {
        Console.WriteLine("== " + Path.GetFileNameWithoutExtension(path));
        for (var i = 0; i < gold.Count; i++)
        {
            if (paired[i] < 0)
            {
                Console.WriteLine("MISS " + Line(words, gold[i]));
            }
            else
            {
                Compare("source", words, gold[i].Source, found[paired[i]].Source);
                Compare("cue", words, gold[i].Cue, found[paired[i]].Cue);
                Compare("content", words, gold[i].Content, found[paired[i]].Content);
            }
        }

        foreach (var wrong in found.Where((_, index) => !paired.Contains(index)))
        {
            Console.WriteLine("ALARM " + Line(words, wrong));
        }
    }

    private static void Compare(string part, TextWords words, HashSet<int> gold, HashSet<int> found)
    {
        if (!gold.SetEquals(found))
        {
            Console.WriteLine($"{part}: {words.Show(gold)}\n    <> {words.Show(found)}");
        }
    }

    private static string Line(TextWords words, MarkedAttribution one) =>
        $"[{words.Show(one.Source)}] [{words.Show(one.Cue)}] [{words.Show(one.Content)}]";
}
