using System.Globalization;
using System.Text;
using System.Xml;
using Reconcile.Drafts;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Reports;

/// <summary>Writes findings as the test results of JUnit's XML, which CI servers show: one case a finding.</summary>
/// <remarks>
/// A finding of the verdict that fails a run, or of a worse one, is a failure; one that an editor accepted is skipped.
/// Findings of a single source are left out unless they fail the run: there are hundreds.
/// </remarks>
public sealed class JUnitReport : IReportWriter, IDraftReportWriter
{
    private const int IdDigits = 8;

    private readonly Verdict? failsFrom;

    /// <summary>Creates a writer.</summary>
    /// <param name="failsFrom">
    /// The mildest verdict that is a failure, in the order single-source (which leaves corroborated out), divergent,
    /// contradicted; null when none is.
    /// </param>
    public JUnitReport(Verdict? failsFrom = Verdict.Contradicted)
    {
        this.failsFrom = failsFrom;
    }

    /// <inheritdoc/>
    public void Write(DraftReview review, Stream output) => Write(DraftFindings.Of(review), output);

    /// <inheritdoc/>
    public void Write(Reconciliation reconciliation, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        ArgumentNullException.ThrowIfNull(output);
        var findings = reconciliation
            .Findings.Where(finding => finding.Verdict != Verdict.SingleSource || failsFrom == Verdict.SingleSource)
            .ToArray();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            NewLineChars = "\n",
        };
        using (var xml = XmlWriter.Create(output, settings))
        {
            xml.WriteStartElement("testsuites");
            WriteCounts(xml, "reconcile", findings);
            xml.WriteStartElement("testsuite");
            WriteCounts(xml, reconciliation.Story.Name, findings);
            foreach (var finding in findings)
            {
                WriteCase(xml, finding);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }

    private void WriteCounts(XmlWriter xml, string name, Finding[] findings)
    {
        xml.WriteAttributeString("name", Clean(name));
        xml.WriteAttributeString("tests", Number(findings.Length));
        xml.WriteAttributeString("failures", Number(findings.Count(Fails)));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", Number(findings.Count(finding => finding.Decision is not null)));
    }

    private void WriteCase(XmlWriter xml, Finding finding)
    {
        var cluster = finding.Compared.Cluster;
        var first = cluster.Members[0];
        xml.WriteStartElement("testcase");

        // A CI server follows a case from run to run by these two.
        xml.WriteAttributeString("classname", $"reconcile.{Kebab.Of(cluster.Facet)}");
        xml.WriteAttributeString("name", Clean($"{cluster.About} [{finding.Fingerprint[..IdDigits]}]"));
        xml.WriteAttributeString("file", Clean(first.Proposition.Article.Path));
        xml.WriteAttributeString("line", Number(first.Proposition.Article.Text.PositionOf(first.Span.Start).Line));
        var members = cluster.Members.Select(member => $"{Alerts.Member(cluster, member)} ({Alerts.Place(member)})");
        var details = Clean(
            string.Join(
                '\n',
                members.Append(
                    $"[{finding.Id}: {Kebab.Of(finding.Verdict)}, rule {finding.Rule}, {Alerts.Independent(finding)}]"
                )
            )
        );
        if (finding.Decision is { Reason: var reason })
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", Clean($"accepted: {reason}"));
            xml.WriteEndElement();
        }

        if (Fails(finding))
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", finding.Rule);
            xml.WriteAttributeString("message", Clean($"{Kebab.Of(finding.Verdict)}: {finding.Explanation}"));
            xml.WriteString(details);
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteElementString("system-out", details);
        }

        xml.WriteEndElement();
    }

    private bool Fails(Finding finding) =>
        finding.Decision is null
        && finding.Verdict switch
        {
            Verdict.Contradicted => failsFrom is not null,
            Verdict.Divergent => failsFrom is Verdict.Divergent or Verdict.SingleSource,
            Verdict.SingleSource => failsFrom is Verdict.SingleSource,
            _ => false,
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // XML 1.0 has no way to write most control characters, not even escaped.
    private static string Clean(string text) =>
        string.Join('\n', text.Split('\n').Select(TextLayout.OneLine))
            .Replace('\uFFFE', '\uFFFD')
            .Replace('\uFFFF', '\uFFFD');
}
