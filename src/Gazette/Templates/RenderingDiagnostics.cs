using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Templates;

/// <summary>Messages about where in a page something is printed.</summary>
internal static class RenderingDiagnostics
{
    public static Diagnostic BlockInCell(SourceSpan span) => Diagnostic.Error("block-in-cell", span)
        .Says("this has several lines, and a cell of a table has one", "这里有多行内容，表格的单元格只能放一行")
        .Helps("print it below the table, in a paragraph of its own", "把它放到表格下面，单独成段");
}
