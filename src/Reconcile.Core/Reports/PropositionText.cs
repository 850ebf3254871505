using System.Globalization;
using System.Text;
using Reconcile.Propositions;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Reports;

/// <summary>Writes a proposition for people: its words, then a line for each part.</summary>
internal static class PropositionText
{
    private const int Column = 12;

    /// <summary>Adds the lines of a proposition.</summary>
    public static void Append(StringBuilder output, Proposition proposition)
    {
        var (text, predicate) = (proposition.Article.Text, proposition.PredicateToken);
        output.Append(
            CultureInfo.InvariantCulture,
            $"  {Kebab.Of(proposition.Kind)} “{Words(text, proposition.Span)}”\n"
        );
        Line(
            output,
            "predicate",
            $"{predicate.Lemma} ({Kebab.Of(proposition.Polarity)}, {Kebab.Of(proposition.Certainty)})"
        );
        foreach (var argument in proposition.Arguments)
        {
            var said = Words(text, proposition.Sentence.SpanOf(argument.Tokens));
            Line(output, Kebab.Of(argument.Role), said);
        }

        if (proposition.Attribution is { } attribution)
        {
            var source = attribution.Source is { } span ? Words(text, span) : "nobody named";
            var quoted = attribution.Quoted ? ", quoted" : "";
            Line(output, "said by", $"{source} (“{Words(text, attribution.Cue)}”{quoted})");
        }
    }

    private static void Line(StringBuilder output, string name, string content) =>
        output.Append("    ").Append(name.PadRight(Column)).Append(content).Append('\n');

    private static string Words(SourceText text, TextSpan span) => TextAnnotationWriter.OneLine(text[span].ToString());
}
