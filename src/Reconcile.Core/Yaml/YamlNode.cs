using Reconcile.Text;

namespace Reconcile.Yaml;

/// <summary>A value in a YAML text, with its place: a scalar, a sequence or a mapping, and nothing else.</summary>
/// <param name="Span">From the first to the last character of the value, without the white space around it.</param>
internal abstract record YamlNode(TextSpan Span)
{
    /// <summary>What the value is, for messages: "a list".</summary>
    public string Kind =>
        this switch
        {
            YamlScalar { IsNull: true } => "nothing",
            YamlScalar { IsQuoted: true } => "a text in quotation marks",
            YamlScalar => "a single value",
            YamlSequence => "a list",
            _ => "a mapping",
        };
}
