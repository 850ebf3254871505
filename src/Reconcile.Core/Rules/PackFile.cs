using Reconcile.Text;

namespace Reconcile.Rules;

/// <summary>A file of a pack.</summary>
/// <param name="Path">As the user named it; shipped files have a path below <c>rules/</c>.</param>
/// <param name="Below">Its path below the pack's folder, with slashes.</param>
/// <param name="Source">Its text.</param>
internal sealed record PackFile(string Path, string Below, SourceText Source)
{
    /// <summary>The file's name without its ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Below);

    /// <summary>The folder that holds it; empty at the top.</summary>
    public string Family => Below.Split('/') is [.., var family, _] ? family : "";
}
