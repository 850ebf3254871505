using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Entities;
using Reconcile.Evaluation;
using Reconcile.Language;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Training.Stories;

/// <summary><c>defaults</c>: what the figures would be with other tolerances, hedges, thresholds, profiles and rules.</summary>
internal static partial class DefaultsCommand
{
    private static readonly ImmutableArray<decimal> Steps = [-0.1m, -0.05m, 0.05m, 0.1m];

    public static Command Create()
    {
        var stories = new Option<string>("--stories")
        {
            Description = "Folder of stories with gold.yaml.",
            DefaultValueFactory = _ => "../shared/stories",
        };
        var page = new Option<string?>("--write") { Description = "Page whose table of defaults is written anew." };
        var command = new Command("defaults", "Score stories with another value of each default of the rules.")
        {
            stories,
            page,
        };
        command.SetAction(result => Run(result.GetRequiredValue(stories), result.GetValue(page)));
        return command;
    }

    private static int Run(string folder, string? page)
    {
        var reconciler = new Reconciler(DefaultChange.None.Settings());
        ImmutableArray<(
            AnnotatedStory Story,
            ImmutableArray<AnnotatedArticle> Articles,
            StoryEntities Entities
        )> stories =
        [
            .. AnnotatedStory
                .ReadAll(folder)
                .Select(story =>
                {
                    var articles = reconciler.Annotate(story.Story);
                    return (story, articles, EntityResolver.Load().Resolve(story.Story, articles));
                }),
        ];
        var whole = Measure(DefaultChange.None);
        var table = new StringBuilder()
            .Append("| default | shipped | tried | linked | conflict P | R | F1 | agreement P | R | F1 |\n")
            .Append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n")
            .Append(Row(DefaultChange.None, whole));
        var without = new List<string>();
        foreach (var change in Changes())
        {
            if (Measure(change) is var score && score != whole)
            {
                table.Append(Row(change, score));
            }
            else
            {
                without.Add($"{change.Name} {change.Value}");
            }
        }

        table
            .Append(CultureInfo.InvariantCulture, $"\nNo figure changes with: {string.Join("; ", without)}.\n")
            .Append(
                "\nWithout a rule, those it decided fall to the ones after it. Rules that are not named change nothing here:\n\n"
            )
            .Append("| without rule | linked | conflict P | R | F1 | agreement P | R | F1 |\n")
            .Append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var rule in DefaultChange.None.Settings().Rules.Rules.Where(rule => !RuleSetChecker.AlwaysHolds(rule)))
        {
            if (Measure(DefaultChange.Without(rule.Id)) is var score && score != whole)
            {
                table.Append(CultureInfo.InvariantCulture, $"| {rule.Id} | {Figures(score)} |\n");
            }
        }

        if (page is null)
        {
            Console.Write(table);
            return 0;
        }

        File.WriteAllText(
            page,
            Place()
                .Replace(File.ReadAllText(page), match => $"{match.Groups[1].Value}\n{table}\n{match.Groups[2].Value}")
        );
        return 0;

