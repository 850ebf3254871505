using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Evaluation;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Training.Stories;

/// <summary><c>ablate</c>: what each part gives, and at which stage required claims are lost.</summary>
internal static class AblateCommand
{
    public static Command Create()
    {
        var stories = new Option<string>("--stories")
        {
            Description = "Folder of stories with gold.yaml.",
            DefaultValueFactory = _ => "../shared/stories",
        };
        var misses = new Option<bool>("--misses") { Description = "List each lost claim with its stage." };
        var command = new Command("ablate", "Score stories without each part; count misses by stage.")
        {
            stories,
            misses,
        };
        command.SetAction(result => Run(result.GetRequiredValue(stories), result.GetValue(misses)));
        return command;
    }

    private static int Run(string folder, bool showMisses)
    {
        var stories = AnnotatedStory.ReadAll(folder);
        var settings = Settings.ReadDefault().Settings!;
        var reconciler = new Reconciler(settings);
        Console.WriteLine(
            "| without | linked | conflict P | R | F1 | loss | agreement P | R | F1 | loss | kept apart |"
        );
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        Score? whole = null;
        foreach (var part in Enum.GetValues<Part>())
        {
            var run = new StoryRun(settings, reconciler, part);
            var score = stories.Select(run.Score).Aggregate(new Score(), (sum, one) => sum + one);
            whole ??= score;
            Row(Kebab.Of(part), score, whole);
        }

        Console.WriteLine();
        CountMisses(stories, new StoryRun(settings, reconciler, Part.Nothing), showMisses);
        return 0;
    }

    private static void Row(string name, Score score, Score whole) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {score.Linked}/{score.Claims} | {score.TrueAlarms}/{score.Alarms} | {score.ConflictsFound}/{score.Conflicts} | {score.ConflictF1:F2} | {whole.ConflictF1 - score.ConflictF1:F2} | {score.TrueCorroborations}/{score.Corroborations} | {score.AgreementsFound}/{score.Agreements} | {score.AgreementF1:F2} | {whole.AgreementF1 - score.AgreementF1:F2} | {score.DistinctKept}/{score.Distinct} |"
            )
        );

    private static void CountMisses(ImmutableArray<AnnotatedStory> stories, StoryRun run, bool showMisses)
    {
        var lost = stories.SelectMany(story => Lost(story, run)).ToList();
        if (showMisses)
        {
            foreach (var (story, claim, stage) in lost)
            {
                Console.WriteLine($"{Kebab.Of(stage)}: {story}/{claim.Id} ({Kebab.Of(claim.Verdicts[0])})");
            }

            Console.WriteLine();
        }

        Console.WriteLine("| lost at | conflicts | agreements |");
        Console.WriteLine("| --- | ---: | ---: |");
        foreach (var stage in Enum.GetValues<Stage>())
        {
            var here = lost.Where(miss => miss.Stage == stage).ToList();
            var conflicts = here.Count(miss => IsConflict(miss.Claim.Verdicts[0]));
            Console.WriteLine($"| {Kebab.Of(stage)} | {conflicts} | {here.Count - conflicts} |");
        }
    }

    private static IEnumerable<(string Story, GoldClaim Claim, Stage Stage)> Lost(AnnotatedStory story, StoryRun run)
    {
        var claims = run.Claims(story);
        var pairs = run.Candidates(claims);
        var findings = run.Findings(story, run.Clusters(claims, pairs));
        foreach (var gold in story.Gold.Claims.Where(claim => !claim.Optional))
        {
            if (StageOf(gold, claims, pairs, findings) is { } stage)
            {
                yield return (story.Story.Name, gold, stage);
            }
        }
    }

    /// <summary>The stage that lost a claim; null when a cluster that serves it has one of its verdicts.</summary>
    private static Stage? StageOf(
        GoldClaim gold,
        ImmutableArray<Claim> claims,
        List<CandidatePair> pairs,
        ImmutableArray<Finding> findings
    )
    {
        var serving = findings.Where(finding => Articles(gold, finding.Compared.Cluster.Members) > 1).ToList();
        var isConflict = IsConflict(gold.Verdicts[0]);
        if (serving.Exists(finding => IsConflict(finding.Verdict) == isConflict && IsSpoken(finding)))
        {
            return null;
        }

        if (serving.Count > 0)
        {
            return serving.Exists(finding => finding.Compared.Relations.Any(relation => Fits(relation, isConflict)))
                ? Stage.WrongRule
                : Stage.WrongRelation;
        }

        if (Articles(gold, claims) < 2)
        {
            return Stage.NotExtracted;
        }

        var candidates = pairs
            .Where(pair => Matches(gold, pair.First) && Matches(gold, pair.Second))
            .Where(pair => pair.First.Proposition.Article.Id != pair.Second.Proposition.Article.Id)
            .ToList();
        if (candidates.Count == 0)
        {
            return Stage.NotACandidate;
        }

        var weights = Settings.ReadDefault().Settings!.Similarity;
        return candidates.Exists(pair =>
            PairModel.Link(pair, weights).Score >= weights.Thresholds[(int)FacetFamilies.Of(pair.First.Facet)]
        )
            ? Stage.CutInClustering
            : Stage.ScoredTooLow;
    }

    private static int Articles(GoldClaim gold, ImmutableArray<Claim> members) =>
        members
            .Where(member => Matches(gold, member))
            .Select(member => member.Proposition.Article.Id)
            .Distinct(StringComparer.Ordinal)
            .Count();

    private static bool Matches(GoldClaim gold, Claim claim)
    {
        var member = new GoldMember(claim.Proposition.Article.Id, claim.Span);
        return gold.Members.Any(passage => Referee.Match(passage, member));
    }

    private static bool Fits(Relation relation, bool isConflict) =>
        relation.Kind is RelationKind.Different or RelationKind.Opposed == isConflict;

    private static bool IsConflict(Verdict verdict) => verdict is Verdict.Divergent or Verdict.Contradicted;

    private static bool IsSpoken(Finding finding) => finding.Verdict is not Verdict.SingleSource;
}
