namespace Reconcile.Evaluation;

/// <summary>What a set of stories is measured by; <c>set.yaml</c> names them in kebab case.</summary>
public enum Figure
{
    /// <summary>Share of the required claims that stand in a cluster of their own.</summary>
    LinkRecall,

    /// <summary>Share of the pairs of passages of a claim, from two articles, that stand in one cluster.</summary>
    PairRecall,

    /// <summary>Share of the divergent and contradicted clusters that serve a claim that allows either.</summary>
    ConflictPrecision,

    /// <summary>Share of the claims that conflict whose cluster is divergent or contradicted.</summary>
    ConflictRecall,

    /// <summary>Harmonic mean of the two.</summary>
    ConflictF1,

    /// <summary>Share of the corroborated clusters over two articles that serve a claim that allows it.</summary>
    AgreementPrecision,

    /// <summary>Share of the claims that agree whose cluster is corroborated.</summary>
    AgreementRecall,

    /// <summary>Harmonic mean of the two.</summary>
    AgreementF1,

    /// <summary>As of conflicts, of contradicted alone.</summary>
    ContradictedPrecision,

    /// <summary>As of conflicts, of contradicted alone.</summary>
    ContradictedRecall,

    /// <summary>Harmonic mean of the two.</summary>
    ContradictedF1,

    /// <summary>As of conflicts, of divergent alone.</summary>
    DivergentPrecision,

    /// <summary>As of conflicts, of divergent alone.</summary>
    DivergentRecall,

    /// <summary>Harmonic mean of the two.</summary>
    DivergentF1,

    /// <summary>Share of the linked claims whose cluster has a verdict that the annotation allows.</summary>
    VerdictAccuracy,

    /// <summary>Share of the pairs of look-alikes that stand in no common cluster.</summary>
    DistinctKept,

    /// <summary>Share of the forbidden findings that were not raised.</summary>
    ForbiddenAvoided,
}
