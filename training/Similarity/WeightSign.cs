namespace Reconcile.Training.Similarity;

/// <summary>The sign that a weight may have.</summary>
internal enum WeightSign
{
    /// <summary>Positive or negative.</summary>
    Either,

    /// <summary>None: the weight is nought.</summary>
    None,

    /// <summary>Not negative.</summary>
    Positive,

    /// <summary>Not positive.</summary>
    Negative,
}
