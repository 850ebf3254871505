using System.Collections.Immutable;
using Reconcile.Text;

namespace Reconcile.Yaml;

/// <summary>A list.</summary>
/// <param name="Span">From the first item, or the opening bracket, to the end of the last.</param>
/// <param name="Items">The items in the order of the text.</param>
internal sealed record YamlSequence(TextSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span);
