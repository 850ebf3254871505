using System.Collections.Immutable;
using Reconcile.Text;

namespace Reconcile.Evaluation;

/// <summary>What the file at the root of a set says.</summary>
/// <param name="Path">The file, as the user named the set.</param>
/// <param name="Source">Its text.</param>
/// <param name="Floors">The floors, in the order of the file.</param>
public sealed record SetFile(string Path, SourceText Source, ImmutableArray<Floor> Floors)
{
    /// <summary>Name of the file in the set's folder.</summary>
    public const string FileName = "set.yaml";
}
