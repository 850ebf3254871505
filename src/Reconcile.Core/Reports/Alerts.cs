using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Rules;

namespace Reconcile.Reports;

/// <summary>What reports for tools say of a finding: those formats know problems, not agreement.</summary>
internal static class Alerts
{
    /// <summary>The findings that are problems: the contradicted and the divergent ones, in the order of the report.</summary>
    public static IEnumerable<Finding> Of(Reconciliation reconciliation) =>
        reconciliation.Findings.Where(finding => finding.Verdict is Verdict.Contradicted or Verdict.Divergent);

    /// <summary>How loudly a problem is reported.</summary>
    public static AlertLevel LevelOf(Finding finding) =>
        finding switch
        {
            { Decision: not null } => AlertLevel.Note,
            { Verdict: Verdict.Contradicted } => AlertLevel.Error,
            { Severity: Severity.Medium or Severity.High } => AlertLevel.Warning,
            _ => AlertLevel.Note,
        };

    /// <summary>How many sources speak: "1 independent source".</summary>
    public static string Independent(Finding finding)
    {
        var count = finding.Compared.IndependentSources;
        return FormattableString.Invariant($"{count} independent {(count == 1 ? "source" : "sources")}");
    }

    /// <summary>One member in a line: "The Courier: 6.4 km (just four miles): “just four miles north ...”".</summary>
    public static string Member(Cluster cluster, Claim member)
    {
        var source = TextLayout.OneLine(member.Proposition.Article.Source);
        return $"{source}: {Value(cluster, member)}“{Words(member)}”";
    }

    /// <summary>The words of a claim on one line, as they are quoted.</summary>
    public static string Words(Claim member) =>
        TextLayout.OneLine(member.Proposition.Article.Text[member.Span].ToString());

    /// <summary>The value of a claim with a colon and a blank behind it; empty where the words are all there is.</summary>
    public static string Value(Cluster cluster, Claim member) =>
        member.Value is QuantityValue or CalendarValue
            ? TextLayout.OneLine(SideBySide.ValueOf(cluster, member)) + ": "
            : "";

    /// <summary>Where a claim stands: "a.txt:10"; "post.pdf, page 2, paragraph 1".</summary>
    public static string Place(Claim member) =>
        TextLayout.OneLine(member.Proposition.Article.LocationOf(member.Span.Start));
}
