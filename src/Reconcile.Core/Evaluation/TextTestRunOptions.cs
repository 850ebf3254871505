namespace Reconcile.Evaluation;

/// <summary>How a <see cref="TextTestRun"/> looks.</summary>
public sealed record TextTestRunOptions
{
    /// <summary>Columns of the terminal.</summary>
    /// <value>100 by default; less than 40 is taken as 40.</value>
    public int Width { get; init; } = 100;

    /// <summary>Whether what is missed and what is wrong is listed, story by story.</summary>
    /// <value>True by default; otherwise each story is a line of figures.</value>
    public bool ListsShortfalls { get; init; } = true;
}
