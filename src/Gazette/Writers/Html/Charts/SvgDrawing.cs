using System.Globalization;
using Gazette.Documents;
using Gazette.Writers.Layout;

namespace Gazette.Writers.Html.Charts;

/// <summary>The shapes and words of a drawing. A style sheet gives them their colours: that of a series is a class.</summary>
/// <param name="marks">Numbers the values; null for a page whose values have no marks.</param>
internal sealed class SvgDrawing(ChartData chart, ValueMarks? marks)
{
    /// <summary>In the units of the drawing, which is scaled to the width that there is.</summary>
    public const int Width = 480;

    public const int TextSize = 12;

    /// <summary>For words that stand on a shape, so that they can be read on any colour.</summary>
    public const string OnShape = " class=\"on-shape\"";

    private readonly HtmlBuffer _shapes = new();

    /// <summary>The attribute by which a page finds where a number is from; empty if its values have no marks.</summary>
    public string MarkOf(int series, int category) =>
        marks?.Add(chart.CellOf(series, category)) is { } number ? string.Create(CultureInfo.InvariantCulture, $" data-value=\"{number}\"") : "";

    public void Rectangle(double x, double y, double width, double height, int series, string mark = "") => _shapes.Markup(string.Create(
        CultureInfo.InvariantCulture,
        $"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" class=\"c{series % Colours.Count}\"{mark}/>\n"));

    public void Line(double x1, double y1, double x2, double y2, string css) => _shapes.Markup(
        string.Create(CultureInfo.InvariantCulture, $"<line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" class=\"{css}\"/>\n"));

    public void Path(IReadOnlyList<(double X, double Y)> points, int series)
    {
        string path = string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}")));
        _shapes.Markup($"<polyline points=\"{path}\" class=\"path c{series % Colours.Count}\"/>\n");
    }

    public void Dot(double x, double y, int series, string mark) => _shapes.Markup(
        string.Create(CultureInfo.InvariantCulture, $"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"3\" class=\"c{series % Colours.Count}\"{mark}/>\n"));

    /// <summary>A part of a circle, as a wide line along a circle of half the radius.</summary>
    /// <param name="from">Where it begins, as a share of the whole.</param>
    public void Slice(double x, double y, double radius, double from, double share, int series, string mark) => _shapes.Markup(string.Create(
        CultureInfo.InvariantCulture,
        $"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"{radius / 2:0.#}\" class=\"slice c{series % Colours.Count}\" stroke-width=\"{radius:0.#}\" "
            + $"pathLength=\"1000\" stroke-dasharray=\"{share * 1000:0.##} 1000\" stroke-dashoffset=\"{-from * 1000:0.##}\" "
            + $"transform=\"rotate(-90 {x:0.#} {y:0.#})\"{mark}/>\n"));

    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    /// <param name="turn">In degrees, around its anchor.</param>
    /// <param name="attributes">More of the element, such as <see cref="MarkOf"/>.</param>
    public void Words(double x, double y, string anchor, string words, int turn = 0, string attributes = "")
    {
        string turned = turn == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" transform=\"rotate({turn} {x:0.#} {y:0.#})\"");
        _shapes.Markup(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\"{turned}{attributes}>"));
        _shapes.Text(words).Markup("</text>\n");
    }

    /// <summary>A letter is a little wider than half a character in most fonts of screens.</summary>
    public static double WidthOf(string words) => TextWidth.Of(words) * TextSize * 0.56;

    /// <summary>The words, or as many characters as fit, and an ellipsis.</summary>
    public static string Fit(string words, double width)
    {
        if (WidthOf(words) <= width)
        {
            return words;
        }

        int length = words.Length;
        while (length > 1 && WidthOf(words[..length]) > width - TextSize)
        {
            length -= char.IsLowSurrogate(words[length - 1]) ? 2 : 1;
        }

        return words[..Math.Max(length, 0)] + "…";
    }

    public void WriteTo(HtmlBuffer html) => html.Append(_shapes);
}
