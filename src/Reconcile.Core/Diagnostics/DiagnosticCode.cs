namespace Reconcile.Diagnostics;

/// <summary>A kind of fault in the user's input.</summary>
/// <param name="Id">Stable id: <c>RC0xxx</c> for articles and stories, <c>RC1xxx</c> for YAML and rules, <c>RC2xxx</c> for
/// decisions.</param>
/// <param name="Title">The fault in a few words.</param>
/// <param name="Description">When it is reported, and what to do about it.</param>
public sealed record DiagnosticCode(string Id, string Title, string Description);
