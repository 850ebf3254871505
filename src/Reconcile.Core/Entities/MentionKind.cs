namespace Reconcile.Entities;

/// <summary>By what kind of word an article speaks of somebody or something.</summary>
internal enum MentionKind
{
    /// <summary>"Anna Hale".</summary>
    Name,

    /// <summary>"a witness", "the firm".</summary>
    Noun,

    /// <summary>"she", "their".</summary>
    Pronoun,
}
