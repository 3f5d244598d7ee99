using Gazette.Documents;
using Gazette.Wording;

namespace Gazette.Writers.Html.Charts;

/// <summary>Draws columns or lines over a row of categories.</summary>
internal sealed class ColumnDrawing
{
    private const int Top = 18;
    private const int PlotHeight = 200;

    /// <summary>With more numbers than this, the labels in a chart would overlap.</summary>
    private const int MostLabels = 16;

    private readonly SvgDrawing _drawing;
    private readonly ChartData _chart;
    private readonly LanguageRules _language;
    private readonly ChartScale _scale;
    private readonly double _left;

    private ColumnDrawing(SvgDrawing drawing, ChartData chart, LanguageRules language)
    {
        _drawing = drawing;
        _chart = chart;
        _language = language;
        _scale = ChartScale.Of(chart);
        _left = 8 + _scale.Ticks.Max(tick => SvgDrawing.WidthOf(_scale.Write(tick, language, IsPercent)));
    }

    private bool IsPercent => _chart.Series.All(series => series.IsPercent);

    private double Slot => (SvgDrawing.Width - _left - 6) / _chart.Categories.Length;

    /// <summary>Returns the height of the drawing.</summary>
    public static int Draw(SvgDrawing drawing, ChartData chart, LanguageRules language) => new ColumnDrawing(drawing, chart, language).Draw();

    private int Draw()
    {
        foreach (double tick in _scale.Ticks)
        {
            double y = Y(tick);
            _drawing.Line(_left, y, SvgDrawing.Width, y, "grid");
            _drawing.Words(_left - 6, y + 4, "end", _scale.Write(tick, _language, IsPercent));
        }

        for (int index = 0; index < _chart.Series.Length; index++)
        {
            if (_chart.Kind == ChartKind.Line || _chart.Series[index].IsTarget)
            {
                DrawLine(index);
            }
            else
            {
                DrawColumns(index);
            }
        }

        double zero = Y(Math.Clamp(0, _scale.Low, _scale.High));
        _drawing.Line(_left, zero, SvgDrawing.Width, zero, "axis");
        int bottom = Top + PlotHeight + DrawCategories(Top + PlotHeight);
        return bottom + ChartLegend.Draw(_drawing, _chart, bottom);
    }

    private double Y(double value) => Top + ((1 - _scale.Share(value)) * PlotHeight);

    private double Middle(int category) => _left + ((category + 0.5) * Slot);

    private void DrawColumns(int index)
    {
        ChartSeries series = _chart.Series[index];
        int columns = _chart.IsStacked ? 1 : _chart.Series.Count(other => !other.IsTarget);
        int position = _chart.IsStacked ? 0 : _chart.Series.Take(index).Count(other => !other.IsTarget);
        double width = Math.Min(Slot * 0.72 / columns, 48);
        for (int category = 0; category < _chart.Categories.Length; category++)
        {
            if (series.Values[category] is not { } value)
            {
                continue;
            }

            decimal below = _chart.Below(index, category);
            double x = Middle(category) + ((position - (columns / 2d)) * width);
            double y = Y((double)(below + value));
            double from = Y((double)below);
            string mark = _drawing.MarkOf(index, category);
            _drawing.Rectangle(x, Math.Min(y, from), Math.Max(width - 1, 0.5), Math.Abs(from - y), index, mark);
            if (_chart.Series.Length * _chart.Categories.Length <= MostLabels)
            {
                double label = _chart.IsStacked ? ((y + from) / 2) + 4 : value < 0 ? y + 13 : y - 4;
                string look = _chart.IsStacked ? SvgDrawing.OnShape : "";
                _drawing.Words(x + (width / 2), label, "middle", ChartScale.Write(value, series, _language), attributes: look + mark);
            }
        }
    }

    // A missing number is a gap.
    private void DrawLine(int index)
    {
        ChartSeries series = _chart.Series[index];

        List<(double X, double Y)> points = [];
        for (int category = 0; category <= _chart.Categories.Length; category++)
        {
            if (category < _chart.Categories.Length && series.Values[category] is { } value)
            {
                (double x, double y) = (Middle(category), Y((double)value));
                points.Add((x, y));
                if (series.IsTarget)
                {
                    continue;
                }

                string mark = _drawing.MarkOf(index, category);
                _drawing.Dot(x, y, index, mark);
                if (_chart.Series.Length <= 2 && _chart.Categories.Length <= MostLabels)
                {
                    _drawing.Words(x, IsUpper(index, category) ? y - 8 : y + 17, "middle", ChartScale.Write(value, series, _language), attributes: mark);
                }
            }
            else
            {
                if (points.Count > 1)
                {
                    _drawing.Path(points, index);
                }

                points.Clear();
            }
        }
    }

    // Of two lines, the labels are on the outer sides, away from each other.
    private bool IsUpper(int index, int category)
    {
        decimal own = _chart.Series[index].Values[category] ?? 0;
        IEnumerable<decimal?> others = _chart.Series.Where((_, other) => other != index).Select(other => other.Values[category]);
        return others.All(value => value is null || value < own || (value == own && index == 0));
    }

    /// <summary>Names that do not fit below one another are turned; of very many, some are left out.</summary>
    private int DrawCategories(int top)
    {
        const int LongestTurned = 110;
        double widest = _chart.Categories.Max(SvgDrawing.WidthOf);
        bool turns = widest > Slot - 4;
        int every = turns ? Math.Max(1, (int)Math.Ceiling((SvgDrawing.TextSize + 2) / Slot)) : 1;
        for (int category = 0; category < _chart.Categories.Length; category += every)
        {
            string name = SvgDrawing.Fit(_chart.Categories[category], turns ? LongestTurned : Slot);
            _drawing.Words(Middle(category) + (turns ? 4 : 0), top + 16, turns ? "end" : "middle", name, turns ? -35 : 0);
        }

        return turns ? 22 + (int)(Math.Min(widest, LongestTurned) * 0.6) : 26;
    }
}
