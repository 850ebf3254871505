using System.Collections.Immutable;
using Reconcile.Yaml;

namespace Reconcile.Lexicon;

/// <summary>A single word or text.</summary>
/// <param name="IsLower">Whether it is compared with lemmas, so that a capital would never match.</param>
/// <param name="Allowed">The only texts; empty for any.</param>
/// <param name="RefersTo">The entries of which it must name one; null for none.</param>
internal sealed record TextShape(
    bool IsLower = false,
    ImmutableArray<string> Allowed = default,
    LexiconReference? RefersTo = null
) : LexiconShape
{
    /// <inheritdoc/>
    public override void Check(YamlNode own, YamlNode? below, LexiconCheck check)
    {
        if (!Allowed.IsDefaultOrEmpty)
        {
            check.Values.Name(own, Allowed);
        }
        else if (check.Values.Text(own) is { } text)
        {
            check.Word(own.Span, text, IsLower, RefersTo);
        }
    }
}
