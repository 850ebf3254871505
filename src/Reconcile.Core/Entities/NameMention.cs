using System.Collections.Immutable;
using Reconcile.Language;

namespace Reconcile.Entities;

/// <summary>A name where it stands.</summary>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Tokens">Its tokens, without titles and genitive marks.</param>
/// <param name="Words">Those tokens' words in lower case, without a nickname between them.</param>
/// <param name="Kind">What the name recogniser took it for; null when only its capitals make it a name.</param>
internal sealed record NameMention(Sentence Sentence, TokenRange Tokens, ImmutableArray<string> Words, NameKind? Kind)
{
    /// <summary>The words joined: equal for two mentions that are written alike.</summary>
    public string Key { get; } = string.Join('_', Words);

    /// <summary>Whether it stands where towns do: "in Velin".</summary>
    public bool StandsAsPlace { get; init; }
}
