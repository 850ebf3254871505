namespace Reconcile.Reports;

/// <summary>How a <see cref="TextReport"/> looks.</summary>
public sealed record TextReportOptions
{
    /// <summary>Narrowest width that a report is laid out for.</summary>
    public const int NarrowestWidth = 40;

    private readonly int width = 100;

    /// <summary>Columns of the terminal; at least <see cref="NarrowestWidth"/>.</summary>
    /// <value>100 by default; a smaller value than the narrowest is taken as the narrowest.</value>
    public int Width
    {
        get => width;
        init => width = Math.Max(value, NarrowestWidth);
    }

    /// <summary>Whether verdicts are coloured with ANSI escape sequences.</summary>
    /// <value>False by default; the caller knows whether a terminal reads the report.</value>
    public bool UsesColour { get; init; }

    /// <summary>Whether what the sources agree on is listed after the conflicts.</summary>
    /// <value>True by default.</value>
    public bool ListsAgreements { get; init; } = true;
}
