namespace Reconcile.Evaluation;

/// <summary>Counts of one or more scored stories; adding two gives those of both.</summary>
public sealed record Score
{
    /// <summary>Claims that are required.</summary>
    public int Claims { get; init; }

    /// <summary>Required claims paired with a cluster that serves them.</summary>
    public int Linked { get; init; }

    /// <summary>Pairs of passages of required claims, from two articles.</summary>
    public int Pairs { get; init; }

    /// <summary>Those that stand in one cluster.</summary>
    public int PairsLinked { get; init; }

    /// <summary>Linked claims whose cluster has a verdict that the annotation allows.</summary>
    public int VerdictsRight { get; init; }

    /// <summary>Required claims whose first verdict is a conflict.</summary>
    public int Conflicts { get; init; }

    /// <summary>Those whose cluster says that it is a conflict.</summary>
    public int ConflictsFound { get; init; }

    /// <summary>Clusters that say that they are a conflict.</summary>
    public int Alarms { get; init; }

    /// <summary>Those that serve a claim that allows it.</summary>
    public int TrueAlarms { get; init; }

    /// <summary>Required claims whose first verdict is corroborated.</summary>
    public int Agreements { get; init; }

    /// <summary>Those whose cluster says so.</summary>
    public int AgreementsFound { get; init; }

    /// <summary>Corroborated clusters over two articles.</summary>
    public int Corroborations { get; init; }

    /// <summary>Those that serve a claim that allows it.</summary>
    public int TrueCorroborations { get; init; }

    /// <summary>Counts of contradicted alone.</summary>
    public Tally Contradicted { get; init; }

    /// <summary>Counts of divergent alone.</summary>
    public Tally Divergent { get; init; }

    /// <summary>Look-alike pairs.</summary>
    public int Distinct { get; init; }

    /// <summary>Those that stand in no common cluster.</summary>
    public int DistinctKept { get; init; }

    /// <summary>Findings that must not be raised.</summary>
    public int Forbidden { get; init; }

    /// <summary>Those that were not.</summary>
    public int ForbiddenAvoided { get; init; }

    /// <summary>Counts of conflicts: divergent or contradicted.</summary>
    public Tally Conflict => new(TrueAlarms, Alarms, ConflictsFound, Conflicts);

    /// <summary>Counts of agreements: corroborated.</summary>
    public Tally Agreement => new(TrueCorroborations, Corroborations, AgreementsFound, Agreements);

    /// <summary>Harmonic mean of precision and recall of conflicts, from 0 to 1; 0 when there are none.</summary>
    public double ConflictF1 => Conflict.F1 ?? 0;

    /// <summary>Harmonic mean of precision and recall of agreements, from 0 to 1; 0 when there are none.</summary>
    public double AgreementF1 => Agreement.F1 ?? 0;

    /// <summary>A figure from 0 to 1; null when there is nothing to measure it by.</summary>
    public double? Of(Figure figure) =>
        figure switch
        {
            Figure.LinkRecall => Tally.Share(Linked, Claims),
            Figure.PairRecall => Tally.Share(PairsLinked, Pairs),
            Figure.ConflictPrecision => Conflict.Precision,
            Figure.ConflictRecall => Conflict.Recall,
            Figure.ConflictF1 => Conflict.F1,
            Figure.AgreementPrecision => Agreement.Precision,
            Figure.AgreementRecall => Agreement.Recall,
            Figure.AgreementF1 => Agreement.F1,
            Figure.ContradictedPrecision => Contradicted.Precision,
            Figure.ContradictedRecall => Contradicted.Recall,
            Figure.ContradictedF1 => Contradicted.F1,
            Figure.DivergentPrecision => Divergent.Precision,
            Figure.DivergentRecall => Divergent.Recall,
            Figure.DivergentF1 => Divergent.F1,
            Figure.VerdictAccuracy => Tally.Share(VerdictsRight, Linked),
            Figure.DistinctKept => Tally.Share(DistinctKept, Distinct),
            Figure.ForbiddenAvoided => Tally.Share(ForbiddenAvoided, Forbidden),
            _ => throw new ArgumentOutOfRangeException(nameof(figure)),
        };

    /// <summary>The counts of both.</summary>
    public static Score operator +(Score a, Score b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return new()
        {
            Claims = a.Claims + b.Claims,
            Linked = a.Linked + b.Linked,
            Pairs = a.Pairs + b.Pairs,
            PairsLinked = a.PairsLinked + b.PairsLinked,
            VerdictsRight = a.VerdictsRight + b.VerdictsRight,
            Conflicts = a.Conflicts + b.Conflicts,
            ConflictsFound = a.ConflictsFound + b.ConflictsFound,
            Alarms = a.Alarms + b.Alarms,
            TrueAlarms = a.TrueAlarms + b.TrueAlarms,
            Agreements = a.Agreements + b.Agreements,
            AgreementsFound = a.AgreementsFound + b.AgreementsFound,
            Corroborations = a.Corroborations + b.Corroborations,
            TrueCorroborations = a.TrueCorroborations + b.TrueCorroborations,
            Contradicted = a.Contradicted + b.Contradicted,
            Divergent = a.Divergent + b.Divergent,
            Distinct = a.Distinct + b.Distinct,
            DistinctKept = a.DistinctKept + b.DistinctKept,
            Forbidden = a.Forbidden + b.Forbidden,
            ForbiddenAvoided = a.ForbiddenAvoided + b.ForbiddenAvoided,
        };
    }
}
