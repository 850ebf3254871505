using System.Collections.Immutable;

namespace Reconcile.Rules;

/// <summary>Holds when a condition holds for some, most or every one of the parts of a subject.</summary>
/// <param name="Part">Which parts, and how many of them.</param>
/// <param name="Condition">What is asked of each.</param>
internal sealed record Quantified<TOuter, TInner>(PartSelection<TOuter, TInner> Part, Condition<TInner> Condition)
    : Condition<TOuter>
{
    /// <inheritdoc/>
    public override string Text => $"{Part.Key} with {Condition}";

    /// <inheritdoc/>
    public override int Size { get; } = 1 + Condition.Size;

    /// <inheritdoc/>
    public override bool Holds(TOuter subject)
    {
        var (all, holding) = (0, 0);
        foreach (var part in Part.Of(subject))
        {
            all++;
            holding += Condition.Holds(part) ? 1 : 0;
        }

        return Holds(all, holding);
    }

    /// <inheritdoc/>
    public override ConditionTrace Trace(TOuter subject)
    {
        ImmutableArray<ConditionTrace> traces =
        [
            .. Part.Of(subject).Select(part => Placed(Condition.Trace(part), Part.Language.NameOf(part))),
        ];
        var holding = traces.Count(trace => trace.Held);
        var held = Holds(traces.Length, holding);
        return traces.IsEmpty
            ? new ConditionTrace(false, 0, [new Observation("", $"there is no {Part.Language.Subject}", Part.Key)])
            : new ConditionTrace(held, held ? 1 : traces.Max(trace => trace.Nearness), Deciding(traces, held));
    }

    // A part that decides alone is shown alone: the one that held, or the one that came nearest.
    private ImmutableArray<Observation> Deciding(ImmutableArray<ConditionTrace> traces, bool held) =>
        (Part.Quantifier, held) switch
        {
            (Quantifier.Some or Quantifier.One, true) => traces.First(trace => trace.Held).Observations,
            (Quantifier.One, false) when traces.Any(trace => trace.Held) =>
            [
                .. traces.SelectMany(trace => trace.Observations.Select(one => one with { Asked = "for one only" })),
            ],
            (_, true) => [.. traces.Where(trace => trace.Held).SelectMany(trace => trace.Observations)],
            _ => traces.Where(trace => !trace.Held).MaxBy(trace => trace.Nearness)!.Observations,
        };

    private bool Holds(int all, int holding) =>
        Part.Quantifier switch
        {
            Quantifier.Some => holding > 0,
            Quantifier.Most => holding * 2 > all,
            Quantifier.Every => all > 0 && holding == all,
            _ => holding == 1,
        };

    private protected override bool Entails(Condition<TOuter> other, Implications known) =>
        other is Quantified<TOuter, TInner> quantified
        && IsAtLeast(quantified.Part.Quantifier)
        && Condition.Implies(quantified.Condition, known)
        && (quantified.Part.Quantifier is not Quantifier.One || quantified.Condition.Implies(Condition, known));

    private bool IsAtLeast(Quantifier other) =>
        other == Part.Quantifier
        || other is Quantifier.Some
        || (other is Quantifier.Most && Part.Quantifier is Quantifier.Every);

    // Inside a pair, a claim's observation is named after the pair, and says itself whose it is.
    private static ConditionTrace Placed(ConditionTrace trace, string name) =>
        trace with
        {
            Observations =
            [
                .. trace.Observations.Select(one =>
                    one.Where.Length == 0
                        ? one with
                        {
                            Where = name,
                        }
                        : new Observation(name, $"{one.Found} in {one.Where}", one.Asked)
                ),
            ],
        };
}
