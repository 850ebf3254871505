using System.Globalization;
using System.Text;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Reports;

/// <summary>Describes one rule for people: what it asks and says, which rules stand around it, and its page.</summary>
public static class RuleDescription
{
    private const int Label = 12;

    /// <summary>The description, lines ended by <c>\n</c>.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="pack">The pack that holds it.</param>
    /// <param name="width">Columns to lay it out for.</param>
    public static string Write(Rule rule, PackReading pack, int width)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(pack);
        var output = new StringBuilder();
        output.Append(rule.Id).Append(": ").Append(rule.Description).Append("\n\n");
        Field("file", rule.Path);
        Field("priority", rule.Priority.ToString(CultureInfo.InvariantCulture));
        Field("applies to", Scope(rule.Scope));
        Field("when", rule.ConditionText);
        Field("verdict", $"{Kebab.Of(rule.Verdict)}, severity {Kebab.Of(rule.Severity)}");
        Field("message", rule.MessageText);
        var others = pack.Rules!.Rules.Where(other => other.Id != rule.Id && other.Scope.Meets(rule.Scope)).ToArray();
        Field("after", Names(others.Where(other => other.Priority < rule.Priority)));
        Field("before", Names(others.Where(other => other.Priority > rule.Priority)));
        if (pack.Pages.FirstOrDefault(page => page.Rule == rule.Id) is { } page)
        {
            output.Append('\n');
            for (var line = 1; line <= page.Source.LineCount; line++)
            {
                var text = page.Source[page.Source.LineSpan(line)].ToString();
                if (text.StartsWith("# ", StringComparison.Ordinal) || (line == 2 && text.Length == 0))
                {
                    continue;
                }

                foreach (var part in text.Length == 0 ? [""] : TextLayout.Wrap(TextLayout.OneLine(text), width))
                {
                    output.Append(part).Append('\n');
                }
            }
        }

        return output.ToString().TrimEnd('\n') + "\n";

        void Field(string name, string text)
        {
            var lead = name.PadRight(Label);
            foreach (var line in TextLayout.Wrap(TextLayout.OneLine(text), Math.Max(20, width - Label)))
            {
                output.Append(lead).Append(line).Append('\n');
                lead = new string(' ', Label);
            }
        }
    }

    private static string Scope(RuleScope scope)
    {
        (string Name, IEnumerable<string> Words)[] lists =
        [
            ("facets", scope.Facets.Select(Kebab.Of)),
            ("dimensions", scope.Dimensions.Select(Kebab.Of)),
            ("units", scope.Units),
            ("nouns", scope.Nouns),
            ("predicates", scope.Predicates),
        ];
        var parts = lists
            .Where(list => list.Words.Any())
            .Select(list => $"{list.Name} {string.Join(", ", list.Words)}")
            .ToArray();
        return parts.Length == 0 ? "every cluster" : string.Join("; ", parts);
    }

    private static string Names(IEnumerable<Rule> rules)
    {
        var names = string.Join(", ", rules.Select(rule => rule.Id));
        return names.Length == 0 ? "no rule" : names;
    }
}
