using System.Collections.Immutable;

namespace Reconcile.Evaluation;

/// <summary>The annotated stories of a folder.</summary>
/// <param name="Path">The folder, as the user named it.</param>
/// <param name="Stories">Ordered by path, ordinally.</param>
/// <param name="File">The set's file; null when there is none, and no floor.</param>
public sealed record StorySet(string Path, ImmutableArray<AnnotatedStory> Stories, SetFile? File);
