using System.Collections.Immutable;

namespace Reconcile.Rules;

/// <summary>How a condition fared on a cluster, and what decided it.</summary>
/// <param name="Held">Whether it held.</param>
/// <param name="Nearness">The part of what is asked that was met, from 0 to 1; 1 for a condition that held.</param>
/// <param name="Observations">
/// What decided: of a condition that held, all that it needed; of one that failed, what stood in its way, looked at in
/// the pair or claim that came nearest to meeting it.
/// </param>
public sealed record ConditionTrace(bool Held, double Nearness, ImmutableArray<Observation> Observations)
{
    /// <summary>The observations in words, one line for each pair or claim.</summary>
    public ImmutableArray<string> Lines =>
        [
            .. Observations
                .GroupBy(one => one.Where, StringComparer.Ordinal)
                .Select(group => (group.Key.Length > 0 ? group.Key + ": " : "") + string.Join(", ", group.Select(Say))),
        ];

    /// <summary>A trace that holds exactly when another does not.</summary>
    internal ConditionTrace Negated() =>
        new(!Held, Held ? 0 : 1, [.. Observations.Select(one => one with { Asked = Held ? "otherwise" : null })]);

    private static string Say(Observation one) => one.Asked is null ? one.Found : $"{one.Found} (asked: {one.Asked})";
}
