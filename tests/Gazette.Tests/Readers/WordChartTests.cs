using System.Text;
using Gazette.Packages.Markup;
using Gazette.Readers.Word;
using Xunit;

namespace Gazette.Tests.Readers;

public sealed class WordChartTests
{
    [Theory]
    [InlineData("0.984", "0.0%", "98.4%")]
    [InlineData("98.4", "0.0\"%\"", "98.4%")]
    [InlineData("9.8600000000000003", "General", "9.86")]
    [InlineData("1234.567", "#,##0.0", "1234.6")]
    [InlineData("10", "0.00", "10")]
    [InlineData("NaN", "General", "")]
    [InlineData("1E+300", "General", "")]
    public void Reads_a_number_as_the_chart_shows_it(string written, string format, string shown) =>
        Assert.Equal(shown, Read($"<c:barChart><c:barDir val='col'/>{Series("到馆", written, format)}</c:barChart>")!.Rows[1][1]);

    [Theory]
    [InlineData("<c:barChart><c:barDir val='col'/>@</c:barChart>", "type=column")]
    [InlineData("<c:barChart><c:barDir val='bar'/><c:grouping val='stacked'/>@@</c:barChart>", "class=stacked type=bar")]
    [InlineData("<c:lineChart><c:grouping val='standard'/>@@</c:lineChart>", "type=line")]
    [InlineData("<c:lineChart>@D</c:lineChart>", "target=目标 type=line")]
    [InlineData("<c:barChart><c:barDir val='col'/>@</c:barChart><c:lineChart>D</c:lineChart>", "target=目标 type=column")]
    [InlineData("<c:pieChart>@</c:pieChart>", "type=pie")]
    [InlineData("<c:pieChart>@@</c:pieChart>", null)]
    [InlineData("<c:barChart><c:barDir val='bar'/>@</c:barChart><c:lineChart>D</c:lineChart>", null)]
    [InlineData("<c:barChart><c:grouping val='percentStacked'/>@</c:barChart>", null)]
    [InlineData("<c:areaChart>@</c:areaChart>", null)]
    [InlineData("<c:barChart/>", null)]
    [InlineData("", null)]
    public void Takes_the_charts_that_a_report_draws(string plots, string? attributes)
    {
        string dashed = Series("目标", "5", "General").Replace(
            "<c:tx>", "<c:spPr><a:ln><a:prstDash val='dash'/></a:ln></c:spPr><c:tx>", StringComparison.Ordinal);
        string xml = plots.Replace("@", Series("到馆", "7", "General"), StringComparison.Ordinal).Replace(">D<", $">{dashed}<", StringComparison.Ordinal)
            .Replace("</c:ser>D<", $"</c:ser>{dashed}<", StringComparison.Ordinal);

        WordChart? chart = Read(xml);

        Assert.Equal(attributes, chart is null ? null : string.Join(' ', chart.Attributes.Select(attribute => $"{attribute.Key}={attribute.Value}")));
    }

    [Fact]
    public void Leaves_a_missing_point_blank() => Assert.Equal(
        [["", "到馆"], ["1月", "7"], ["2月", ""], ["3月", ""]],
        Read($"<c:lineChart>{Series("到馆", "7", "General", "1月", "2月", "3月")}</c:lineChart>")!.Rows.Select(row => row.ToArray()));

    private static string Series(string name, string value, string format, params string[] categories)
    {
        string points = string.Concat((categories is [] ? ["1月"] : categories).Select((text, index) => $"<c:pt idx='{index}'><c:v>{text}</c:v></c:pt>"));
        return $"<c:ser><c:tx><c:strRef><c:strCache><c:pt idx='0'><c:v>{name}</c:v></c:pt></c:strCache></c:strRef></c:tx>"
            + $"<c:cat><c:strRef><c:strCache>{points}</c:strCache></c:strRef></c:cat>"
            + $"<c:val><c:numRef><c:numCache><c:formatCode>{format}</c:formatCode><c:pt idx='0'><c:v>{value}</c:v></c:pt></c:numCache></c:numRef></c:val>"
            + "</c:ser>";
    }

    private static WordChart? Read(string plots) => WordChart.Read(MarkupTree.Of(Encoding.UTF8.GetBytes(
        "<c:chartSpace xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'>"
        + $"<c:chart><c:plotArea>{plots}</c:plotArea></c:chart></c:chartSpace>")));
}
