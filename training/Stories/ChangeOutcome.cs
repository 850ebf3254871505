namespace Reconcile.Training.Stories;

/// <summary>What became of a changed value: it is reported, or where it was lost.</summary>
internal enum ChangeOutcome
{
    /// <summary>The articles are reported to differ.</summary>
    Reported,

    /// <summary>No claim of the changed passages tells the new value, or none of another article the former one.</summary>
    NotExtracted,

    /// <summary>No two such claims were a candidate pair.</summary>
    NotACandidate,

    /// <summary>Such claims are kept apart, as they name other things beside their values.</summary>
    KeptApart,

    /// <summary>The best pair of such claims scored under its family's threshold.</summary>
    ScoredTooLow,

    /// <summary>A pair was good enough, but the clusters parted it, or put it with others.</summary>
    CutInClustering,

    /// <summary>They are in one cluster, but not taken to differ.</summary>
    WrongRelation,

    /// <summary>They are taken to differ, but the rules gave another verdict.</summary>
    WrongRule,
}
