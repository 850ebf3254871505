using System.Globalization;
using Reconcile.Rules;

namespace Reconcile.Reports;

/// <summary>Tells people of an editor's decision.</summary>
internal static class DecisionText
{
    /// <summary>On one line: "accepted by Ann on 2024-03-31: The mayor counts the missing."</summary>
    public static string Of(Decision decision)
    {
        var by = decision.By is { } name ? $" by {name}" : "";
        var on = decision.Date is { } date ? string.Create(CultureInfo.InvariantCulture, $" on {date:yyyy-MM-dd}") : "";
        return TextLayout.OneLine($"accepted{by}{on}: {decision.Reason}");
    }
}
