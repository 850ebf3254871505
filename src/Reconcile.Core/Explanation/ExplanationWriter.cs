using System.Globalization;
using System.Text;
using Reconcile.Claims;
using Reconcile.Comparison;
using Reconcile.Reports;
using Reconcile.Rules;
using Reconcile.Values;
using Reconcile.Yaml;

namespace Reconcile.Explanation;

/// <summary>Writes an explanation for people.</summary>
public sealed class ExplanationWriter
{
    private const string Indent = "  ";
    private const int Label = 10;

    private readonly StringBuilder output = new();
    private readonly int width;

    private ExplanationWriter(int width)
    {
        this.width = width;
    }

    /// <summary>The explanation as text, lines ended by <c>\n</c>.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="width">Columns to lay it out for.</param>
    public static string Write(FindingExplanation explanation, int width)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var writer = new ExplanationWriter(width);
        writer.WriteFinding(explanation);
        writer.WriteMembers(explanation);
        writer.WriteLinks(explanation);
        writer.WriteRelations(explanation.Finding.Compared);
        writer.WriteTrials(explanation);
        writer.WriteChanges(explanation);
        return writer.output.ToString();
    }

    private void WriteFinding(FindingExplanation explanation)
    {
        var finding = explanation.Finding;
        Line("", $"{finding.Id}: {Kebab.Of(finding.Verdict)} by {finding.Rule}, severity {Kebab.Of(finding.Severity)}");
        Line(Indent, finding.Compared.Cluster.About);
        Line(Indent, finding.Explanation);
    }

    private void WriteMembers(FindingExplanation explanation)
    {
        Head("What the sources say");
        foreach (var member in explanation.Members)
        {
            var claim = member.Claim;
            var article = claim.Proposition.Article;
            var line = article.Text.PositionOf(claim.Span.Start).Line;
            Line(Indent, Invariant($"{ClaimLanguage.NameOf(claim)}  {article.Source} ({article.Path}:{line})"));
            Field("sentence", member.Sentence);
            Field("claim", $"{Kebab.Of(claim.Facet)} of: {claim.Form.Text.Replace('_', ' ')}");
            if (ValueOf(claim) is { } value)
            {
                Field("value", value);
            }

            foreach (var resolution in member.Resolutions)
            {
                Field("resolved", $"{resolution.Said} = {resolution.Means}");
            }

            Field("stance", StanceOf(claim));
        }
    }

    private static string? ValueOf(Claim claim)
    {
        var text = claim.Proposition.Article.Text;
        return claim.Value switch
        {
            QuantityValue { Quantity: var quantity } => $"{text[quantity.Span]} = {Range(quantity)}",
            CalendarValue { Time: var time } => $"{text[time.Span]} = {time}",
            WordsValue words =>
                $"{words.Said} = {(words.IsWithin ? "somewhere in " : "")}{words.Canonical.Replace('_', ' ')}",
            _ => null,
        };
    }

    private static string Range(Quantity quantity)
    {
        var unit = quantity.Unit == "1" ? "" : $" {quantity.Unit}";
        var (low, high) = (quantity.Interval.Low, quantity.Interval.High);
        var range = quantity.Interval switch
        {
            { IsPoint: true } => Number(low),
            _ when double.IsPositiveInfinity(high) => $"{Number(low)} or more",
            _ when double.IsNegativeInfinity(low) => $"{Number(high)} or less",
            _ => $"{Number(low)} to {Number(high)}",
        };
        var bound = quantity.Bound is Bound.None ? "" : $", bound {Kebab.Of(quantity.Bound)}";
        var rate = quantity.Rate is { } used
            ? string.Create(CultureInfo.InvariantCulture, $", {used.Code} at {used.Factor:0.######}")
            : "";
        return $"{range}{unit} ({Kebab.Of(quantity.Approximation)}{bound}{rate})";
    }

    private static string StanceOf(Claim claim)
    {
        var proposition = claim.Proposition;
        var stance = $"{Kebab.Of(proposition.Polarity)}, {Kebab.Of(proposition.Certainty)}";
        return proposition.Attribution switch
        {
            null => $"{stance}, in the article's own voice",
            { SourceText: "" } told => $"{stance}, unnamed source ({told.CueLemma})",
            var told => $"{stance}, said by {told.SourceText} ({told.CueLemma})",
        };
    }

    private void WriteLinks(FindingExplanation explanation)
    {
        Head(
            Invariant(
                $"Why they are comparable (claims of one facet are put together from a mean of {explanation.Threshold:0.00})"
            )
        );
        var links = explanation.Finding.Compared.Cluster.Links;
        if (links.IsEmpty)
        {
            Line(Indent, "nothing is linked: the claim stands alone");
        }

        foreach (var link in links)
        {
            Line(Indent, Invariant($"{Names(link.First, link.Second)}: probability {link.Score:0.00}"));
            foreach (var part in link.Contributions)
            {
                var weight = part.LogOdds / part.Value;
                Row(part.Feature, Invariant($"{part.Value, 6:0.00} x {weight, 6:0.00} = {part.LogOdds, 6:0.00}"));
            }

            Row("sum", Invariant($"{link.Contributions.Sum(part => part.LogOdds), 24:0.00}"));
        }
    }

    private void WriteRelations(ComparedCluster compared)
    {
        Head("How they stand to each other");
        if (compared.Relations.IsEmpty)
        {
            Line(Indent, "there are no two claims of different articles");
        }

        foreach (var relation in compared.Relations)
        {
            var ratio = relation.Ratio is { } times && double.IsFinite(times) ? Invariant($", ratio {times:0.##}") : "";
            var gap = relation.Gap is { } distance ? $", gap {Number(distance)}" : "";
            Line(
                Indent,
                $"{Names(relation.First, relation.Second)}: {Kebab.Of(relation.Kind)} ({Kebab.Of(relation.Reason)}){ratio}{gap}"
            );
        }
    }

    private void WriteTrials(FindingExplanation explanation)
    {
        Head("The rules in the order in which they are tried");
        var isDecided = false;
        foreach (var trial in explanation.Trials)
        {
            var outcome = trial switch
            {
                { Missing: { } list } => $"does not apply: {list}",
                { Holds: false } => "does not hold",
                _ when isDecided => $"would hold: {Kebab.Of(trial.Rule.Verdict)}",
                _ => $"decides: {Kebab.Of(trial.Rule.Verdict)}, severity {Kebab.Of(trial.Rule.Severity)}",
            };
            Line(Indent, Invariant($"{trial.Rule.Priority, 5} {trial.Rule.Id}: {outcome}"));
            foreach (var line in isDecided && trial.Holds ? [] : trial.Trace?.Lines ?? [])
            {
                Line(Indent + new string(' ', 8), line);
            }

            isDecided |= trial.Holds;
        }
    }

    private void WriteChanges(FindingExplanation explanation)
    {
        Head("What would change the verdict");
        if (explanation.Changes.IsEmpty)
        {
            Line(Indent, "no single change of a tolerance, a source or a day");
        }

        foreach (var change in explanation.Changes)
        {
            var still = change.Verdict == explanation.Finding.Verdict ? "still " : "";
            Line(Indent, $"{still}{Kebab.Of(change.Verdict)} {change.Condition} ({change.Rule})");
        }
    }

    private void Head(string text)
    {
        output.Append('\n');
        Line("", text);
    }

    private void Field(string name, string text) => Line(Indent + Indent + name.PadRight(Label), text);

    private void Row(string name, string text) =>
        output.Append(Indent).Append(Indent).Append(name.PadRight(20)).Append(text).Append('\n');

    private void Line(string lead, string text)
    {
        foreach (var line in TextLayout.Wrap(TextLayout.OneLine(text), Math.Max(20, width - lead.Length)))
        {
            output.Append(lead).Append(line).Append('\n');
            lead = new string(' ', lead.Length);
        }
    }

    private static string Names(Claim first, Claim second) =>
        $"{ClaimLanguage.NameOf(first)} - {ClaimLanguage.NameOf(second)}";

    private static string Number(double number) => number.ToString("#,0.###", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
