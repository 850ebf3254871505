namespace Reconcile.Evaluation;

/// <summary>Counts of one or more scored stories; adding two gives those of both.</summary>
internal sealed record Score
{
    /// <summary>Claims that are required.</summary>
    public int Claims { get; init; }

    /// <summary>Required claims paired with a cluster that serves them.</summary>
    public int Linked { get; init; }

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

    /// <summary>Look-alike pairs.</summary>
    public int Distinct { get; init; }

    /// <summary>Those that stand in no common cluster.</summary>
    public int DistinctKept { get; init; }

    /// <summary>Harmonic mean of precision and recall of conflicts, from 0 to 1.</summary>
    public double ConflictF1 => F1(TrueAlarms, Alarms, ConflictsFound, Conflicts);

    /// <summary>Harmonic mean of precision and recall of agreements, from 0 to 1.</summary>
    public double AgreementF1 => F1(TrueCorroborations, Corroborations, AgreementsFound, Agreements);

    /// <summary>The counts of both.</summary>
    public static Score operator +(Score a, Score b) =>
        new()
        {
            Claims = a.Claims + b.Claims,
            Linked = a.Linked + b.Linked,
            Conflicts = a.Conflicts + b.Conflicts,
            ConflictsFound = a.ConflictsFound + b.ConflictsFound,
            Alarms = a.Alarms + b.Alarms,
            TrueAlarms = a.TrueAlarms + b.TrueAlarms,
            Agreements = a.Agreements + b.Agreements,
            AgreementsFound = a.AgreementsFound + b.AgreementsFound,
            Corroborations = a.Corroborations + b.Corroborations,
            TrueCorroborations = a.TrueCorroborations + b.TrueCorroborations,
            Distinct = a.Distinct + b.Distinct,
            DistinctKept = a.DistinctKept + b.DistinctKept,
        };

    private static double F1(int right, int said, int found, int wanted)
    {
        var precision = said > 0 ? (double)right / said : 0;
        var recall = wanted > 0 ? (double)found / wanted : 0;
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }
}
