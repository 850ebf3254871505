namespace Reconcile.Evaluation;

/// <summary>One thing in which the findings are not what the annotation expects.</summary>
public abstract record Shortfall
{
    private protected Shortfall() { }
}
