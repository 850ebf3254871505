namespace Reconcile.Entities;

/// <summary>Chooses what a pronoun stands for.</summary>
/// <param name="pronoun">The pronoun.</param>
/// <param name="kind">What it can stand for.</param>
/// <param name="candidates">The mentions before it that agree with it, the nearest first.</param>
/// <returns>The chain that the pronoun takes up; null where none is likely.</returns>
internal delegate Chain? AntecedentChoice(
    Mention pronoun,
    PronounKind kind,
    IReadOnlyList<AntecedentCandidate> candidates
);
