using System.Collections.Frozen;

namespace Reconcile.Lexicon;

/// <summary>Given names, titles and nouns that tell whether "he" or "she" can mean their bearer.</summary>
internal sealed class GivenNames
{
    private static readonly Lazy<GivenNames> Shared = new(() => From(Lexicons.Shipped));

    private readonly FrozenSet<string> women;
    private readonly FrozenSet<string> men;

    private readonly FrozenSet<(string, string)> shortForms;

    private GivenNames(IEnumerable<string> women, IEnumerable<string> men, IEnumerable<(string, string)> shortForms)
    {
        this.shortForms = shortForms.ToFrozenSet();
        this.women = women.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        this.men = men.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The lists that are part of this assembly; read once, then shared.</summary>
    public static GivenNames Load() => Shared.Value;

    /// <summary>The lists as packs changed them.</summary>
    public static GivenNames With(Lexicons lexicons) => lexicons.Make(Shared, From, "given-names", "titles");

    /// <summary>What a name or title says of its bearer; null for a word that says nothing.</summary>
    /// <param name="word">As written, in any case, with or without a full stop.</param>
    public Gender? Of(string word)
    {
        var bare = word.TrimEnd('.');
        return women.Contains(bare) ? Gender.Feminine
            : men.Contains(bare) ? Gender.Masculine
            : null;
    }

    /// <summary>Whether one name, in lower case, is a short form of the other: "dave", "david".</summary>
    public bool AreOne(string one, string other) => shortForms.Contains((one, other));

    private static GivenNames From(Lexicons lexicons)
    {
        var (names, titles) = (lexicons.Read("given-names"), lexicons.Read("titles"));
        return new GivenNames(
            [.. names.Texts("women"), .. titles.Texts("women")],
            [.. names.Texts("men"), .. titles.Texts("men")],
            names.Tuples("short-forms").SelectMany(forms => new[] { (forms[0], forms[1]), (forms[1], forms[0]) })
        );
    }
}
