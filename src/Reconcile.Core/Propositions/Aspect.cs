namespace Reconcile.Propositions;

/// <summary>Whether a verb in the present says that something is going on or done.</summary>
internal enum Aspect
{
    /// <summary>"Are repairing", "is being repaired", "have been repairing".</summary>
    Ongoing,

    /// <summary>"Have repaired", "has been repaired".</summary>
    Done,
}
