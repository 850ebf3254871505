using Reconcile.Yaml;

namespace Reconcile.Lexicon;

/// <summary>A list of pairs of words, in any order within the pair; those of a pack are added to those below.</summary>
internal sealed record PairsShape : LexiconShape
{
    /// <inheritdoc/>
    public override void Check(YamlNode own, YamlNode? below, LexiconCheck check)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in check.Values.Items(own) ?? [])
        {
            if (Read(item, check) is var (one, other))
            {
                check.Word(item.Span, one, isLower: true, null);
                check.Word(item.Span, other, isLower: true, null);
                check.Once(item.Span, KeyOf(one, other), seen);
            }
        }
    }

    /// <inheritdoc/>
    public override YamlNode Merge(YamlNode below, YamlNode own)
    {
        var known = LexiconEntries.Items(own).Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        return own is YamlSequence list
            ? list with
            {
                Items = [.. list.Items, .. LexiconEntries.Items(below).Where(item => !known.Contains(KeyOf(item)))],
            }
            : below;
    }

    /// <inheritdoc/>
    public override YamlNode Without(YamlNode below, YamlNode off, LexiconCheck check)
    {
        var known = LexiconEntries.Items(below).Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in check.Values.Items(off) ?? [])
        {
            if (Read(item, check) is var (one, other))
            {
                check.IsThere(item.Span, KeyOf(one, other), known);
                gone.Add(KeyOf(one, other));
            }
        }

        return below is YamlSequence list
            ? list with
            {
                Items = [.. list.Items.Where(item => !gone.Contains(KeyOf(item)))],
            }
            : below;
    }

    private static (string One, string Other)? Read(YamlNode item, LexiconCheck check)
    {
        if (check.Values.Items(item) is not { } words)
        {
            return null;
        }

        var texts = words.Select(check.Values.Text).OfType<string>().ToArray();
        if (texts is [var one, var other] && !string.Equals(one, other, StringComparison.Ordinal))
        {
            return (one, other);
        }

        if (texts.Length == words.Length)
        {
            check.NoPair(item.Span);
        }

        return null;
    }

    private static string KeyOf(YamlNode item) =>
        LexiconEntries.WordsOf(item) is [var one, var other] ? KeyOf(one, other) : "";

    private static string KeyOf(string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? $"{one} - {other}" : $"{other} - {one}";
}
