namespace Reconcile.Evaluation;

/// <summary>A floor and what was reached.</summary>
/// <param name="Floor">The floor.</param>
/// <param name="Reached">The figure, from 0 to 1; null when there is nothing to measure it by.</param>
public sealed record FloorCheck(Floor Floor, double? Reached)
{
    /// <summary>Whether the figure is not below the floor; where nothing was measured, nothing is below it.</summary>
    public bool IsHeld => Reached is not { } reached || reached >= (double)Floor.Least;
}
