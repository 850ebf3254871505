using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>What a pack or a profile makes of a rule that stands elsewhere.</summary>
/// <param name="Id">The rule.</param>
/// <param name="IsOff">Whether the rule is switched off, or on again; null to leave that as it is.</param>
/// <param name="Keys">The keys that take the place of the rule's own; null when none do.</param>
/// <param name="Place">Where the id stands.</param>
/// <param name="Document">The file that holds it.</param>
internal sealed record RuleChange(string Id, bool? IsOff, YamlMapping? Keys, TextSpan Place, YamlDocument Document);
