namespace Reconcile.Rules;

/// <summary>Which conditions are known to follow from which.</summary>
internal sealed class Implications
{
    private readonly Dictionary<(object, object), bool> known = new(Pairs.Instance);

    /// <summary>The answer for two conditions, worked out when it is asked for the first time.</summary>
    public bool Find(object one, object other, Func<bool> work)
    {
        if (!known.TryGetValue((one, other), out var answer))
        {
            known[(one, other)] = answer = work();
        }

        return answer;
    }

    private sealed class Pairs : IEqualityComparer<(object First, object Second)>
    {
        public static Pairs Instance { get; } = new();

        public bool Equals((object First, object Second) x, (object First, object Second) y) =>
            ReferenceEquals(x.First, y.First) && ReferenceEquals(x.Second, y.Second);

        public int GetHashCode((object First, object Second) pair) =>
            HashCode.Combine(
                System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.First),
                System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Second)
            );
    }
}
