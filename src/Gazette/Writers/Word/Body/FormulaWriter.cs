using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Mathematics;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Body;

/// <summary>Writes formulas as Office Math (ECMA-376-1, 22.1).</summary>
internal sealed class FormulaWriter(Utf8XmlBuffer xml)
{
    public void Write(Formula formula)
    {
        xml.Raw(formula.IsDisplay
            ? "<m:oMathPara xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:oMath>"u8
            : "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">"u8);
        Write(formula.Tree);
        xml.Raw(formula.IsDisplay ? "</m:oMath></m:oMathPara>"u8 : "</m:oMath>"u8);
    }

    private void Write(MathNode node)
    {
        switch (node)
        {
            case MathRow row:
                foreach (MathNode part in row.Nodes)
                {
                    Write(part);
                }

                break;
            case MathSymbol symbol:
                WriteRun(symbol);
                break;
            case MathFraction fraction:
                xml.Raw(fraction.HasBar ? "<m:f><m:fPr><m:type m:val=\"bar\"/></m:fPr>"u8 : "<m:f><m:fPr><m:type m:val=\"noBar\"/></m:fPr>"u8);
                Within("num", fraction.Above);
                Within("den", fraction.Below);
                xml.Raw("</m:f>"u8);
                break;
            case MathRoot root:
                xml.Raw(root.Degree is null ? "<m:rad><m:radPr><m:degHide m:val=\"1\"/></m:radPr>"u8 : "<m:rad>"u8);
                Within("deg", root.Degree);
                Within("e", root.Body);
                xml.Raw("</m:rad>"u8);
                break;
            case MathScripts { AreLimits: true } limits:
                WriteLimits(limits);
                break;
            case MathScripts scripts:
                WriteScripts(scripts);
                break;
            case MathSum sum:
                WriteSum(sum);
                break;
            case MathFence fence:
                xml.Raw("<m:d><m:dPr><m:begChr m:val=\""u8);
                xml.Text(fence.Open);
                xml.Raw("\"/><m:endChr m:val=\""u8);
                xml.Text(fence.Close);
                xml.Raw("\"/></m:dPr>"u8);
                Within("e", fence.Body);
                xml.Raw("</m:d>"u8);
                break;
            case MathGrid grid:
                WriteGrid(grid);
                break;
            case MathAccent accent:
                xml.Raw("<m:acc><m:accPr><m:chr m:val=\""u8);
                xml.Text(accent.Mark);
                xml.Raw("\"/></m:accPr>"u8);
                Within("e", accent.Body);
                xml.Raw("</m:acc>"u8);
                break;
            default:
                throw new UnreachableException(node.GetType().Name);
        }
    }

    private void WriteRun(MathSymbol symbol)
    {
        xml.Raw(symbol.Role switch
        {
            MathRole.Words => "<m:r><m:rPr><m:nor/></m:rPr>"u8,
            MathRole.Letter => "<m:r>"u8,
            _ => "<m:r><m:rPr><m:sty m:val=\"p\"/></m:rPr>"u8,
        });
        xml.Raw("<w:rPr><w:rFonts w:ascii=\"Cambria Math\" w:hAnsi=\"Cambria Math\"/></w:rPr><m:t xml:space=\"preserve\">"u8);

        // LibreOffice takes a bar for the sign of "or".
        xml.Text(symbol is { Text: "|", Role: MathRole.Sign } ? "∣" : symbol.Text);
        xml.Raw("</m:t></m:r>"u8);
    }

    private void WriteScripts(MathScripts scripts)
    {
        string element = (scripts.Below, scripts.Above) switch { ({ }, { }) => "sSubSup", ({ }, null) => "sSub", _ => "sSup" };
        Open(element);
        Within("e", scripts.Base);
        if (scripts.Below is { } below)
        {
            Within("sub", below);
        }

        if (scripts.Above is { } above)
        {
            Within("sup", above);
        }

        Close(element);
    }

    private void WriteLimits(MathScripts limits)
    {
        if (limits.Above is { } above)
        {
            xml.Raw("<m:limUpp><m:e>"u8);
            WriteLower(limits);
            xml.Raw("</m:e>"u8);
            Within("lim", above);
            xml.Raw("</m:limUpp>"u8);
        }
        else
        {
            WriteLower(limits);
        }
    }

    private void WriteLower(MathScripts limits)
    {
        if (limits.Below is not { } below)
        {
            Write(limits.Base);
            return;
        }

        xml.Raw("<m:limLow>"u8);
        Within("e", limits.Base);
        Within("lim", below);
        xml.Raw("</m:limLow>"u8);
    }

    private void WriteSum(MathSum sum)
    {
        xml.Raw("<m:nary><m:naryPr><m:chr m:val=\""u8);
        xml.Text(sum.Sign);
        xml.Raw(sum.LimitsBeside ? "\"/><m:limLoc m:val=\"subSup\"/>"u8 : "\"/><m:limLoc m:val=\"undOvr\"/>"u8);
        xml.Raw(sum.Below is null ? "<m:subHide m:val=\"1\"/>"u8 : ""u8);
        xml.Raw(sum.Above is null ? "<m:supHide m:val=\"1\"/>"u8 : ""u8);
        xml.Raw("</m:naryPr>"u8);
        Within("sub", sum.Below);
        Within("sup", sum.Above);

        // An empty place would be shown as a box.
        Within("e", sum.Body is MathRow { Nodes.IsEmpty: true } ? new MathSymbol("\u200B", MathRole.Space) : sum.Body);
        xml.Raw("</m:nary>"u8);
    }

    private void WriteGrid(MathGrid grid)
    {
        xml.Raw("<m:m><m:mPr><m:mcs><m:mc><m:mcPr><m:count m:val=\""u8);
        xml.Number(grid.Rows[0].Length);
        xml.Raw(grid.IsCases ? "\"/><m:mcJc m:val=\"left\"/>"u8 : "\"/><m:mcJc m:val=\"center\"/>"u8);
        xml.Raw("</m:mcPr></m:mc></m:mcs></m:mPr>"u8);
        foreach (ImmutableArray<MathNode> row in grid.Rows)
        {
            xml.Raw("<m:mr>"u8);
            foreach (MathNode cell in row)
            {
                Within("e", cell is MathRow { Nodes.IsEmpty: true } ? new MathSymbol("\u200B", MathRole.Space) : cell);
            }

            xml.Raw("</m:mr>"u8);
        }

        xml.Raw("</m:m>"u8);
    }

    private void Within(string element, MathNode? node)
    {
        Open(element);
        if (node is not null)
        {
            Write(node);
        }

        Close(element);
    }

    private void Open(string element)
    {
        xml.Raw("<m:"u8);
        xml.Text(element);
        xml.Raw(">"u8);
    }

    private void Close(string element)
    {
        xml.Raw("</m:"u8);
        xml.Text(element);
        xml.Raw(">"u8);
    }
}
