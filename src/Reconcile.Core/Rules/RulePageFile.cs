using Reconcile.Text;

namespace Reconcile.Rules;

/// <summary>A page beside a rule.</summary>
/// <param name="Path">The file, as the user named it; shipped files have a path below <c>rules/</c>.</param>
/// <param name="Rule">Id of the rule: the file's name without its ending.</param>
/// <param name="Source">Its text.</param>
public sealed record RulePageFile(string Path, string Rule, SourceText Source);
