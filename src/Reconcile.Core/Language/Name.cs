namespace Reconcile.Language;

/// <summary>A proper name in a sentence.</summary>
/// <param name="Tokens">The tokens of the name.</param>
/// <param name="Kind">What it names.</param>
public sealed record Name(TokenRange Tokens, NameKind Kind);
