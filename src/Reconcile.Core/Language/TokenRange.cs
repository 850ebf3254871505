namespace Reconcile.Language;

/// <summary>A half-open range <c>[Start, End)</c> of token indices within one sentence.</summary>
public readonly record struct TokenRange
{
    /// <summary>Creates a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is negative or reversed.</exception>
    public TokenRange(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>First token.</summary>
    public int Start { get; }

    /// <summary>One past the last token.</summary>
    public int End { get; }

    /// <summary>Number of tokens.</summary>
    public int Length => End - Start;

    /// <summary>Whether the token at <paramref name="index"/> is in the range.</summary>
    public bool Contains(int index) => index >= Start && index < End;

    /// <summary>Whether the two ranges share a token.</summary>
    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;

    /// <summary>The range as <c>[start, end)</c>.</summary>
    public override string ToString() => $"[{Start}, {End})";
}
