using System.Text;
using Gazette.Packages.Markup;

namespace Gazette.WordTemplates.Reading;

/// <summary>Reads what the runs of a paragraph hold: tracked insertions count as text, tracked deletions do not.</summary>
internal static class ParagraphUnits
{
    public static void Read(StoryParagraph paragraph)
    {
        MarkupTree tree = paragraph.Part.Tree;
        ReadOnlySpan<byte> bytes = tree.Span(paragraph.Element.Start, paragraph.Element.End);
        bool mayHaveTags = bytes.ContainsAny((byte)'{', (byte)'}') || bytes.IndexOf("｛"u8) >= 0 || bytes.IndexOf("｝"u8) >= 0
            || bytes.IndexOf("MERGEFIELD"u8) >= 0 || bytes.IndexOf("fldChar"u8) >= 0 || bytes.IndexOf("&#"u8) >= 0;
        List<TextUnit> units = paragraph.Units;
        ReadRuns(tree, paragraph.Element, units);
        StringBuilder text = new(units.Count);
        for (int i = 0; i < units.Count; i++)
        {
            if (units[i].Character != TextUnit.Nothing)
            {
                text.Append(units[i].Character);
                paragraph.UnitOf.Add(i);
            }
        }

        paragraph.Text = text.ToString();
        if (!mayHaveTags)
        {
            paragraph.IsEmptyOfText = units.TrueForAll(static unit => unit.IsBlank);
            paragraph.UnitOf.Clear();
            paragraph.UnitOf.TrimExcess();
            units.Clear();
            units.TrimExcess();
        }
    }

    private static void ReadRuns(MarkupTree tree, MarkupElement parent, List<TextUnit> units)
    {
        foreach (MarkupElement child in parent.Children())
        {
            switch (child.Name)
            {
                case "r" when child.Space == MarkupSpaces.Word:
                    ReadRun(tree, child, units);
                    break;
                case "pPr" or "del" or "moveFrom" or "sdtPr" or "rPr" or "rubyPr" or "rt":
                case "p" or "tbl" or "oMath" or "oMathPara":
                    break;
                default:
                    ReadRuns(tree, child, units);
                    break;
            }
        }
    }

    private static void ReadRun(MarkupTree tree, MarkupElement run, List<TextUnit> units)
    {
        foreach (MarkupElement child in run.Children())
        {
            switch (child.Name)
            {
                case "rPr":
                    break;
                case "t" when child.Space == MarkupSpaces.Word:
                    foreach ((string characters, int start, int end) in tree.Characters(child.ContentStart, child.ContentEnd))
                    {
                        foreach (char character in characters)
                        {
                            units.Add(new TextUnit(character is '\n' or '\r' ? ' ' : character, start, end, child, run));
                        }
                    }

                    break;
                case "tab" or "ptab":
                    Add('\t');
                    break;
                case "br" when tree.Attribute(child, "type") is null or "textWrapping":
                case "cr":
                    Add('\n');
                    break;
                case "noBreakHyphen":
                    Add('-');
                    break;
                case "fldChar" or "instrText" or "delText" or "delInstrText" or "lastRenderedPageBreak" or "softHyphen":
                case "annotationRef" or "commentReference":
                    Add(TextUnit.Nothing);
                    break;
                default:
                    Add(TextUnit.Object);
                    break;
            }

            void Add(char character) => units.Add(new TextUnit(character, child.Start, child.End, child, run));
        }
    }
}
