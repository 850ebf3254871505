using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Evaluation;
using Reconcile.Yaml;

namespace Reconcile.Training.Stories;

/// <summary><c>misses</c>: for every required claim that no cluster serves, its passages, what was read there, and the best pair.</summary>
internal static class MissesCommand
{
    public static Command Create()
    {
        var stories = new Option<string>("--stories")
        {
            Description = "Folder of stories with gold.yaml.",
            DefaultValueFactory = _ => "../shared/stories",
        };
        var pairs = new Option<int>("--pairs")
        {
            Description = "How many of the best pairs are shown.",
            DefaultValueFactory = _ => 1,
        };
        var command = new Command("misses", "Show why required claims are not linked.") { stories, pairs };
        command.SetAction(result => Run(result.GetRequiredValue(stories), result.GetValue(pairs)));
        return command;
    }

    private static int Run(string folder, int shown)
    {
        var settings = Settings.ReadDefault().Settings!;
        var run = new StoryRun(settings, new Reconciler(settings), Part.Nothing);
        foreach (var story in AnnotatedStory.ReadAll(folder))
        {
            var claims = run.Claims(story);
            var pairs = run.Candidates(claims);
            var clusters = run.Clusters(claims, pairs);
            foreach (var gold in story.Gold.Claims.Where(claim => !claim.Optional))
            {
                if (clusters.Any(cluster => Articles(gold, cluster.Members) > 1))
                {
                    continue;
                }

                Show(story, gold, claims, pairs, clusters, settings, shown);
            }
        }

        return 0;
    }

    private static void Show(
        AnnotatedStory story,
        GoldClaim gold,
        ImmutableArray<Claim> claims,
        List<CandidatePair> pairs,
        ImmutableArray<Cluster> clusters,
        Settings settings,
        int shown
    )
    {
        Console.WriteLine($"## {story.Story.Name}/{gold.Id} ({Kebab.Of(gold.Verdicts[0])}): {gold.About}");
        foreach (var member in gold.Members)
        {
            var article = story.Story.Articles.First(article => article.Id == member.Article);
            Console.WriteLine(
                $"  {member.Article}: “{article.Text.Text.Substring(member.Span.Start, member.Span.Length)}”"
            );
            foreach (
                var claim in claims.Where(claim =>
                    Referee.Match(member, new GoldMember(claim.Proposition.Article.Id, claim.Span))
                )
            )
            {
                Console.WriteLine($"      {Kebab.Of(claim.Facet)} [{Form(claim)}]");
            }
        }

        foreach (
            var (pair, link) in pairs
                .Where(pair => Matches(gold, pair.First) && Matches(gold, pair.Second))
                .Where(pair => pair.First.Proposition.Article.Id != pair.Second.Proposition.Article.Id)
                .Select(pair => (pair, Link: PairModel.Link(pair, settings.Similarity)))
                .OrderByDescending(one => one.Link.Score)
                .Take(shown)
        )
        {
            var threshold = settings.Similarity.Thresholds[(int)FacetFamilies.Of(pair.First.Facet)];
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  best {link.Score:F2} of {threshold:F2}: {pair.First.Proposition.Article.Id} [{Form(pair.First)}] ~ {pair.Second.Proposition.Article.Id} [{Form(pair.Second)}]"
                )
            );
            Console.WriteLine(
                "    "
                    + string.Join(
                        ", ",
                        link.Contributions.Select(part =>
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
        Kebab.Of(claim.Facet)
        + ": "
        + string.Join(' ', claim.Form.Terms.Select(term => term.Lemma + "/" + Kebab.Of(term.Role)[0]));

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
}
