namespace Reconcile.Training.Stories;

/// <summary>Where a gold claim was lost.</summary>
internal enum Stage
{
    /// <summary>In fewer than two articles a claim matches its passages.</summary>
    NotExtracted,

    /// <summary>No two claims that match passages of two articles were a candidate pair.</summary>
    NotACandidate,

    /// <summary>The best such pair scored under its family's threshold.</summary>
    ScoredTooLow,

    /// <summary>A pair was good enough, but the clusters parted it, or put it with others.</summary>
    CutInClustering,

    /// <summary>It is linked, but no relation in its cluster is that of its verdict.</summary>
    WrongRelation,

    /// <summary>A relation fits the verdict, but the rules gave another.</summary>
    WrongRule,
}
