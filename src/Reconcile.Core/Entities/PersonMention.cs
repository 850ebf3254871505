using Reconcile.Language;

namespace Reconcile.Entities;

/// <summary>A place where an article speaks of a person, as pronouns look back at it.</summary>
/// <param name="Person">Whom it speaks of.</param>
/// <param name="Sentence">Where.</param>
/// <param name="Token">The token of the name or pronoun.</param>
/// <param name="IsSubject">Whether the person is a clause's subject there.</param>
/// <param name="IsSpeaker">Whether the clause reports what the person says.</param>
internal sealed record PersonMention(Entity Person, Sentence Sentence, int Token, bool IsSubject, bool IsSpeaker);
