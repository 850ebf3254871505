using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Reconcile.Training.Evaluation;

/// <summary>Writes figures as text or JSON.</summary>
internal static class FigureWriter
{
    public static string Write(ImmutableArray<Figure> figures, string format) =>
        format == "json" ? Json(figures) : Text(figures);

    private static string Text(ImmutableArray<Figure> figures)
    {
        var text = new StringBuilder();
        foreach (var figure in figures)
        {
            var digits = figure.Value > 1000 ? "0" : "0.00";
            text.Append(figure.Name.PadRight(44))
                .AppendLine(figure.Value.ToString(digits, CultureInfo.InvariantCulture).PadLeft(10));
        }

        return text.ToString();
    }

    private static string Json(ImmutableArray<Figure> figures)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();
            foreach (var figure in figures)
            {
                writer.WriteNumber(figure.Name, Math.Round(figure.Value, 2));
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
