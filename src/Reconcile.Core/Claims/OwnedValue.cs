using System.Collections.Immutable;
using Reconcile.Text;

namespace Reconcile.Claims;

/// <summary>A value that belongs to one member of a list.</summary>
/// <param name="Value">The words of the value.</param>
/// <param name="Member">The head of the member, by its position in the sentence.</param>
/// <param name="Others">The words of the other members.</param>
internal sealed record OwnedValue(TextSpan Value, int Member, ImmutableArray<int> Others);
