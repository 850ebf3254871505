using System.Globalization;
using System.Text;

namespace Reconcile.Reports.Html;

/// <summary>Draws a chart as SVG: a lane a value, one axis below them all.</summary>
internal static class ChartPicture
{
    private const double Width = 360;
    private const double Margin = 14;
    private const double LaneHeight = 29;
    private const double AxisHeight = 18;
    private const double LeastExtent = 6;

    // Of the page's type at the size of the labels, bold; a little too wide is harmless.
    private const double CharacterWidth = 6.2;

    /// <summary>Writes the picture.</summary>
    public static void Write(StringBuilder page, Chart chart)
    {
        var foot = chart.Lanes.Length * LaneHeight;
        Append(
            page,
            $"<svg class=\"chart\" viewBox=\"0 0 {Width} {foot + AxisHeight}\" role=\"img\" aria-label=\"{HtmlText.Escape(chart.Title)}\">\n"
        );
        foreach (var (at, label) in chart.Scale.Ticks)
        {
            var x = X(chart.Scale, at);
            Append(page, $"<line class=\"grid\" x1=\"{x:0.#}\" y1=\"0\" x2=\"{x:0.#}\" y2=\"{foot + 3:0.#}\"/>");
            Append(
                page,
                $"<text class=\"tick\" x=\"{Fit(x, label, 0.5):0.#}\" y=\"{foot + 14:0.#}\">{HtmlText.Escape(label)}</text>\n"
            );
        }

        Append(
            page,
            $"<line class=\"axis\" x1=\"{Margin}\" y1=\"{foot:0.#}\" x2=\"{Width - Margin}\" y2=\"{foot:0.#}\"/>\n"
        );
        for (var i = 0; i < chart.Lanes.Length; i++)
        {
            WriteLane(page, chart.Scale, chart.Lanes[i], i * LaneHeight);
        }

        page.Append("</svg>\n");
    }

    private static void WriteLane(StringBuilder page, ChartScale scale, ChartLane lane, double top)
    {
        var y = top + 20;
        var (left, right) = (X(scale, lane.Low), X(scale, lane.High));
        var start = lane.Stated.Length > 0 ? X(scale, lane.Stated[0]) : left;
        var room = (int)((Width - 4) / CharacterWidth);
        var value = Shorten(lane.Label, room);
        var sources = Shorten(lane.Sources, Math.Max(8, room - value.Length - 2));
        Append(
            page,
            $"<text class=\"label\" x=\"{Fit(start - 3, value + "  " + sources, 0):0.#}\" y=\"{top + 12:0.#}\"><tspan class=\"value\">{HtmlText.Escape(value)}</tspan> <tspan dx=\"3\">{HtmlText.Escape(sources)}</tspan></text>\n"
        );
        // An hour on a line of years is still there.
        var least = lane.Stated.Length > 0 ? 0 : LeastExtent;
        if (right - left >= 1 || least > 0)
        {
            Append(
                page,
                $"<rect class=\"extent\" x=\"{left:0.#}\" y=\"{y - 3:0.#}\" width=\"{Math.Max(right - left, least):0.#}\" height=\"6\" rx=\"3\"/>"
            );
        }

        if (double.IsInfinity(lane.High))
        {
            Append(page, $"<path class=\"open\" d=\"M{right:0.#} {y - 5:0.#}l6 5l-6 5z\"/>");
        }

        if (double.IsInfinity(lane.Low))
        {
            Append(page, $"<path class=\"open\" d=\"M{left:0.#} {y - 5:0.#}l-6 5l6 5z\"/>");
        }

        foreach (var stated in lane.Stated)
        {
            Append(page, $"<circle class=\"stated\" cx=\"{X(scale, stated):0.#}\" cy=\"{y:0.#}\" r=\"4.5\"/>");
        }

        page.Append('\n');
    }

    private static double X(ChartScale scale, double value) =>
        Margin
        + (
            (Width - (2 * Margin))
            * value switch
            {
                double.NegativeInfinity => 0,
                double.PositiveInfinity => 1,
                _ => Math.Clamp(scale.Share(value), 0, 1),
            }
        );

    // Moves a text so that it stays in the picture; the anchor is the share of the text left of x.
    private static double Fit(double x, string text, double anchor)
    {
        var width = text.Length * CharacterWidth;
        return Math.Max(2, Math.Min(x - (width * anchor), Width - 2 - width));
    }

    private static string Shorten(string text, int length) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, length - 1), "…");

    private static void Append(StringBuilder page, FormattableString text) =>
        page.Append(text.ToString(CultureInfo.InvariantCulture));
}
