namespace Reconcile.Training.Evaluation;

/// <summary>One measured figure.</summary>
/// <param name="Name">Stable name, such as <c>UPOS</c>.</param>
/// <param name="Value">Per cent, or tokens a second.</param>
internal sealed record Figure(string Name, double Value);