        Score Measure(DefaultChange change)
        {
            var settings = change.Settings();
            var run = new Reconciler(settings);
            var clusterer = Clusterer.With(settings.Similarity, settings.Lexicons);
            var comparer = Comparer.With(settings.Tolerances, settings.Lexicons);
            var judge = new Judge(settings.Rules);
            return stories
                .Select(one =>
                {
                    var clusters = clusterer.Cluster(run.Claims(one.Story.Story, one.Articles, one.Entities));
                    var compared = comparer.Compare(clusters, run.Families(one.Story.Story));
                    return Referee.Score(one.Story.Gold, judge.Decide(compared));
                })
                .Aggregate(new Score(), (sum, one) => sum + one);
        }
    }

    // Half and twice the default and beyond, so that the rows show where a figure turns.
    private static IEnumerable<DefaultChange> Changes()
    {
        var similarity = ShippedFile.Read("rules/similarity.yaml").Text;
        return
        [
            DefaultChange.ToProfile("strict"),
            DefaultChange.ToProfile("breaking-news"),
            .. Each(value => DefaultChange.Tolerance("default", "relative", "0.05", value), "0", "0.02", "0.1", "0.2"),
            .. Each(value => DefaultChange.Tolerance("default", "steps", "0.5", value), "0", "1"),
            .. Each(value => DefaultChange.Tolerance("count", "exact-below", "100", value), "0", "10", "1000"),
            .. Each(value => DefaultChange.Tolerance("magnitude", "absolute", "0.049", value), "0", "0.15", "0.3"),
            .. Each(value => DefaultChange.Tolerance("age", "absolute", "15768000", value), "0", "63072000"),
            .. Each(value => DefaultChange.Tolerance("share", "absolute", "0.005", value), "0", "0.02"),
            .. Each(value => DefaultChange.Tolerance("temperature", "absolute", "1", value), "0", "5"),
            .. Each(value => DefaultChange.Tolerance("time", "absolute", "600", value), "0", "1800", "7200"),
            .. Each(value => DefaultChange.Comparison("words", "quotation", "0.94", value), "0.85", "1"),
            .. Each(value => DefaultChange.Comparison("words", "place", "0.8", value), "0.7", "0.9"),
            .. Each(value => DefaultChange.Comparison("rough-times", "part", "0.5", value), "0", "1"),
            .. Each(value => DefaultChange.Comparison("rough-times", "clock", "1800", value), "0", "7200"),
            .. Each(value => DefaultChange.Comparison("rough-times", "day", "86400", value), "0", "259200"),
            .. Each(value => DefaultChange.Comparison("copies", "run", "7", value), "5", "10"),
            .. Each(value => DefaultChange.Comparison("copies", "share", "0.2", value), "0.1", "0.5"),
            .. Each(value => DefaultChange.Comparison("copies", "words", "30", value), "0", "100"),
            .. Each(value => DefaultChange.Comparison("copies", "passage-run", "12", value), "7", "24"),
            .. Each(value => DefaultChange.Comparison("copies", "passage-share", "0.5", value), "0.25", "0.9"),
            .. Each(value => DefaultChange.Likeness("same-word", "0.75", value), "0.6", "0.7", "0.8", "0.9"),
            .. Each(value => DefaultChange.Likeness("group", "0.95", value), "0.85", "1"),
            .. Each(value => DefaultChange.Likeness("result", "0.8", value), "0.6", "0.95"),
            .. Each(value => DefaultChange.Apart("counted", similarity, "0.5", value), "0.3", "0.7", "0.9"),
            .. Each(value => DefaultChange.Apart("quotation", similarity, "0.65", value), "0.5", "0.8"),
            .. Each(value => DefaultChange.Apart("magnitude", similarity, "1", value), "0.5", "3"),
            .. Each(value => DefaultChange.Apart("news-days", similarity, "14", value), "0", "7", "60"),
            .. Each(value => DefaultChange.Apart("factor", similarity, "12", value), "4", "8", "1000"),
            .. Each(value => DefaultChange.Apart("anchor", similarity, "0.5", value), "0", "0.4", "0.55", "0.6"),
            .. Each(value => DefaultChange.Apart("rivals", similarity, "1", value), "0", "0.5", "2"),
            .. Each(value => DefaultChange.Width("about", "below", "0.1", value), "0", "0.05", "0.3"),
            .. Each(value => DefaultChange.Width("about", "above", "0.1", value), "0", "0.05", "0.3"),
            .. Each(value => DefaultChange.Width("almost", "below", "0.1", value), "0", "0.3"),
            .. Each(value => DefaultChange.Width("just-over", "above", "0.1", value), "0", "0.3"),
            .. Threshold()
                .Matches(similarity)
                .SelectMany(match =>
                    Steps.Select(step =>
                        DefaultChange.Threshold(
                            match.Groups["family"].Value,
                            similarity,
                            match.Groups["threshold"].Value,
                            (
                                decimal.Parse(match.Groups["threshold"].ValueSpan, CultureInfo.InvariantCulture) + step
                            ).ToString(CultureInfo.InvariantCulture)
                        )
                    )
                ),
        ];
    }

    private static IEnumerable<DefaultChange> Each(Func<string, DefaultChange> change, params string[] values) =>
        values.Select(change);

    private static string Row(DefaultChange change, Score score) =>
        $"| {change.Name} | {change.Shipped} | {change.Value} | {Figures(score)} |\n";

    private static string Figures(Score score) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{score.Linked}/{score.Claims} | {score.TrueAlarms}/{score.Alarms} | {score.ConflictsFound}/{score.Conflicts} | {score.ConflictF1:F2} | {score.TrueCorroborations}/{score.Corroborations} | {score.AgreementsFound}/{score.Agreements} | {score.AgreementF1:F2}"
        );

    [GeneratedRegex(@"^(?<family>[a-z]+):\n  threshold: (?<threshold>[0-9.]+)$", RegexOptions.Multiline)]
    private static partial Regex Threshold();

    [GeneratedRegex("(<!-- generated: defaults -->\n).*?(<!-- end -->)", RegexOptions.Singleline)]
    private static partial Regex Place();
}
