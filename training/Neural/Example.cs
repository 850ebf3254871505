namespace Reconcile.Training.Neural;

/// <summary>A sentence as numbers.</summary>
/// <param name="Vectors">Row of each word's vector; -1 for none.</param>
/// <param name="Features">Feature rows of all words, one after the other; -1 for an unknown feature.</param>
/// <param name="Tags">Number of each word's tag; -1 where there is nothing to learn.</param>
/// <param name="Classes">The same for word classes.</param>
/// <param name="Names">The same for parts of names.</param>
/// <param name="Heads">Index of each word's head plus one; 0 for the root.</param>
/// <param name="Relations">Number of each word's relation.</param>
internal sealed record Example(
    int[] Vectors,
    int[] Features,
    int[] Tags,
    int[] Classes,
    int[] Names,
    int[] Heads,
    int[] Relations
)
{
    public int Length => Vectors.Length;
}
