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

/// <summary><c>misses</c>: at which stage required claims are lost, and what was read where.</summary>
internal static class MissesCommand
{
    public static Command Create()
    {
        var stories = new Option<string>("--stories")
        {
            Description = "Folder of stories with gold.yaml.",
            DefaultValueFactory = _ => "../shared/stories",
        };
        var details = new Option<bool>("--details")
        {
            Description = "Show each lost claim: its passages, the claims read there and their best pair.",
        };
        var command = new Command("misses", "Count the required claims that are lost, by stage.") { stories, details };
        command.SetAction(result => Run(result.GetRequiredValue(stories), result.GetValue(details)));
        return command;
    }

    private static int Run(string folder, bool details)
    {
        var settings = Settings.ReadDefault().Settings!;
        var run = new StoryRun(settings, new Reconciler(settings), Part.Nothing);
        var lost = AnnotatedStory
            .ReadAll(folder)
            .SelectMany(story => Lost(story, run, settings.Similarity, details))
            .ToList();
        Console.WriteLine("| lost at | conflicts | agreements |");
        Console.WriteLine("| --- | ---: | ---: |");
        foreach (var stage in Enum.GetValues<Stage>())
        {
            var here = lost.Where(miss => miss.Stage == stage).ToList();
            var conflicts = here.Count(miss => IsConflict(miss.Claim.Verdicts[0]));
            Console.WriteLine($"| {Kebab.Of(stage)} | {conflicts} | {here.Count - conflicts} |");
        }

        return 0;
    }

    private static List<(GoldClaim Claim, Stage Stage)> Lost(
        AnnotatedStory story,
        StoryRun run,
        SimilarityWeights weights,
        bool details
    )
    {
        var claims = run.Claims(story);
        var pairs = run.Pairs(claims);
        var findings = run.Findings(story, run.Clusters(claims, pairs));
        var lost = new List<(GoldClaim, Stage)>();
        foreach (var gold in story.Gold.Claims.Where(claim => !claim.Optional))
        {
            var links = pairs
                .Candidates.Where(pair => Matches(gold, pair.First) && Matches(gold, pair.Second))
                .Where(pair => pair.First.Proposition.Article.Id != pair.Second.Proposition.Article.Id)
                .Select(pair => PairModel.Link(pair, weights))
                .OrderByDescending(link => link.Score)
                .ToList();
            if (StageOf(gold, claims, links, findings, weights) is { } stage)
            {
                lost.Add((gold, stage));
                if (details)
                {
                    Show(story, gold, stage, claims, links.FirstOrDefault());
                }
            }
        }

        return lost;
    }

    private static void Show(
        AnnotatedStory story,
        GoldClaim gold,
        Stage stage,
        ImmutableArray<Claim> claims,
        Link? best
    )
    {
        Console.WriteLine(
            $"{Kebab.Of(stage)}: {story.Story.Name}/{gold.Id} ({Kebab.Of(gold.Verdicts[0])}): {gold.About}"
        );
        foreach (var member in gold.Members)
        {
            var article = story.Story.Articles.First(article => article.Id == member.Article);
            Console.WriteLine($"  {member.Article}: “{article.Text[member.Span]}”");
            foreach (var claim in claims.Where(claim => Matches(member, claim)))
            {
                Console.WriteLine($"      {Form(claim)}");
            }
        }

        if (best is not null)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {best.Score:F2}: {Form(best.First)} ~ {Form(best.Second)}"
                )
            );
            Console.WriteLine(
                "    "
                    + string.Join(
                        ", ",
                        best.Contributions.Select(part =>
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"{part.Feature} {part.Value:F2} ({part.LogOdds:F1})"
                            )
                        )
                    )
            );
        }
    }

    private static string Form(Claim claim) =>
        $"{claim.Proposition.Article.Id} {Kebab.Of(claim.Facet)}: "
        + string.Join(' ', claim.Form.Terms.Select(term => $"{term.Lemma}/{Kebab.Of(term.Role)[0]}"));

    /// <summary>The stage that lost a claim; null when a cluster that serves it has one of its verdicts.</summary>
    private static Stage? StageOf(
        GoldClaim gold,
        ImmutableArray<Claim> claims,
        List<Link> links,
        ImmutableArray<Finding> findings,
        SimilarityWeights weights
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

        if (links.Count == 0)
        {
            return Stage.NotACandidate;
        }

        return links.Exists(link => link.Score >= weights.Thresholds[(int)FacetFamilies.Of(link.First.Facet)])
            ? Stage.CutInClustering
            : Stage.ScoredTooLow;
    }

    private static int Articles(GoldClaim gold, ImmutableArray<Claim> members) =>
        members
            .Where(member => Matches(gold, member))
            .Select(member => member.Proposition.Article.Id)
            .Distinct(StringComparer.Ordinal)
            .Count();

    private static bool Matches(GoldClaim gold, Claim claim) => gold.Members.Any(member => Matches(member, claim));

    private static bool Matches(GoldMember member, Claim claim) =>
        Referee.Match(member, new GoldMember(claim.Proposition.Article.Id, claim.Span));

    private static bool Fits(Relation relation, bool isConflict) =>
        relation.Kind is RelationKind.Different or RelationKind.Opposed == isConflict;

    private static bool IsConflict(Verdict verdict) => verdict is Verdict.Divergent or Verdict.Contradicted;

    private static bool IsSpoken(Finding finding) => finding.Verdict is not Verdict.SingleSource;
}
