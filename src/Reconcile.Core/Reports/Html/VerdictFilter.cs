using Reconcile.Rules;

namespace Reconcile.Reports.Html;

/// <summary>A box at the top of the page that shows or hides what has one verdict.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Count">How much has it.</param>
/// <param name="IsOn">Whether the page begins with it shown.</param>
internal sealed record VerdictFilter(Verdict Verdict, string Title, int Count, bool IsOn);
