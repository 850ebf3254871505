using System.Globalization;
using System.Text;

namespace Reconcile.Benchmarks;

/// <summary>A table in Markdown, its figures written without a culture.</summary>
internal sealed class Table
{
    private readonly StringBuilder text = new();

    public Table(params ReadOnlySpan<string> columns)
    {
        Add(columns);
        text.Append('|');
        for (var i = 0; i < columns.Length; i++)
        {
            text.Append(i == 0 ? " --- |" : " ---: |");
        }

        text.Append('\n');
    }

    /// <summary>Adds a row.</summary>
    public void Add(params ReadOnlySpan<string> cells) => text.Append($"| {string.Join(" | ", cells)} |\n");

    /// <summary>A number with groups of thousands.</summary>
    public static string Number(double value, string format = "N0") =>
        value.ToString(format, CultureInfo.InvariantCulture);

    public override string ToString() => text.ToString();
}
