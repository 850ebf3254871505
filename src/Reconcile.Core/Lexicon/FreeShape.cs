using Reconcile.Yaml;

namespace Reconcile.Lexicon;

/// <summary>A value that is checked elsewhere.</summary>
internal sealed record FreeShape : LexiconShape
{
    /// <inheritdoc/>
    public override void Check(YamlNode own, YamlNode? below, LexiconCheck check) { }
}
