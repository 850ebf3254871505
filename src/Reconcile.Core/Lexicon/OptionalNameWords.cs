using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Reconcile.Lexicon;

/// <summary>Words that a name may have or lack without naming something else: "Island", "Province", "Inc.".</summary>
internal sealed class OptionalNameWords
{
    private static readonly Lazy<OptionalNameWords> Shared = new(() => From(Lexicons.Shipped));

    private readonly FrozenSet<string> words;

    private OptionalNameWords(IEnumerable<string> words) => this.words = words.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The lists that are part of this assembly; read once, then shared.</summary>
    public static OptionalNameWords Load() => Shared.Value;

    /// <summary>The lists as packs changed them.</summary>
    public static OptionalNameWords With(Lexicons lexicons) => lexicons.Make(Shared, From, "optional-name-words");

    /// <summary>The words of a name without those; all of them where nothing else would be left.</summary>
    /// <param name="name">The name's words in lower case.</param>
    public ImmutableArray<string> Bare(ImmutableArray<string> name)
    {
        var bare = name.Where(word => !words.Contains(word.TrimEnd('.'))).ToImmutableArray();
        return bare.IsEmpty ? name : bare;
    }

    private static OptionalNameWords From(Lexicons lexicons)
    {
        var file = lexicons.Read("optional-name-words");
        return new OptionalNameWords([.. file.Texts("places"), .. file.Texts("organizations")]);
    }
}
