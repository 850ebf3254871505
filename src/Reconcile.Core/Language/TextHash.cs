namespace Reconcile.Language;

/// <summary>Hashes that are the same on every machine and in every run, since weights are found by them.</summary>
internal static class TextHash
{
    private const ulong Seed = 0xcbf29ce484222325;
    private const ulong Multiplier = 0x9e3779b97f4a7c15;

    /// <summary>Hash of the characters as they are.</summary>
    public static ulong Of(ReadOnlySpan<char> text, ulong seed = Seed)
    {
        var hash = seed;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 0x100000001b3;
        }

        return Mix(hash, (ulong)text.Length);
    }

    /// <summary>Hash of the characters in lower case, with the typographic apostrophes as the plain one.</summary>
    public static ulong OfLower(ReadOnlySpan<char> text, ulong seed = Seed)
    {
        var hash = seed;
        foreach (var c in text)
        {
            hash = (hash ^ Fold(c)) * 0x100000001b3;
        }

        return Mix(hash, (ulong)text.Length);
    }

    /// <summary>The character that stands for <paramref name="c"/> in the models.</summary>
    public static char Fold(char c) =>
        c switch
        {
            < '\u0080' => c is >= 'A' and <= 'Z' ? (char)(c | 0x20)
            : c is '`' ? '\''
            : c,
            '’' or '‘' or '´' => '\'',
            '“' or '”' or '«' or '»' or '„' => '"',
            '‐' or '‑' => '-',
            _ => char.ToLowerInvariant(c),
        };

    /// <summary>Combines a hash with a value; the order matters.</summary>
    public static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash ^ value) * Multiplier;
        return hash ^ (hash >> 32);
    }
}
