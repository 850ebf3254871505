using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Claims;
using Reconcile.Drafts;
using Reconcile.Rules;
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

        foreach (var line in TextLayout.Wrap(Summary(review), options.Width))
        {
            text.WriteLine(line);
        }
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
        var lines = TextLayout.Wrap($"{standing}{support}: {Words(claim, claim.Claim)}", options.Width).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            // The standing is one word and narrower than the narrowest report: it stands whole at the start.
            text.WriteLine(i == 0 ? Coloured(claim.Standing, standing) + lines[i][standing.Length..] : lines[i]);
        }

        if (claim.Standing is DraftStanding.Divergent or DraftStanding.Contradicted)
        {
            WriteLines(text, TextLayout.OneLine(claim.Finding.Explanation));
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
            WriteLines(text, $"[{claim.Id}: rule {claim.Finding.Rule}, {Kebab.Of(claim.Finding.Severity)} severity]");
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
            WriteLines(text, source);
            lead = new string(' ', column);
        }

        foreach (var part in TextLayout.Wrap(stand + Words(claim, member), options.Width - Indent.Length - column - 2))
        {
            text.WriteLine($"{Indent}{lead}  {part}");
            lead = new string(' ', column);
        }
    }

    /// <summary>The value in the unit that all share, the words, and where they stand.</summary>
    private static string Words(DraftClaim claim, Claim member)
    {
        var article = member.Proposition.Article;
        var value = member.Value is QuantityValue or CalendarValue
            ? TextLayout.OneLine(SideBySide.ValueOf(claim.Finding.Compared.Cluster, member)) + ": "
            : "";
        var quotation = TextLayout.OneLine(article.Text[member.Span].ToString());
        var line = article.Text.PositionOf(member.Span.Start).Line;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{value}“{quotation}” ({TextLayout.OneLine(article.Path)}:{line})"
        );
    }

    private void WriteLines(TextWriter text, string content)
    {
        foreach (var line in TextLayout.Wrap(content, options.Width - Indent.Length))
        {
            text.WriteLine(Indent + line);
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
            WorstFirst.Select(standing => FormattableString.Invariant($"{review.Count(standing)} {Kebab.Of(standing)}"))
        );
        return FormattableString.Invariant(
            $"{counts} in {TextLayout.OneLine(review.Draft.Path)}, checked against {sources} {(sources == 1 ? "source" : "sources")}"
        );
    }
}
