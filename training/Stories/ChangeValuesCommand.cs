using System.Collections.Immutable;
using System.CommandLine;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Evaluation;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Training.Stories;

/// <summary>
/// <c>change-values</c>: where two articles agree on a value, one of them is made to tell another; is it reported?
/// </summary>
/// <remarks>
/// The test of mutants of software testing (DeMillo, Lipton and Sayward 1978) on news: real sentences, a conflict that
/// is known, and many more of them than anyone would annotate.
/// </remarks>
internal static class ChangeValuesCommand
{
    public static Command Create()
    {
        var stories = new Option<string>("--stories")
        {
            Description = "Folder of stories with gold.yaml.",
            DefaultValueFactory = _ => "../shared/stories",
        };
        var details = new Option<bool>("--details") { Description = "Show each change that is not reported." };
        var command = new Command(
            "change-values",
            "Change values on which articles agree, and count the conflicts that are reported."
        )
        {
            stories,
            details,
        };
        command.SetAction(result => Run(result.GetRequiredValue(stories), result.GetValue(details)));
        return command;
    }

    private static int Run(string folder, bool details)
    {
        var reconciler = new Reconciler(Settings.ReadDefault().Settings!);
        var outcomes = new List<(StatedKind Kind, ChangeOutcome Outcome)>();
        foreach (var story in AnnotatedStory.ReadAll(folder))
        {
            var before = reconciler.Reconcile(story.Story);
            foreach (var change in ValueChange.Of(story))
            {
                var (changed, members) = change.Apply(story.Story);
                var after = reconciler.Reconcile(changed);
                var isLinked = before.Any(finding => Serves(change.Claim.Members, change, finding));
                var outcome =
                    after.Any(finding =>
                        finding.Verdict is Verdict.Divergent or Verdict.Contradicted && Serves(members, change, finding)
                    )
                        ? ChangeOutcome.Reported
                    : isLinked ? ChangeOutcome.Linked
                    : ChangeOutcome.NotLinked;
                outcomes.Add((change.From.Kind, outcome));
                if (details && outcome is not ChangeOutcome.Reported)
                {
                    Console.WriteLine(
                        $"{outcome}: {story.Story.Name}/{change.Claim.Id} {change.Article}: {change.Said} -> {change.From.Other()}"
                    );
                    foreach (var member in change.Claim.Members)
                    {
                        var article = story.Story.Articles.First(article => article.Id == member.Article);
                        Console.WriteLine(
                            $"  {member.Article}: {article.Text[member.Span].ToString().Replace('\n', ' ')}"
                        );
                    }

                    Explain(reconciler, changed, members, change, after);
                    foreach (var finding in before.Where(finding => Serves(change.Claim.Members, change, finding)))
                    {
                        Console.WriteLine(
                            $"     was {finding.Verdict} {finding.Compared.Cluster.Members[0].Facet} {finding.Rule}"
                        );
                    }

                    foreach (var finding in after.Where(finding => Serves(members, change, finding)))
                    {
                        Console.WriteLine(
                            $"     is {finding.Verdict} {finding.Compared.Cluster.Members[0].Facet} {finding.Rule}"
                        );
                    }
                }
            }
        }

        Console.WriteLine("| values | changes | reported | linked before, not reported | not linked |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var kind in outcomes.GroupBy(one => one.Kind).OrderBy(group => group.Key))
        {
            Write(kind.Key.ToString(), [.. kind.Select(one => one.Outcome)]);
        }

        Write("all", [.. outcomes.Select(one => one.Outcome)]);
        return 0;
    }

    /// <summary>Shows what was read of the changed passage, and the best pair of each claim there.</summary>
    private static void Explain(
        Reconciler reconciler,
        Story story,
        ImmutableArray<GoldMember> members,
        ValueChange change,
        ImmutableArray<Finding> after
    )
    {
        var settings = Settings.ReadDefault().Settings!;
        var claims = reconciler.Claims(story);
        var pairs = Clusterer.With(settings.Similarity).Score(claims);
        ClauseLinks.Mark(pairs.Candidates, settings.Similarity);
        bool Is(Claim claim, bool isChanged) =>
            members.Any(member =>
                (member.Article == change.Article) == isChanged
                && Referee.Match(member, new GoldMember(claim.Proposition.Article.Id, claim.Span))
            );
        foreach (var claim in claims.Where(claim => Is(claim, true) && claim.Value is not NoValue))
        {
            Console.WriteLine($"    C {Show(claim)}");
            foreach (
                var link in pairs
                    .Candidates.Where(pair =>
                        (pair.First == claim && Is(pair.Second, false))
                        || (pair.Second == claim && Is(pair.First, false))
                    )
                    .Select(pair => PairModel.Link(pair, settings.Similarity))
                    .OrderByDescending(link => link.Score)
                    .Take(2)
            )
            {
                var other = link.First == claim ? link.Second : link.First;
                Console.WriteLine(
                    $"      {link.Score:F2} {Standing(claim, other, after)} {Show(other)}: {string.Join(' ', link.Contributions.Where(part => part.Value != 0).Select(part => $"{part.Feature}={part.Value:F2}({part.LogOdds:F1})"))}"
                );
            }

            foreach (
                var (first, second) in pairs.Apart.Where(pair =>
                    (claims[pair.First] == claim && Is(claims[pair.Second], false))
                    || (claims[pair.Second] == claim && Is(claims[pair.First], false))
                )
            )
            {
                Console.WriteLine($"      apart {Show(claims[first] == claim ? claims[second] : claims[first])}");
            }
        }
    }

    private static string Standing(Claim claim, Claim other, ImmutableArray<Finding> after)
    {
        static bool Same(Claim a, Claim b) =>
            a.Proposition.Article.Id == b.Proposition.Article.Id
            && a.Span == b.Span
            && a.Facet == b.Facet
            && Equals(a.Value.ToString(), b.Value.ToString());
        foreach (var finding in after)
        {
            var ms = finding.Compared.Cluster.Members;
            if (ms.Any(m => Same(m, claim)) && ms.Any(m => Same(m, other)))
            {
                var relation = finding.Compared.Relations.FirstOrDefault(r =>
                    (Same(r.First, claim) && Same(r.Second, other)) || (Same(r.First, other) && Same(r.Second, claim))
                );
                return $"{finding.Verdict}/{finding.Rule}/{relation?.Kind.ToString() ?? "-"}";
            }
        }

        return "cut";
    }

    private static string Show(Claim claim) =>
        $"{claim.Proposition.Article.Id} {claim.Facet} [{claim.Proposition.Article.Text[claim.Span].ToString().Replace('\n', ' ')}] {(claim.Value is QuantityValue q ? q.Quantity.Interval.ToString() : claim.Value is CalendarValue c ? c.ToString()![..Math.Min(90, c.ToString()!.Length)] : "")} {string.Join(' ', claim.Form.Terms.Select(term => $"{term.Lemma}/{Kebab.Of(term.Role)[0]}"))}";

    private static void Write(string name, List<ChangeOutcome> outcomes)
    {
        int Of(ChangeOutcome outcome) => outcomes.Count(one => one == outcome);
        Console.WriteLine(
            $"| {name} | {outcomes.Count} | {Of(ChangeOutcome.Reported)} | {Of(ChangeOutcome.Linked)} | {Of(ChangeOutcome.NotLinked)} |"
        );
    }

    /// <summary>Whether a finding has the changed passage beside another article's of the same claim.</summary>
    private static bool Serves(ImmutableArray<GoldMember> members, ValueChange change, Finding finding)
    {
        var found = finding
            .Compared.Cluster.Members.Select(claim => new GoldMember(claim.Proposition.Article.Id, claim.Span))
            .ToList();
        bool Has(bool isChanged) =>
            members.Any(member =>
                (member.Article == change.Article) == isChanged && found.Exists(claim => Referee.Match(member, claim))
            );
        return Has(true) && Has(false);
    }
}
