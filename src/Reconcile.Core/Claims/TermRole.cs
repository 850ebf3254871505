namespace Reconcile.Claims;

/// <summary>The part that a term plays in a claim.</summary>
public enum TermRole
{
    /// <summary>The predicate.</summary>
    Predicate,

    /// <summary>Who does it.</summary>
    Agent,

    /// <summary>To whom or what.</summary>
    Patient,

    /// <summary>What is counted or measured.</summary>
    Measured,

    /// <summary>Anything else: circumstances and modifiers.</summary>
    Circumstance,
}
