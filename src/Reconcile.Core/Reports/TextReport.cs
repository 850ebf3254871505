using System.Text;
using Reconcile.Claims;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Reports;

/// <summary>Writes a reconciliation for people: conflicts first, each with its values and quotations.</summary>
public sealed class TextReport : IReportWriter
{
    private const string Indent = "  ";

    private readonly TextReportOptions options;

    /// <summary>Creates a writer.</summary>
    public TextReport(TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
    }

    /// <inheritdoc/>
    public void Write(Reconciliation reconciliation, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var finding in reconciliation.Findings.Where(IsListed))
        {
            WriteFinding(text, finding);
            text.WriteLine();
        }

        foreach (var (heading, copies) in FamilyText.Describe(reconciliation))
        {
            WriteLines(text, "", heading);
            foreach (var copy in copies)
            {
                WriteLines(text, Indent, copy);
            }

            text.WriteLine();
        }

        WriteLines(text, "", Summary(reconciliation));
    }

    private bool IsListed(Finding finding) =>
        finding.Verdict switch
        {
            Verdict.SingleSource => false,
            Verdict.Corroborated => options.ListsAgreements,
            _ => true,
        };

    private void WriteFinding(TextWriter text, Finding finding)
    {
        var compared = finding.Compared;
        var verdict = Kebab.Of(finding.Verdict);
        var accepted = finding.Decision is null ? "" : " (accepted)";
        var heading = $"{verdict}{accepted}: {TextLayout.OneLine(compared.Cluster.About)}";
        foreach (var (line, index) in TextLayout.Wrap(heading, options.Width).Select((line, index) => (line, index)))
        {
            // The verdict is one word and narrower than the narrowest report: it stands whole at the start.
            text.WriteLine(index == 0 ? Coloured(finding.Verdict, verdict) + line[verdict.Length..] : line);
        }

        if (finding.Verdict != Verdict.Corroborated)
        {
            WriteLines(text, Indent, TextLayout.OneLine(finding.Explanation));
        }

        if (finding.Decision is { } decision)
        {
            WriteLines(text, Indent, DecisionText.Of(decision));
        }

        foreach (var member in compared.Cluster.Members)
        {
            WriteMember(text, compared.Cluster, member);
        }

        var severity = finding.Severity == Severity.None ? "" : $"{Kebab.Of(finding.Severity)} severity, ";
        WriteLines(text, Indent, $"[{finding.Id}: rule {finding.Rule}, {severity}{Alerts.Independent(finding)}]");
    }

    private void WriteMember(TextWriter text, Clustering.Cluster cluster, Claim member)
    {
        var article = member.Proposition.Article;
        var source = TextLayout.OneLine(article.Source);
        var widest = cluster.Members.Max(one => TextLayout.Width(TextLayout.OneLine(one.Proposition.Article.Source)));
        var longest = cluster.Members.Max(one => TextLayout.Width(Alerts.Place(one)) + "()".Length);
        var column = Math.Min(widest, options.Width / 4);

        // A place that is broken can't be clicked: where the terminal is too narrow, the sources stand on top.
        column = longest > options.Width - Indent.Length - column - 2 ? 0 : column;
        var said = $"{Alerts.Value(cluster, member)}“{Alerts.Words(member)}” ({Alerts.Place(member)})";
        var room = options.Width - Indent.Length - column - 2;
        var lead = TextLayout.Pad(source, column);
        if (TextLayout.Width(source) > column)
        {
            WriteLines(text, Indent, source);
            lead = new string(' ', column);
        }

        foreach (var part in TextLayout.Wrap(said, room))
        {
            text.WriteLine($"{Indent}{lead}  {part}");
            lead = new string(' ', column);
        }
    }

    private void WriteLines(TextWriter text, string indent, string content)
    {
        foreach (var line in TextLayout.Wrap(content, options.Width - indent.Length))
        {
            text.WriteLine(indent + line);
        }
    }

    private string Coloured(Verdict verdict, string text)
    {
        var colour = verdict switch
        {
            Verdict.Contradicted => "1;31",
            Verdict.Divergent => "33",
            _ => "32",
        };
        return options.UsesColour ? $"\u001b[{colour}m{text}\u001b[0m" : text;
    }

    private static string Summary(Reconciliation reconciliation)
    {
        var counts = new[] { Verdict.Contradicted, Verdict.Divergent, Verdict.Corroborated, Verdict.SingleSource };
        var articles = reconciliation.Story.Articles.Length;
        var verdicts = string.Join(
            ", ",
            counts.Select(verdict =>
                FormattableString.Invariant(
                    $"{reconciliation.Count(verdict)} {Kebab.Of(verdict)}{Accepted(reconciliation.CountAccepted(verdict))}"
                )
            )
        );
        return FormattableString.Invariant($"{verdicts} in {articles} {(articles == 1 ? "article" : "articles")}");
    }

    private static string Accepted(int count) => count == 0 ? "" : FormattableString.Invariant($" ({count} accepted)");
}
