namespace Reconcile.Entities;

/// <summary>The pronouns of the third person, by what they can stand for.</summary>
internal enum PronounKind
{
    /// <summary>"he", "she" and their other forms: one person.</summary>
    Person,

    /// <summary>"they": several, or a body of people.</summary>
    Several,

    /// <summary>"it": a thing, a place, a body of people.</summary>
    Thing,
}
