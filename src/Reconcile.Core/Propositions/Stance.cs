namespace Reconcile.Propositions;

/// <summary>What a reporting word says about the truth of what it reports.</summary>
internal enum Stance
{
    /// <summary>say, tell, report.</summary>
    Neutral,

    /// <summary>claim, allege: held at arm's length.</summary>
    Claims,

    /// <summary>deny, dismiss, doubt.</summary>
    Denies,

    /// <summary>question, wonder.</summary>
    Doubts,

    /// <summary>confirm, verify.</summary>
    Confirms,

    /// <summary>admit, concede.</summary>
    Admits,

    /// <summary>predict, expect.</summary>
    Predicts,

    /// <summary>urge, warn, call for: what is reported has not happened.</summary>
    Asks,

    /// <summary>plan, vow.</summary>
    Plans,
}
