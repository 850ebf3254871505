using Reconcile.Text;

namespace Reconcile.Yaml;

/// <summary>A single value: text, number, date ...</summary>
/// <param name="Span">The value with its quotation marks; empty where the value was left out.</param>
/// <param name="Value">The text, unescaped and unfolded.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks or is a block (<c>|</c>, <c>&gt;</c>): then it is text.</param>
internal sealed record YamlScalar(TextSpan Span, string Value, bool IsQuoted) : YamlNode(Span)
{
    /// <summary>Whether the value was left out or is YAML's null: nothing, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => !IsQuoted && Value is "" or "~" or "null" or "Null" or "NULL";
}
