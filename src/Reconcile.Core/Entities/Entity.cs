using Reconcile.Language;

namespace Reconcile.Entities;

/// <summary>Somebody or something that a story names, under all its names.</summary>
/// <param name="Key">Stable within the story: the fullest name in lower case, words joined by <c>_</c>.</param>
/// <param name="Name">The fullest name as it was written first.</param>
/// <param name="Kind">What most of its mentions were taken for; null when no name recogniser said.</param>
public sealed record Entity(string Key, string Name, NameKind? Kind);
