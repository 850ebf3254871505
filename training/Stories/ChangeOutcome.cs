namespace Reconcile.Training.Stories;

/// <summary>What became of a changed value.</summary>
internal enum ChangeOutcome
{
    /// <summary>The articles are reported to differ.</summary>
    Reported,

    /// <summary>The passages were in one cluster before the change, and no conflict is reported after it.</summary>
    Linked,

    /// <summary>The passages were in no cluster before the change, and no conflict is reported after it.</summary>
    NotLinked,
}
