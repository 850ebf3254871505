using Reconcile.Comparison;

namespace Reconcile.Rules;

/// <summary>A rule as read from its file.</summary>
public sealed record Rule
{
    private readonly RuleFile file;
    private readonly RuleOutcome outcome;

    internal Rule(RuleFile file, int priority, RuleScope scope, Condition<ComparedCluster> when, RuleOutcome outcome)
    {
        this.file = file;
        this.outcome = outcome;
        Priority = priority;
        Scope = scope;
        When = when;
    }

    /// <summary>Names the problem; also the file's name without its ending: "distance-differs".</summary>
    public string Id => file.Name;

    /// <summary>The folder that holds the rule: "quantities"; empty when it lies at the top.</summary>
    public string Family => file.Family;

    /// <summary>The file, as the user named it; shipped files have a path below <c>rules/</c>.</summary>
    public string Path => file.Path;

    /// <summary>What the rule finds, in one sentence.</summary>
    public required string Description { get; init; }

    /// <summary>Rules are tried from the lowest priority up; the first one that holds decides.</summary>
    public int Priority { get; }

    /// <summary>Which clusters the rule is tried on.</summary>
    public RuleScope Scope { get; }

    /// <summary>What the rule says of a cluster that meets its condition.</summary>
    public Verdict Verdict => outcome.Verdict;

    /// <summary>How much it matters.</summary>
    public Severity Severity => outcome.Severity;

    /// <summary>The condition in one line: "some-pair with relation is different and ratio at least 1.2".</summary>
    public string ConditionText => When.Text;

    /// <summary>The message with its placeholders in braces.</summary>
    public string MessageText => outcome.Message.Text;

    /// <summary>What the cluster must meet.</summary>
    internal Condition<ComparedCluster> When { get; }

    /// <summary>Whether the rule decides a cluster that no rule before it decided.</summary>
    internal bool Holds(ComparedCluster compared) => Scope.Covers(compared.Cluster) && When.Holds(compared);

    /// <summary>The explanation of a finding on a cluster that the rule holds for.</summary>
    internal string Explain(ComparedCluster compared) => outcome.Message.Fill(compared);
}
