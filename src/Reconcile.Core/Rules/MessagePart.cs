namespace Reconcile.Rules;

/// <summary>A piece of a message: text, or a placeholder.</summary>
/// <param name="Text">The text; empty for a placeholder.</param>
/// <param name="Placeholder">The placeholder; null for text.</param>
internal sealed record MessagePart(string Text, Placeholder? Placeholder);
