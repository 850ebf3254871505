using System.Collections.Immutable;
using System.Text;
using Reconcile.Articles;
using Reconcile.Comparison;
using Reconcile.Propositions;
using Reconcile.Reports;
using Reconcile.Rules;
using Reconcile.Text;
using Reconcile.Values;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Reports;

/// <summary>A small story about a dam, with one finding of every verdict but divergent, and its reports.</summary>
internal static class GivenReport
{
    public static RuleSet DefaultRules { get; } = RuleSetReader.ReadDefault().Rules!;

    public static string Written(IReportWriter writer, params ComparedCluster[] clusters) =>
        Written(writer, Dam(clusters));

    public static string Written(IReportWriter writer, Reconciliation reconciliation)
    {
        using var output = new MemoryStream();
        writer.Write(reconciliation, output);
        output.CanWrite.Should().BeTrue("the stream stays open");
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>The findings in some clusters, in those of <see cref="Clusters"/> when there are none.</summary>
    public static Reconciliation Dam(params ComparedCluster[] clusters)
    {
        var empty = new SourceText("");
        var story = new Story(
            "dam",
            [
                new Article("a", "a.txt", "a", null, new DateOnly(2024, 3, 4), null, empty, new TextSpan(0, 0)),
                new Article("b", "b.txt", "b", "Dam \"open\"", null, null, empty, new TextSpan(0, 0)),
            ],
            []
        );
        return new Reconciliation(story, Decide(clusters.Length > 0 ? [.. clusters] : [.. Clusters()]), []);
    }

    /// <summary>The findings in some clusters, in a story of the articles that their claims come from.</summary>
    public static Reconciliation StoryOf(string name, params ComparedCluster[] clusters)
    {
        var articles = clusters
            .SelectMany(compared => compared.Cluster.Members)
            .Select(member => member.Proposition.Article)
            .DistinctBy(article => article.Id)
            .OrderBy(article => article.Id, StringComparer.Ordinal);
        return new Reconciliation(new Story(name, [.. articles], []), Decide([.. clusters]), []);
    }

    /// <summary>The same with the first finding accepted.</summary>
    public static Reconciliation Accepted(this Reconciliation reconciliation, string reason) =>
        reconciliation with
        {
            Findings = reconciliation.Findings.SetItem(
                0,
                reconciliation.Findings[0] with
                {
                    Decision = new Decision(reason),
                }
            ),
        };

    public static IEnumerable<ComparedCluster> Clusters()
    {
        var near = Length("a", "within 10 kilometres", 10000, "kilometre")
            .With(quantity => quantity with { Bound = Bound.AtMost, Interval = new Interval(0, 10000) });
        near = near with
        {
            Proposition = near.Proposition with
            {
                Attribution = new Attribution(
                    new TextSpan(0, 0),
                    "police",
                    new TextSpan(0, 0),
                    "say",
                    new TextSpan(0, 0),
                    false
                ),
            },
        };
        yield return Alone(Time("a", "on Monday", Monday));
        yield return Cluster(
            Happening("a", "the dam opened"),
            Happening("b", "the gates of the dam opened wide and the water rushed out"),
            RelationKind.Equal,
            RelationReason.Same
        );
        yield return Cluster(
            near,
            Length("b", "20 miles", 32187, "mile"),
            RelationKind.Different,
            RelationReason.Value
        );
    }

    private static ImmutableArray<Finding> Decide(ImmutableArray<ComparedCluster> clusters) =>
        new Judge(DefaultRules).Decide(clusters);
}
