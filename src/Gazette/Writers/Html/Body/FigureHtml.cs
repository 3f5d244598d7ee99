using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Writers.Html.Charts;

namespace Gazette.Writers.Html.Body;

/// <summary>
/// Writes what belongs together as one figure: a table with the caption and the unit above it; a picture or a chart, with the caption below it.
/// </summary>
internal static class FigureHtml
{
    /// <summary>How many of the blocks belong to the figure that the first one opens; 0 if it opens none, and nothing is written.</summary>
    public static int Write(HtmlBody body, ReadOnlySpan<Block> blocks, HtmlPlace place) => blocks switch
    {
        [Container { Kind: ContainerKind.Caption } caption, Container { Kind: ContainerKind.Unit } unit, var table, ..]
            when !CaptionNumbers.IsFigure(caption) && TableOf(table) is not null => WriteTable(body, caption, unit, table, place),
        [Container { Kind: ContainerKind.Caption } caption, var table, ..]
            when !CaptionNumbers.IsFigure(caption) && TableOf(table) is not null => WriteTable(body, caption, null, table, place),
        [var figure, Container { Kind: ContainerKind.Caption } caption, ..]
            when CaptionNumbers.IsFigure(caption) && IsDrawing(figure) => WriteDrawing(body, figure, caption, place),
        [var figure, ..] when IsDrawing(figure) => WriteDrawing(body, figure, null, place),
        _ => 0,
    };

    private static Table? TableOf(Block block) => block as Table ?? (block is Container { Kind: ContainerKind.Table, Blocks: [Table inside] } ? inside : null);

    private static bool IsDrawing(Block block) => block switch
    {
        Paragraph { Inlines: [Image] } => true,
        Container { Kind: ContainerKind.Chart } chart => ChartReader.Read(chart) is not null,
        _ => false,
    };

    private static int WriteTable(HtmlBody body, Container caption, Container? unit, Block block, HtmlPlace place)
    {
        string id = body.References.NextCaption();
        body.Html.Markup("<figure class=\"table\">\n");
        WriteCaption(body, caption, id, place);
        if (unit is not null)
        {
            body.WriteParagraphs(unit.Blocks, "unit", place);
        }

        TableForm form = block is Container container ? TableForm.Of(container) : place.Table ?? TableForm.None;
        TableHtml.Write(body, TableOf(block)!, form, id);
        body.Html.Markup("</figure>\n");
        return unit is null ? 2 : 3;
    }

    private static int WriteDrawing(HtmlBody body, Block block, Container? caption, HtmlPlace place)
    {
        if (block is Paragraph { Inlines: [Image image] })
        {
            body.Html.Markup("<figure").Attribute("class", StyleClass.Of(((Paragraph)block).Style, "picture")).Markup(">\n");
            body.Inlines.WriteImage(image);
            body.Html.Markup("\n");
        }
        else if (block is Container container && ChartReader.Read(container) is { } chart)
        {
            body.Html.Markup("<figure class=\"chart\">\n");
            ChartHtml.Write(body, chart);
        }

        if (caption is not null)
        {
            WriteCaption(body, caption, body.References.NextCaption(), place);
        }

        body.Html.Markup("</figure>\n");
        return caption is null ? 1 : 2;
    }

    private static void WriteCaption(HtmlBody body, Container caption, string id, HtmlPlace place)
    {
        body.Html.Markup($"<figcaption id=\"{id}\"");
        if (caption.Style is { } style)
        {
            body.Html.Attribute("class", StyleClass.Of(style));
        }

        body.Html.Markup(">");
        if (caption.Blocks is [Paragraph only])
        {
            body.Inlines.Write(only.Inlines);
        }
        else
        {
            body.WriteBlocks(caption.Blocks, place);
        }

        body.Html.Markup("</figcaption>\n");
    }
}
