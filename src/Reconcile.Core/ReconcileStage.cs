namespace Reconcile;

/// <summary>What a <see cref="Reconciler"/> is doing.</summary>
public enum ReconcileStage
{
    /// <summary>Reading sentences, names and trees out of the articles: the longest part.</summary>
    Annotating,

    /// <summary>Reading propositions and claims.</summary>
    Claiming,

    /// <summary>Finding the claims that are about the same thing.</summary>
    Clustering,

    /// <summary>Comparing them and asking the rules.</summary>
    Judging,
}
