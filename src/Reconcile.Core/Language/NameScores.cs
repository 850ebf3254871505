using System.Runtime.CompilerServices;

namespace Reconcile.Language;

/// <summary>A word's scores as each part of a name: outside, then beginning and inside of each kind.</summary>
[InlineArray(NameDecoder.Labels)]
internal struct NameScores
{
    private float first;
}
