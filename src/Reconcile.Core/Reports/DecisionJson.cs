using System.Globalization;
using System.Text.Json;
using Reconcile.Rules;

namespace Reconcile.Reports;

/// <summary>Writes an editor's decision as the JSON reports have it in common.</summary>
internal static class DecisionJson
{
    /// <summary>Writes the property <c>decision</c>; null where nobody decided.</summary>
    public static void Write(Utf8JsonWriter json, Decision? decision)
    {
        if (decision is null)
        {
            json.WriteNull("decision");
            return;
        }

        json.WriteStartObject("decision");
        json.WriteString("reason", decision.Reason);
        json.WriteString("by", decision.By);
        json.WriteString("date", decision.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
