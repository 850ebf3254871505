using Reconcile.Text;

namespace Reconcile.Rules;

/// <summary>A rule file's text.</summary>
/// <param name="Path">As the user named it; shipped files have a path below <c>rules/</c>.</param>
/// <param name="Family">The folder that holds it; empty at the top.</param>
/// <param name="Source">Its text.</param>
internal sealed record RuleFile(string Path, string Family, SourceText Source)
{
    /// <summary>The file's name without its ending: the id that the rule must have.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
