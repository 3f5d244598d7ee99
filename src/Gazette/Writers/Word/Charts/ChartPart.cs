using Gazette.Documents;
using Gazette.Wording;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Charts;

/// <summary>
/// Writes chartN.xml (ECMA-376-1, 21.2): the drawing, with a copy of the workbook's numbers, so that programs can show the chart without opening the
/// workbook.
/// </summary>
internal sealed class ChartPart
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    /// <summary>With more numbers than this, the labels in a chart would overlap.</summary>
    private const int MostLabels = 16;

    private readonly Utf8XmlBuffer _xml = new(8192);
    private readonly ChartData _chart;
    private readonly ChartLook _look;

    private ChartPart(ChartData chart, ChartLook look)
    {
        _chart = chart;
        _look = look;
    }

    /// <param name="workbook">The id of the relationship to the workbook.</param>
    public static byte[] Write(ChartData chart, ChartLook look, string workbook)
    {
        ChartPart part = new(chart, look);
        part.WriteSpace(workbook);
        return part._xml.WrittenSpan.ToArray();
    }

    private void WriteSpace(string workbook)
    {
        _xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8
            + "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""u8);
        _xml.Raw(
            " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "u8
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"u8);
        _xml.Raw("<c:date1904 val=\"0\"/><c:roundedCorners val=\"0\"/><c:chart>"u8);
        WriteTitle(_chart.Heading);
        _xml.Raw("<c:plotArea><c:layout/>"u8);
        switch (_chart.Kind)
        {
            case ChartKind.Pie:
                WritePie();
                break;
            case ChartKind.Line:
                WriteLines();
                break;
            default:
                WriteBars();
                break;
        }

        _xml.Raw("<c:spPr><a:noFill/></c:spPr></c:plotArea>"u8);
        if (_chart.Series.Length > 1 || _chart.Kind == ChartKind.Pie)
        {
            _xml.Raw(_chart.Kind == ChartKind.Pie
                ? "<c:legend><c:legendPos val=\"r\"/><c:overlay val=\"0\"/></c:legend>"u8
                : "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>"u8);
        }

        _xml.Raw(
            "<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln>"u8
            + "<a:noFill/></a:ln></c:spPr>"u8);
        _xml.Raw("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr"u8);
        WriteFont(_look.TextSize, bold: false);
        _xml.Raw("</a:defRPr></a:pPr><a:endParaRPr lang=\"en-US\"/></a:p></c:txPr><c:externalData r:id=\""u8);
        _xml.Text(workbook);
        _xml.Raw("\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>"u8);
    }

    private void WriteTitle(string title)
    {
        if (title.Length == 0)
        {
            _xml.Raw("<c:autoTitleDeleted val=\"1\"/>"u8);
            return;
        }

        _xml.Raw("<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:r><a:rPr lang=\""u8);
        _xml.Text(_look.Language.Script == Script.Han ? _look.Language.Proofing.EastAsian : _look.Proofing);
        _xml.Raw("\""u8);
        WriteFont(_look.TextSize + 200, bold: true);
        _xml.Raw("</a:rPr><a:t>"u8);
        _xml.Text(title);
        _xml.Raw("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title><c:autoTitleDeleted val=\"0\"/>"u8);
    }

    /// <summary>The attributes and children of run properties, without the closing tag. All font slots are set, since a chart has no styles.</summary>
    private void WriteFont(int size, bool bold)
    {
        _xml.Raw(" sz=\""u8);
        _xml.Number(size);
        _xml.Raw(bold
            ? "\" b=\"1\"><a:solidFill><a:srgbClr val=\"333333\"/></a:solidFill>"u8
            : "\" b=\"0\"><a:solidFill><a:srgbClr val=\"333333\"/></a:solidFill>"u8);
        if (_look.Latin is { } latin)
        {
            _xml.Raw("<a:latin typeface=\""u8);
            _xml.Text(latin);
            _xml.Raw("\"/>"u8);
        }

        if (_look.EastAsian is { } eastAsian)
        {
            _xml.Raw("<a:ea typeface=\""u8);
            _xml.Text(eastAsian);
            _xml.Raw("\"/>"u8);
        }
    }

    private void WriteBars()
    {
        _xml.Raw(_chart.Kind == ChartKind.Bar ? "<c:barChart><c:barDir val=\"bar\"/>"u8 : "<c:barChart><c:barDir val=\"col\"/>"u8);
        _xml.Raw(_chart.IsStacked
            ? "<c:grouping val=\"stacked\"/><c:varyColors val=\"0\"/>"u8
            : "<c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"u8);
        for (int index = 0; index < _chart.Series.Length; index++)
        {
            if (_chart.Series[index].IsTarget)
            {
                continue;
            }

            OpenSeries(index);
            _xml.Raw("<c:spPr><a:solidFill>"u8);
            WriteColour(index);
            _xml.Raw("</a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/>"u8);
            WriteLabels(_chart.Series.Length * _chart.Categories.Length <= MostLabels, _chart.IsStacked ? "ctr"u8 : "outEnd"u8);
            WriteData(index);
            _xml.Raw("</c:ser>"u8);
        }

        _xml.Raw(_chart.IsStacked ? "<c:gapWidth val=\"80\"/><c:overlap val=\"100\"/>"u8 : "<c:gapWidth val=\"80\"/><c:overlap val=\"-8\"/>"u8);
        if (_chart.Series.Any(series => series.IsTarget))
        {
            ChartAxes.WriteIds(_xml, "</c:barChart>"u8);
            WriteTargets();
            return;
        }

        ChartAxes.Close(_xml, _chart, _look.Language, "</c:barChart>"u8);
    }

    // A line across the columns, on the same axes.
    private void WriteTargets()
    {
        _xml.Raw("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"u8);
        for (int index = 0; index < _chart.Series.Length; index++)
        {
            if (_chart.Series[index].IsTarget)
            {
                WriteTarget(index);
            }
        }

        _xml.Raw("<c:marker val=\"1\"/>"u8);
        ChartAxes.Close(_xml, _chart, _look.Language, "</c:lineChart>"u8);
    }

    private void WriteTarget(int index)
    {
        OpenSeries(index);
        _xml.Raw("<c:spPr><a:ln w=\"19050\" cap=\"flat\"><a:solidFill>"u8);
        WriteColour(index);
        _xml.Raw("</a:solidFill><a:prstDash val=\"dash\"/><a:round/></a:ln></c:spPr><c:marker><c:symbol val=\"none\"/></c:marker>"u8);
        WriteLabels(shown: false, default);
        WriteData(index);
        _xml.Raw("<c:smooth val=\"0\"/></c:ser>"u8);
    }

    private void WriteLines()
    {
        _xml.Raw("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"u8);
        for (int index = 0; index < _chart.Series.Length; index++)
        {
            if (_chart.Series[index].IsTarget)
            {
                WriteTarget(index);
                continue;
            }

            OpenSeries(index);
            _xml.Raw("<c:spPr><a:ln w=\"28575\" cap=\"rnd\"><a:solidFill>"u8);
            WriteColour(index);
            _xml.Raw("</a:solidFill><a:round/></a:ln></c:spPr><c:marker><c:symbol val=\"circle\"/><c:size val=\"6\"/><c:spPr><a:solidFill>"u8);
            WriteColour(index);
            _xml.Raw("</a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:marker>"u8);

            // If there are two lines, their labels are on the outer sides, away from each other.
            bool isUpper = _chart.Series.All(other => (other.Values.Sum() ?? 0) <= (_chart.Series[index].Values.Sum() ?? 0));
            WriteLabels(_chart.Series.Length <= 2 && _chart.Categories.Length <= MostLabels, isUpper ? "t"u8 : "b"u8);
            WriteData(index);
            _xml.Raw("<c:smooth val=\"0\"/></c:ser>"u8);
        }

        _xml.Raw("<c:marker val=\"1\"/>"u8);
        ChartAxes.Close(_xml, _chart, _look.Language, "</c:lineChart>"u8);
    }

    private void WritePie()
    {
        _xml.Raw("<c:pieChart><c:varyColors val=\"1\"/>"u8);
        OpenSeries(0);
        for (int point = 0; point < _chart.Categories.Length; point++)
        {
            _xml.Raw("<c:dPt><c:idx val=\""u8);
            _xml.Number(point);
            _xml.Raw("\"/><c:bubble3D val=\"0\"/><c:spPr><a:solidFill>"u8);
            WriteColour(point);
            _xml.Raw("</a:solidFill><a:ln w=\"12700\"><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill></a:ln></c:spPr></c:dPt>"u8);
        }

        _xml.Raw(
            "<c:dLbls><c:numFmt formatCode=\"0.0%\" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val=\"outEnd\"/>"u8);
        _xml.Raw(
            "<c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"1\"/>"u8
            + "<c:showBubbleSize val=\"0\"/><c:showLeaderLines val=\"1\"/></c:dLbls>"u8);
        WriteData(0);
        _xml.Raw("</c:ser><c:firstSliceAng val=\"0\"/></c:pieChart>"u8);
    }

    private void OpenSeries(int index)
    {
        _xml.Raw("<c:ser><c:idx val=\""u8);
        _xml.Number(index);
        _xml.Raw("\"/><c:order val=\""u8);
        _xml.Number(index);
        _xml.Raw("\"/><c:tx><c:strRef><c:f>"u8);
        _xml.Text(ChartNumbers.Range(index + 1, 0, 0));
        _xml.Raw("</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>"u8);
        _xml.Text(_chart.Series[index].Name);
        _xml.Raw("</c:v></c:pt></c:strCache></c:strRef></c:tx>"u8);
    }

    private void WriteColour(int index)
    {
        _xml.Raw("<a:srgbClr val=\""u8);
        _xml.Text(_look.Colours[index % _look.Colours.Length]);
        _xml.Raw("\"/>"u8);
    }

    private void WriteLabels(bool shown, ReadOnlySpan<byte> place)
    {
        _xml.Raw("<c:dLbls>"u8);
        if (shown)
        {
            _xml.Raw("<c:dLblPos val=\""u8);
            _xml.Raw(place);
            _xml.Raw("\"/>"u8);
        }

        _xml.Raw("<c:showLegendKey val=\"0\"/><c:showVal val=\""u8);
        _xml.Number(shown ? 1 : 0);
        _xml.Raw("\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>"u8);
    }

    private void WriteData(int index)
    {
        ChartSeries series = _chart.Series[index];
        int count = _chart.Categories.Length;
        _xml.Raw("<c:cat><c:strRef><c:f>"u8);
        _xml.Text(ChartNumbers.Range(0, 1, count));
        _xml.Raw("</c:f><c:strCache><c:ptCount val=\""u8);
        _xml.Number(count);
        _xml.Raw("\"/>"u8);
        for (int point = 0; point < count; point++)
        {
            WritePoint(point, _chart.Categories[point]);
        }

        _xml.Raw("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>"u8);
        _xml.Text(ChartNumbers.Range(index + 1, 1, count));
        _xml.Raw("</c:f><c:numCache><c:formatCode>"u8);
        _xml.Text(ChartNumbers.Format(series, _look.Language));
        _xml.Raw("</c:formatCode><c:ptCount val=\""u8);
        _xml.Number(count);
        _xml.Raw("\"/>"u8);
        for (int point = 0; point < count; point++)
        {
            if (series.Values[point] is { } value)
            {
                WritePoint(point, ChartNumbers.Exact(value));
            }
        }

        _xml.Raw("</c:numCache></c:numRef></c:val>"u8);
    }

    private void WritePoint(int index, string value)
    {
        _xml.Raw("<c:pt idx=\""u8);
        _xml.Number(index);
        _xml.Raw("\"><c:v>"u8);
        _xml.Text(value);
        _xml.Raw("</c:v></c:pt>"u8);
    }
}
