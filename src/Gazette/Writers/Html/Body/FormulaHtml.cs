using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Mathematics;

namespace Gazette.Writers.Html.Body;

/// <summary>Writes formulas as MathML Core.</summary>
internal static class FormulaHtml
{
    public static void Write(HtmlBuffer html, Formula formula)
    {
        html.Markup(formula.IsDisplay ? "<math display=\"block\">" : "<math>");
        WriteRow(html, formula.Tree);
        html.Markup("</math>");
    }

    private static void Write(HtmlBuffer html, MathNode node)
    {
        switch (node)
        {
            case MathRow:
                WriteRow(html, node);
                break;
            case MathSymbol symbol:
                WriteSymbol(html, symbol);
                break;
            case MathFraction fraction:
                Within(html, fraction.HasBar ? "mfrac" : "mfrac linethickness=\"0\"", fraction.Above, fraction.Below);
                break;
            case MathRoot { Degree: { } degree } root:
                Within(html, "mroot", root.Body, degree);
                break;
            case MathRoot root:
                Within(html, "msqrt", root.Body);
                break;
            case MathScripts scripts:
                WriteScripts(html, scripts.Base, scripts.Below, scripts.Above, scripts.AreLimits);
                break;
            case MathSum sum:
                html.Markup("<mrow>");
                WriteScripts(html, new MathSymbol(sum.Sign, MathRole.Sign), sum.Below, sum.Above, !sum.LimitsBeside);
                Write(html, sum.Body);
                html.Markup("</mrow>");
                break;
            case MathFence fence:
                html.Markup("<mrow><mo>").Text(fence.Open).Markup("</mo>");
                Write(html, fence.Body);
                html.Markup("<mo>").Text(fence.Close).Markup("</mo></mrow>");
                break;
            case MathGrid grid:
                WriteGrid(html, grid);
                break;
            case MathAccent accent:
                html.Markup("<mover accent=\"true\">");
                Write(html, accent.Body);
                html.Markup("<mo>").Text(SpacingMark(accent.Mark)).Markup("</mo></mover>");
                break;
            default:
                throw new UnreachableException(node.GetType().Name);
        }
    }

    private static void WriteRow(HtmlBuffer html, MathNode node)
    {
        html.Markup("<mrow>");
        foreach (MathNode part in node is MathRow row ? row.Nodes : [node])
        {
            Write(html, part);
        }

        html.Markup("</mrow>");
    }

    private static void WriteSymbol(HtmlBuffer html, MathSymbol symbol)
    {
        (string open, string close) = symbol.Role switch
        {
            MathRole.Letter => ("<mi>", "</mi>"),
            MathRole.Function => ("<mi mathvariant=\"normal\">", "</mi>"),
            MathRole.Number => ("<mn>", "</mn>"),
            MathRole.Words or MathRole.Space => ("<mtext>", "</mtext>"),
            _ when symbol.Text is "(" or ")" or "[" or "]" or "|" or "{" or "}" => ("<mo stretchy=\"false\">", "</mo>"),
            _ => ("<mo>", "</mo>"),
        };
        html.Markup(open).Text(symbol.Text).Markup(close);
    }

    private static void WriteScripts(HtmlBuffer html, MathNode of, MathNode? below, MathNode? above, bool areLimits)
    {
        switch (below, above)
        {
            case (null, null):
                Write(html, of);
                break;
            case ({ }, { }):
                Within(html, areLimits ? "munderover" : "msubsup", of, below, above);
                break;
            case ({ }, null):
                Within(html, areLimits ? "munder" : "msub", of, below);
                break;
            default:
                Within(html, areLimits ? "mover" : "msup", of, above!);
                break;
        }
    }

    private static void WriteGrid(HtmlBuffer html, MathGrid grid)
    {
        html.Markup(grid.IsCases ? "<mtable columnalign=\"left\">" : "<mtable>");
        foreach (ImmutableArray<MathNode> row in grid.Rows)
        {
            html.Markup("<mtr>");
            foreach (MathNode cell in row)
            {
                Within(html, "mtd", cell);
            }

            html.Markup("</mtr>");
        }

        html.Markup("</mtable>");
    }

    private static void Within(HtmlBuffer html, string element, params ReadOnlySpan<MathNode> nodes)
    {
        html.Markup($"<{element}>");
        foreach (MathNode node in nodes)
        {
            Write(html, node);
        }

        html.Markup($"</{element.Split(' ')[0]}>");
    }

    // MathML has the marks as signs of their own.
    private static string SpacingMark(string mark) => mark switch
    {
        "\u0302" => "^",
        "\u0304" or "\u0305" => "¯",
        "\u20D7" => "→",
        "\u0303" => "~",
        "\u0307" => "˙",
        "\u0308" => "¨",
        _ => "ˇ",
    };
}
