namespace Reconcile.Language;

/// <summary>What the linear models look at in a word form, computed once a token.</summary>
internal readonly struct WordFeatures
{
    public WordFeatures(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[Math.Min(form.Length, 40)];
        for (var i = 0; i < lower.Length; i++)
        {
            var c = TextHash.Fold(form[i]);
            lower[i] = char.IsDigit(c) ? '0' : c;
        }

        Word = (uint)TextHash.Of(lower);
        Prefix = (uint)TextHash.Of(lower[..Math.Min(2, lower.Length)], 11);
        Suffix1 = (uint)TextHash.Of(lower[^Math.Min(1, lower.Length)..], 12);
        Suffix2 = (uint)TextHash.Of(lower[^Math.Min(2, lower.Length)..], 13);
        Suffix3 = (uint)TextHash.Of(lower[^Math.Min(3, lower.Length)..], 14);
        Suffix4 = (uint)TextHash.Of(lower[^Math.Min(4, lower.Length)..], 15);
        Shape = ShapeOf(form);
    }

    public uint Word { get; }

    public uint Prefix { get; }

    public uint Suffix1 { get; }

    public uint Suffix2 { get; }

    public uint Suffix3 { get; }

    public uint Suffix4 { get; }

    public uint Shape { get; }

    private static uint ShapeOf(ReadOnlySpan<char> form)
    {
        var hash = 17ul;
        var (last, repeats) = (' ', 0);
        foreach (var c in form[..Math.Min(form.Length, 20)])
        {
            var kind =
                char.IsUpper(c) ? 'X'
                : char.IsLetter(c) ? 'x'
                : char.IsDigit(c) ? '0'
                : c;
            repeats = kind == last ? repeats + 1 : 0;
            last = kind;
            if (repeats < 2)
            {
                hash = TextHash.Mix(hash, kind);
            }
        }

        return (uint)hash;
    }
}
