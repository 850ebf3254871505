using Reconcile.Yaml;

namespace Reconcile.Lexicon;

/// <summary>A number within bounds, both included.</summary>
internal sealed record NumberShape(double Low, double High) : LexiconShape
{
    /// <inheritdoc/>
    public override void Check(YamlNode own, YamlNode? below, LexiconCheck check) =>
        check.Values.Number(own, Low, High);
}
