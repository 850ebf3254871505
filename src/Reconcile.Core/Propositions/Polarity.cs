namespace Reconcile.Propositions;

/// <summary>Whether a proposition is affirmed or negated by its own words.</summary>
public enum Polarity
{
    /// <summary>"Troops entered the city."</summary>
    Positive,

    /// <summary>"Troops did not enter the city."</summary>
    Negative,
}
