using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Claims;
using Reconcile.Drafts;
using Reconcile.Yaml;

namespace Reconcile.Reports;

/// <summary>Writes the review of a draft for people: its claims in their order, each with the sources' words.</summary>
public sealed class TextDraftReport : IDraftReportWriter
{
    private const string Indent = "  ";

    private static readonly ImmutableArray<DraftStanding> WorstFirst =
    [
        DraftStanding.Contradicted,
        DraftStanding.Divergent,
        DraftStanding.Supported,
        DraftStanding.Alone,
    ];

    private readonly TextReportOptions options;

    /// <summary>Creates a writer.</summary>
    /// <param name="options">Supported claims are left out where agreements are not listed.</param>
    public TextDraftReport(TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
    }

    /// <inheritdoc/>
    public void Write(DraftReview review, Stream output)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var claim in review.Claims)
        {
            if (options.ListsAgreements || claim.Standing != DraftStanding.Supported)
            {
                WriteClaim(text, claim);
                text.WriteLine();
            }
        }

        foreach (var (heading, copies) in FamilyText.Describe(DraftFindings.Of(review)))
        {
            WriteLines(text, "", heading);
            foreach (var copy in copies)
            {
                WriteLines(text, Indent, copy);
            }

            text.WriteLine();
        }

        WriteLines(text, "", Summary(review));
    }

    private void WriteClaim(TextWriter text, DraftClaim claim)
    {
        var standing = Kebab.Of(claim.Standing);
        var support =
            claim.Standing == DraftStanding.Supported
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $" by {claim.IndependentSupport} {(claim.IndependentSupport == 1 ? "source" : "sources")}"
                )
                : "";
        var accepted = claim.Finding.Decision is null ? "" : " (accepted)";
        var lines = TextLayout
            .Wrap($"{standing}{support}{accepted}: {Words(claim, claim.Claim)}", options.Width)
            .ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            // The standing is one word and narrower than the narrowest report: it stands whole at the start.
            text.WriteLine(i == 0 ? Coloured(claim.Standing, standing) + lines[i][standing.Length..] : lines[i]);
        }

        if (claim.Standing is DraftStanding.Divergent or DraftStanding.Contradicted)
        {
            WriteLines(text, Indent, TextLayout.OneLine(claim.Finding.Explanation));
        }

        if (claim.Finding.Decision is { } decision)
        {
            WriteLines(text, Indent, DecisionText.Of(decision));
        }

        foreach (var source in claim.Sources)
        {
            var stand = source.Standing == claim.Standing ? "" : Kebab.Of(source.Standing) + ": ";
            foreach (var member in source.Claims)
            {
                WriteSource(text, claim, member, stand);
            }
        }

        if (claim.Standing is DraftStanding.Divergent or DraftStanding.Contradicted)
        {
            WriteLines(
                text,
                Indent,
                $"[{claim.Id}: rule {claim.Finding.Rule}, {Kebab.Of(claim.Finding.Severity)} severity]"
            );
        }
    }

    private void WriteSource(TextWriter text, DraftClaim claim, Claim member, string stand)
    {
        var source = TextLayout.OneLine(member.Proposition.Article.Source);
        var widest = claim.Sources.Max(one => TextLayout.Width(TextLayout.OneLine(one.Article.Source)));
        var column = Math.Min(widest, options.Width / 4);
        var lead = TextLayout.Pad(source, column);
        if (TextLayout.Width(source) > column)
        {
            WriteLines(text, Indent, source);
            lead = new string(' ', column);
        }

        foreach (var part in TextLayout.Wrap(stand + Words(claim, member), options.Width - Indent.Length - column - 2))
        {
            text.WriteLine($"{Indent}{lead}  {part}");
            lead = new string(' ', column);
        }
    }

    /// <summary>The value in the unit that all share, the words, and where they stand.</summary>
    private static string Words(DraftClaim claim, Claim member) =>
        $"{Alerts.Value(claim.Finding.Compared.Cluster, member)}“{Alerts.Words(member)}” ({Alerts.Place(member)})";

    private void WriteLines(TextWriter text, string indent, string content)
    {
        foreach (var line in TextLayout.Wrap(content, options.Width - indent.Length))
        {
            text.WriteLine(indent + line);
        }
    }

    private string Coloured(DraftStanding standing, string text)
    {
        var colour = standing switch
        {
            DraftStanding.Contradicted => "1;31",
            DraftStanding.Divergent => "33",
            DraftStanding.Supported => "32",
            _ => "2",
        };
        return options.UsesColour ? $"\u001b[{colour}m{text}\u001b[0m" : text;
    }

    private static string Summary(DraftReview review)
    {
        var sources = review.Sources.Articles.Length;
        var counts = string.Join(
            ", ",
            WorstFirst.Select(standing =>
                FormattableString.Invariant(
                    $"{review.Count(standing)} {Kebab.Of(standing)}{Accepted(review.CountAccepted(standing))}"
                )
            )
        );
        return FormattableString.Invariant(
            $"{counts} in {TextLayout.OneLine(review.Draft.Path)}, checked against {sources} {(sources == 1 ? "source" : "sources")}"
        );
    }

    private static string Accepted(int count) => count == 0 ? "" : FormattableString.Invariant($" ({count} accepted)");
}
