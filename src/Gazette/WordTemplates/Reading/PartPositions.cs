using Gazette.Packages.Markup;

namespace Gazette.WordTemplates.Reading;

/// <summary>Which text of the template the bytes of a part are.</summary>
internal sealed class PartPositions
{
    private readonly StoryPart _part;
    private readonly List<(int Start, int End, int Offset)> _texts = [];
    private readonly StoryParagraph[] _paragraphs;

    public PartPositions(StoryPart part)
    {
        _part = part;
        _paragraphs = [.. part.Paragraphs];
        foreach (StoryParagraph paragraph in _paragraphs)
        {
            int offset = paragraph.Offset;
            Add(paragraph.Element, ref offset);
        }

        _texts.Sort();
    }

    /// <summary>The offset in the template's text of a byte inside a text; null for any other byte.</summary>
    public int? OffsetOf(int at)
    {
        int low = 0;
        int high = _texts.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            (int start, int end, int offset) = _texts[middle];
            if (at < start)
            {
                high = middle - 1;
            }
            else if (at >= end)
            {
                low = middle + 1;
            }
            else
            {
                return at == start ? offset : offset + _part.Tree.Decode(start, at).Length;
            }
        }

        return null;
    }

    /// <summary>The innermost paragraph around a byte, or the one in front of it; null in front of the first.</summary>
    public StoryParagraph? ParagraphAt(int at)
    {
        int low = 0;
        int high = _paragraphs.Length - 1;
        if (high < 0 || _paragraphs[0].Element.Start > at)
        {
            return null;
        }

        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _paragraphs[middle].Element.Start <= at ? (middle, high) : (low, middle - 1);
        }

        return _paragraphs[low];
    }

    // The same walk as in ParagraphUnits.
    private void Add(MarkupElement parent, ref int offset)
    {
        foreach (MarkupElement child in parent.Children())
        {
            switch (child.Name)
            {
                case "t" when child.Space == MarkupSpaces.Word:
                    _texts.Add((child.ContentStart, child.ContentEnd, offset));
                    offset += _part.Tree.Text(child).Length;
                    break;
                case "pPr" or "del" or "moveFrom" or "sdtPr" or "rPr" or "rubyPr" or "rt":
                case "p" or "tbl" or "oMath" or "oMathPara" or "txbxContent":
                case "fldChar" or "instrText" or "delText" or "delInstrText" or "lastRenderedPageBreak" or "softHyphen":
                case "annotationRef" or "commentReference":
                    break;
                default:
                    if (parent.IsWord("r"))
                    {
                        offset++;
                    }
                    else
                    {
                        Add(child, ref offset);
                    }

                    break;
            }
        }
    }
}
