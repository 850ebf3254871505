using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Reports;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Evaluation;

/// <summary>Writes a test run for people: what is missed, what is wrong, the figures, the floors.</summary>
public sealed class TextTestRun : ITestRunWriter
{
    private const int Narrowest = 40;

    private static readonly (string Title, Func<Shortfall, bool> Takes)[] Lists =
    [
        ("missed", shortfall => shortfall is MissedClaim),
        ("false alarms", shortfall => shortfall is FalseAlarm { Said.Verdict: not Verdict.Corroborated }),
        (
            "agreements that are not annotated",
            shortfall => shortfall is FalseAlarm { Said.Verdict: Verdict.Corroborated }
        ),
        ("look-alikes linked", shortfall => shortfall is JoinedLookAlikes),
        ("forbidden findings", shortfall => shortfall is ForbiddenFinding),
    ];

    private readonly TextTestRunOptions options;

    /// <summary>Creates a writer.</summary>
    public TextTestRun(TextTestRunOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options with { Width = Math.Max(options.Width, Narrowest) };
    }

    /// <inheritdoc/>
    public void Write(TestRun run, Stream output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        if (options.ListsShortfalls)
        {
            foreach (var (story, i) in run.Stories.Select((story, i) => (story, i)))
            {
                text.Write(i == 0 ? "" : "\n");
                WriteStory(text, story);
            }
        }
        else
        {
            WriteTable(text, run.Stories);
        }

        // The figures of one story are those of the whole run.
        if (run.Stories.Length > 1)
        {
            var all = run.Score;
            text.WriteLine();
            text.WriteLine(Plural(run.Stories.Length, "story", "stories") + $", {Claims(all.Claims)}");
            WriteFigures(text, all);
        }

        foreach (var set in run.Sets)
        {
            WriteFloors(text, set);
        }
    }

    private static void WriteTable(TextWriter text, ImmutableArray<StoryResult> stories)
    {
        var paths = stories.Select(story => TextLayout.OneLine(story.Annotated.Path)).ToList();
        var width = Math.Max("story".Length, paths.Max(TextLayout.Width));
        text.WriteLine($"{TextLayout.Pad("", width)}                 conflict             corroborated");
        text.WriteLine($"{TextLayout.Pad("story", width)}   linked      P     R     F1       P     R     F1     apart");
        foreach (var (score, path) in stories.Zip(paths, (story, path) => (story.Score, path)))
        {
            text.WriteLine(
                $"{TextLayout.Pad(path, width)}  {Share(score.Linked, score.Claims), 7}  {Numbers(score.Conflict)}  "
                    + $"{Numbers(score.Agreement)}  {Share(score.DistinctKept, score.Distinct), 5}"
            );
        }
    }

    private static string Numbers(Tally tally) =>
        $"  {Number(tally.Precision)} {Number(tally.Recall)} {Number(tally.F1)}";

    private void WriteStory(TextWriter text, StoryResult story)
    {
        var articles = Plural(story.Annotated.Story.Articles.Length, "article", "articles");
        text.WriteLine($"{TextLayout.OneLine(story.Annotated.Path)}: {articles}, {Claims(story.Score.Claims)}");
        WriteFigures(text, story.Score);
        foreach (var (title, takes) in Lists)
        {
            var taken = story.Shortfalls.Where(takes).ToList();
            if (taken.Count > 0)
            {
                text.WriteLine($"  {title}:");
                taken.ForEach(shortfall => WriteShortfall(text, shortfall, story.Annotated));
            }
        }
    }

    private void WriteShortfall(TextWriter text, Shortfall shortfall, AnnotatedStory annotated)
    {
        var line = ShortfallText.Line(shortfall);
        var place = line is null
            ? ""
            : FormattableString.Invariant($" ({TextLayout.OneLine(annotated.GoldPath)}:{line})");
        WriteLines(text, 4, ShortfallText.Title(shortfall) + place);
        WriteLines(text, 6, ShortfallText.Message(shortfall));
        foreach (var (words, where) in ShortfallText.Passages(shortfall, annotated).Distinct())
        {
            WriteLines(text, 6, $"“{words}” ({where})");
        }
    }

    private static void WriteFigures(TextWriter text, Score score)
    {
        text.WriteLine("                  precision        recall           F1");
        WriteTally(text, "contradicted", score.Contradicted);
        WriteTally(text, "divergent", score.Divergent);
        WriteTally(text, "conflict (both)", score.Conflict);
        WriteTally(text, "corroborated", score.Agreement);
        text.WriteLine(
            $"  linked {Share(score.Linked, score.Claims)}, verdict right {Share(score.VerdictsRight, score.Linked)}, "
                + $"pairs linked {Share(score.PairsLinked, score.Pairs)}"
        );
        text.WriteLine(
            $"  look-alikes kept apart {Share(score.DistinctKept, score.Distinct)}, "
                + $"forbidden findings avoided {Share(score.ForbiddenAvoided, score.Forbidden)}"
        );
    }

    private static void WriteTally(TextWriter text, string name, Tally tally)
    {
        var precision = $"{Number(tally.Precision)} {tally.Right}/{tally.Said}";
        var recall = $"{Number(tally.Recall)} {tally.Found}/{tally.Wanted}";
        text.WriteLine($"  {name, -16}{precision, -15}  {recall, -15}  {Number(tally.F1)}".TrimEnd());
    }

    private static void WriteFloors(TextWriter text, SetResult set)
    {
        var floors = set.Floors;
        if (floors.IsEmpty)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine($"floors of {TextLayout.OneLine(set.Set.File!.Path)}");
        foreach (var check in floors)
        {
            var least = check.Floor.Least.ToString("0.00##", CultureInfo.InvariantCulture);
            var mark = check.IsHeld ? "" : "  BELOW";
            text.WriteLine($"  {Kebab.Of(check.Floor.Figure), -22}{least, -6}  reached {Number(check.Reached)}{mark}");
        }
    }

    private void WriteLines(TextWriter text, int indent, string content)
    {
        var first = true;
        foreach (var line in TextLayout.Wrap(content, options.Width - indent - 2))
        {
            text.WriteLine(new string(' ', first ? indent : indent + 2) + line);
            first = false;
        }
    }

    private static string Claims(int count) => Plural(count, "required claim", "required claims");

    private static string Plural(int count, string one, string many) =>
        FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");

    // Three places, so that a figure never seems to reach a floor that it misses by a rounding.
    private static string Number(double? figure) => figure?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-    ";

    private static string Share(int part, int whole) => FormattableString.Invariant($"{part}/{whole}");
}
