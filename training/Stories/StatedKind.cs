namespace Reconcile.Training.Stories;

/// <summary>How a text spells a value.</summary>
internal enum StatedKind
{
    /// <summary>A number in words.</summary>
    Word,

    /// <summary>A number in digits.</summary>
    Figure,

    /// <summary>A number in digits with commas between thousands.</summary>
    Grouped,

    /// <summary>A day of the week.</summary>
    Day,

    /// <summary>A month.</summary>
    Month,
}
