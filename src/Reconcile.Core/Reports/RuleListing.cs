using System.Globalization;
using System.Text;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Reports;

/// <summary>Lists the rules of a pack for people.</summary>
public static class RuleListing
{
    /// <summary>The list, one rule a line where the width allows; lines end by <c>\n</c>.</summary>
    /// <param name="pack">The pack; it has rules.</param>
    /// <param name="width">Columns to lay it out for.</param>
    public static string Write(PackReading pack, int width)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var rules = pack.Rules!.Rules;
        var output = new StringBuilder();
        var ids = rules.Max(rule => rule.Id.Length);
        var verdicts = rules.Max(rule => Kebab.Of(rule.Verdict).Length);
        foreach (var rule in rules)
        {
            var lead = string.Create(
                CultureInfo.InvariantCulture,
                $"{rule.Priority, 5}  {rule.Id.PadRight(ids)}  {Kebab.Of(rule.Verdict).PadRight(verdicts)}  {Kebab.Of(rule.Severity), -6}  "
            );
            foreach (var line in TextLayout.Wrap(rule.Description, Math.Max(20, width - lead.Length)))
            {
                output.Append(lead).Append(line).Append('\n');
                lead = new string(' ', lead.Length);
            }
        }

        output.Append(CultureInfo.InvariantCulture, $"{rules.Length} rules");
        if (!pack.Profiles.IsEmpty)
        {
            output.Append("; profiles: ").AppendJoin(", ", pack.Profiles.Keys);
        }

        return output.Append('\n').ToString();
    }
}
