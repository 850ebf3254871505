namespace Reconcile.Entities;

/// <summary>Chooses what a pronoun stands for.</summary>
internal interface IAntecedentChooser
{
    /// <summary>The chain that the pronoun takes up; null where none is likely.</summary>
    Chain? Choose(Mention pronoun, PronounKind kind, IReadOnlyList<AntecedentCandidate> candidates);
}
