using System.Globalization;
using System.Text;
using Reconcile.Drafts;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Reports;

/// <summary>Writes what differs as workflow commands of GitHub Actions, which become notes beside the text.</summary>
/// <remarks>
/// One annotation a finding, at its first claim; the others stand in its message. GitHub shows at most ten errors and ten
/// warnings of a step, so the worst come first.
/// </remarks>
public sealed class GitHubReport : IReportWriter, IDraftReportWriter
{
    /// <inheritdoc/>
    public void Write(DraftReview review, Stream output) => Write(DraftFindings.Of(review), output);

    /// <inheritdoc/>
    public void Write(Reconciliation reconciliation, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var finding in Alerts.Of(reconciliation))
        {
            text.WriteLine(Command(finding));
        }
    }

    private static string Command(Finding finding)
    {
        var cluster = finding.Compared.Cluster;
        var first = cluster.Members[0];
        var source = first.Proposition.Article.Text;
        var (start, end) = (source.PositionOf(first.Span.Start), source.PositionOf(first.Span.End));
        var verdict = Kebab.Of(finding.Verdict) + (finding.Decision is null ? "" : " (accepted)");
        var title = $"{verdict}: {TextLayout.OneLine(cluster.About)}";
        var lines = cluster
            .Members.Select(member => $"{Alerts.Member(cluster, member)} ({Alerts.Place(member)})")
            .Prepend(TextLayout.OneLine(finding.Explanation))
            .Append($"[{finding.Id}: rule {finding.Rule}, {Alerts.Independent(finding)}]");
        var command = Alerts.LevelOf(finding) switch
        {
            AlertLevel.Error => "error",
            AlertLevel.Warning => "warning",
            _ => "notice",
        };
        var file = Property(first.Proposition.Article.Path.Replace('\\', '/'));

        // Columns are shown only where the range stays on one line.
        var columns =
            start.Line == end.Line
                ? string.Create(CultureInfo.InvariantCulture, $",col={start.Column},endColumn={end.Column}")
                : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"::{command} file={file},line={start.Line},endLine={end.Line}{columns},title={Property(title)}::{Message(string.Join('\n', lines))}"
        );
    }

    // The escapes of the runner: a line end would start a command of the article's own.
    private static string Message(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
