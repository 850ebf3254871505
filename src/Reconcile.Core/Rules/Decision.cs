namespace Reconcile.Rules;

/// <summary>An editor's decision to leave a finding as it is. Reports show it as accepted; they never drop it.</summary>
/// <param name="Reason">Why, in the editor's words.</param>
public sealed record Decision(string Reason)
{
    /// <summary>Who decided; null when nobody wrote it down.</summary>
    public string? By { get; init; }

    /// <summary>The day of the decision; null when nobody wrote it down.</summary>
    public DateOnly? Date { get; init; }
}
