namespace Reconcile.Propositions;

/// <summary>The part that words play in a proposition, passive and active brought together.</summary>
public enum ArgumentRole
{
    /// <summary>Who or what does it: the subject, or the by-phrase of a passive.</summary>
    Agent,

    /// <summary>Whom or what it is done to: the object, or the subject of a passive.</summary>
    Patient,

    /// <summary>The indirect object.</summary>
    Recipient,

    /// <summary>What the subject is said to be: "Marsk was [the last stronghold]".</summary>
    Attribute,

    /// <summary>A phrase with a preposition: "[to the city]", "[at a depth of 10 km]".</summary>
    Oblique,

    /// <summary>An adverb or a bare time phrase.</summary>
    Adverbial,
}
