namespace Reconcile;

/// <summary>How far a <see cref="Reconciler"/> has come.</summary>
/// <param name="Stage">What it is doing.</param>
/// <param name="Done">Articles that the stage is done with; from 0 to <paramref name="Total"/>.</param>
/// <param name="Total">Articles of the story.</param>
public readonly record struct ReconcileProgress(ReconcileStage Stage, int Done, int Total);
