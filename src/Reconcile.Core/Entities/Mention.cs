using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Entities;

/// <summary>A place where an article speaks of somebody or something, as pronouns look back at it.</summary>
/// <param name="Sentence">Where.</param>
/// <param name="Token">The head of the name or of the noun phrase, or the pronoun.</param>
/// <param name="Kind">The kind of word.</param>
/// <param name="Entity">What it is known to stand for; null for what the story does not name.</param>
/// <param name="IsPlural">Whether several are meant; null for a body of people, which can be "it" and "they".</param>
/// <param name="IsPerson">Whether persons are meant; null when nothing tells.</param>
/// <param name="Gender">Whether "he" or "she" can mean it; null when nothing tells.</param>
/// <param name="IsJoined">Whether it stands for all the conjuncts below the token: "Hale and Voss".</param>
/// <param name="IsQuoted">Whether quotation marks are open there, as far as the sentence tells.</param>
internal sealed record Mention(
    Sentence Sentence,
    int Token,
    MentionKind Kind,
    Entity? Entity,
    bool? IsPlural,
    bool? IsPerson,
    Gender? Gender,
    bool IsJoined,
    bool IsQuoted
)
{
    /// <summary>The token that it stands at.</summary>
    public Token Word => Sentence.Tokens[Token];

    /// <summary>Whether it is a clause's subject.</summary>
    public bool IsSubject => Word.BaseRelation() is "nsubj" or "csubj";
}
