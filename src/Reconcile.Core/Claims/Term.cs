using Reconcile.Language;

namespace Reconcile.Claims;

/// <summary>A content word or participant of a claim.</summary>
/// <param name="Lemma">Its lemma, or the canonical name of the entity it was resolved to.</param>
/// <param name="Pos">Its word class; <see cref="UniversalPos.ProperNoun"/> for an entity.</param>
/// <param name="Role">The part that it plays.</param>
public sealed record Term(string Lemma, UniversalPos Pos, TermRole Role)
{
    /// <summary>
    /// Whether only a pronoun stands there, and this is the noun or name that it most likely repeats: good enough to find what is alike, too
    /// little to tell two participants apart. False by default.
    /// </summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether it is the name of a person. False by default.</summary>
    public bool IsPerson { get; init; }
}
