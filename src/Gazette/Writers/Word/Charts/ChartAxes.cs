using Gazette.Documents;
using Gazette.Wording;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Charts;

/// <summary>
/// Writes the two axes of column, bar and line charts. In a bar chart the first category should be at the top: so the category axis is reversed,
/// while the value axis stays at the bottom.
/// </summary>
internal static class ChartAxes
{
    private const int CategoryAxis = 1;
    private const int ValueAxis = 2;

    /// <param name="end">Closes the drawing itself.</param>
    public static void Close(Utf8XmlBuffer xml, ChartData chart, LanguageRules language, ReadOnlySpan<byte> end)
    {
        bool lies = chart.Kind == ChartKind.Bar;
        WriteIds(xml, end);
        xml.Raw("<c:catAx>"u8);
        WriteId(xml, "axId"u8, CategoryAxis);
        xml.Raw(lies
            ? "<c:scaling><c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/>"u8
            : "<c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/>"u8);
        xml.Raw(
            "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"u8
            + "<c:tickLblPos val=\"low\"/><c:spPr><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"7F7F7F\"/></a:solidFill></a:ln></c:spPr>"u8);
        WriteId(xml, "crossAx"u8, ValueAxis);
        xml.Raw(
            "<c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>"u8
            + "<c:valAx>"u8);
        WriteId(xml, "axId"u8, ValueAxis);

        // The length of a bar only represents its number if the axis begins at zero.
        bool fromZero = chart.Kind != ChartKind.Line && chart.Series.All(series => series.Values.All(value => value is null or >= 0));
        xml.Raw(fromZero
            ? "<c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling><c:delete val=\"0\"/>"u8
            : "<c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/>"u8);
        xml.Raw(lies ? "<c:axPos val=\"b\"/>"u8 : "<c:axPos val=\"l\"/>"u8);
        xml.Raw(
            "<c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"D9D9D9\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>"u8
            + "<c:numFmt formatCode=\""u8);
        xml.Text(ChartNumbers.AxisFormat(chart.Series, language));
        xml.Raw(
            "\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:spPr><a:ln><a:noFill/>"u8
            + "</a:ln></c:spPr>"u8);
        WriteId(xml, "crossAx"u8, CategoryAxis);
        xml.Raw(lies ? "<c:crosses val=\"max\"/>"u8 : "<c:crosses val=\"autoZero\"/>"u8);
        xml.Raw("<c:crossBetween val=\"between\"/></c:valAx>"u8);
    }

    /// <summary>The ids of both axes, at the end of one of several drawings on them.</summary>
    public static void WriteIds(Utf8XmlBuffer xml, ReadOnlySpan<byte> end)
    {
        WriteId(xml, "axId"u8, CategoryAxis);
        WriteId(xml, "axId"u8, ValueAxis);
        xml.Raw(end);
    }

    private static void WriteId(Utf8XmlBuffer xml, ReadOnlySpan<byte> element, int id)
    {
        xml.Raw("<c:"u8);
        xml.Raw(element);
        xml.Raw(" val=\""u8);
        xml.Number(id);
        xml.Raw("\"/>"u8);
    }
}
