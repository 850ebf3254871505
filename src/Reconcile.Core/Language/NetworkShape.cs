namespace Reconcile.Language;

/// <summary>The sizes of a network; all but the first are multiples of 16.</summary>
/// <param name="Vector">Length of a word vector.</param>
/// <param name="Feature">Length of a feature's row; a word's rows are added up.</param>
/// <param name="Hidden">Length of a recurrent state in one direction.</param>
/// <param name="Layers">Number of recurrent layers.</param>
/// <param name="Arc">Length of the rows that choose heads.</param>
/// <param name="Relation">Length of the rows that choose relations.</param>
internal sealed record NetworkShape(int Vector, int Feature, int Hidden, int Layers, int Arc, int Relation)
{
    /// <summary>Length of an input row.</summary>
    public int Inputs => Vector + Feature;

    /// <summary>Length of the rows that arcs are scored with: dependent and head for arc and relation.</summary>
    public int Arcs => (2 * Arc) + (2 * Relation);
}
