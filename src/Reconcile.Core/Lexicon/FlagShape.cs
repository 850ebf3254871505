using Reconcile.Yaml;

namespace Reconcile.Lexicon;

/// <summary>Yes or no.</summary>
internal sealed record FlagShape : LexiconShape
{
    /// <inheritdoc/>
    public override void Check(YamlNode own, YamlNode? below, LexiconCheck check) => check.Values.Boolean(own);
}
