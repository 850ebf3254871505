using System.Collections.Immutable;
using Reconcile.Yaml;

namespace Reconcile.Lexicon;

/// <summary>A list of words; those of a pack are added to those below.</summary>
/// <param name="IsLower">Whether they are compared with lemmas, so that a capital would never match.</param>
/// <param name="RefersTo">The entries of which each must name one; null for none.</param>
/// <param name="Allowed">The only words; empty for any.</param>
internal sealed record WordsShape(
    bool IsLower = false,
    LexiconReference? RefersTo = null,
    ImmutableArray<string> Allowed = default
) : LexiconShape
{
    /// <inheritdoc/>
    public override void Check(YamlNode own, YamlNode? below, LexiconCheck check)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in check.Values.Items(own) ?? [])
        {
            if (!Allowed.IsDefaultOrEmpty)
            {
                check.Values.Name(item, Allowed);
            }
            else if (check.Values.Text(item) is { } word)
            {
                check.Word(item.Span, word, IsLower, RefersTo);
                check.Once(item.Span, word, seen);
            }
        }
    }

    /// <inheritdoc/>
    public override YamlNode Merge(YamlNode below, YamlNode own)
    {
        var words = LexiconEntries.WordsOf(own).ToHashSet(StringComparer.Ordinal);
        return own is YamlSequence list
            ? list with
            {
                Items = [.. list.Items, .. LexiconEntries.Items(below).Where(item => !IsIn(words, item))],
            }
            : below;
    }

    /// <inheritdoc/>
    public override YamlNode Without(YamlNode below, YamlNode off, LexiconCheck check)
    {
        var words = LexiconEntries.WordsOf(below).ToHashSet(StringComparer.Ordinal);
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in check.Values.Items(off) ?? [])
        {
            if (check.Values.Text(item) is { } word)
            {
                check.IsThere(item.Span, word, words);
                gone.Add(word);
            }
        }

        return Remove(below, gone);
    }

    /// <summary>A list without some words.</summary>
    public static YamlNode Remove(YamlNode list, IReadOnlySet<string> words) =>
        list is YamlSequence sequence
            ? sequence with
            {
                Items = [.. sequence.Items.Where(item => !IsIn(words, item))],
            }
            : list;

    private static bool IsIn(IReadOnlySet<string> words, YamlNode item) =>
        item is YamlScalar word && words.Contains(word.Value);
}
