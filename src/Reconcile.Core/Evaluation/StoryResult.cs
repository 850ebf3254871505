using System.Collections.Immutable;

namespace Reconcile.Evaluation;

/// <summary>How the findings of one story compare with what is expected.</summary>
/// <param name="Annotated">The story and what is expected of it.</param>
/// <param name="Score">The counts.</param>
/// <param name="Shortfalls">What is missed in the order of the annotation, then what is wrong by finding.</param>
public sealed record StoryResult(AnnotatedStory Annotated, Score Score, ImmutableArray<Shortfall> Shortfalls);
