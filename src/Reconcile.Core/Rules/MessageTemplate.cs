using System.Collections.Immutable;
using Reconcile.Comparison;

namespace Reconcile.Rules;

/// <summary>A rule's message, split at its placeholders.</summary>
internal sealed record MessageTemplate(ImmutableArray<MessagePart> Parts)
{
    /// <summary>The message as a rule file has it.</summary>
    public string Text =>
        string.Concat(
            Parts.Select(part =>
                part.Placeholder is { } placeholder
                    ? $"{{{placeholder.Name}}}"
                    : part
                        .Text.Replace("{", "{{", StringComparison.Ordinal)
                        .Replace("}", "}}", StringComparison.Ordinal)
            )
        );

    /// <summary>The message for a cluster.</summary>
    public string Fill(ComparedCluster compared) =>
        string.Concat(Parts.Select(part => part.Placeholder?.Of(compared) ?? part.Text));
}
