using Gazette.Packages.Markup;

namespace Gazette.WordTemplates.Reading;

/// <summary>Finds the paragraphs of a part in the order in which they are read, with the place of each.</summary>
internal sealed class StoryScanner(StoryPart part, TextBoxCount boxes)
{
    private bool _isFallback;

    /// <param name="place">How a person finds the part, or the note or body in it.</param>
    public void Scan(MarkupElement container, StoryPlace place) => ScanBlocks(container, place, CountParagraphs(container) == 1);

    private void ScanBlocks(MarkupElement parent, StoryPlace place, bool isAlone)
    {
        foreach (MarkupElement child in parent.Children())
        {
            switch (child.Name)
            {
                case "p" when child.Space == MarkupSpaces.Word:
                    ScanParagraph(child, place, isAlone);
                    break;
                case "tbl" when child.Space == MarkupSpaces.Word:
                    place.NextTable();
                    int row = 0;
                    ScanRows(child, place, ref row);
                    break;
                case "sdtPr" or "sectPr" or "del" or "moveFrom" or "tcPr" or "tblPr" or "trPr":
                    break;
                default:
                    ScanBlocks(child, place, isAlone);
                    break;
            }
        }
    }

    private void ScanRows(MarkupElement parent, StoryPlace place, ref int row)
    {
        foreach (MarkupElement child in parent.Children())
        {
            if (child.IsWord("tr"))
            {
                row++;
                int cell = 0;
                ScanCells(child, place, row, ref cell);
            }
            else if (child.Name is "sdt" or "sdtContent" or "customXml" or "ins")
            {
                ScanRows(child, place, ref row);
            }
        }
    }

    private void ScanCells(MarkupElement parent, StoryPlace place, int row, ref int cell)
    {
        foreach (MarkupElement child in parent.Children())
        {
            if (child.IsWord("tc"))
            {
                cell++;
                Scan(child, place.Cell(row, cell));
            }
            else if (child.Name is "sdt" or "sdtContent" or "customXml")
            {
                ScanCells(child, place, row, ref cell);
            }
        }
    }

    private void ScanParagraph(MarkupElement element, StoryPlace place, bool isAlone)
    {
        StoryParagraph paragraph = new(part, element, place.NextParagraph(part.Name, part.Paragraphs.Count + 1, isAlone)) { IsFallback = _isFallback };
        ParagraphUnits.Read(paragraph);
        part.Paragraphs.Add(paragraph);
        ScanTextBoxes(element);
    }

    // A text box is inside a run of a paragraph. Word writes each twice, for new readers and for old ones (ECMA-376-3, 9); both are one to a person.
    private void ScanTextBoxes(MarkupElement parent)
    {
        foreach (MarkupElement child in parent.Children())
        {
            if (child.IsWord("txbxContent"))
            {
                int number = _isFallback ? Math.Max(boxes.Count, 1) : ++boxes.Count;
                Scan(child, new StoryPlace($"text box {number}", $"文本框{number}"));
            }
            else
            {
                bool before = _isFallback;
                _isFallback |= child.Name == "Fallback" && child.Space == MarkupSpaces.Compatibility && HasTextBox(child.Parent!.First);
                ScanTextBoxes(child);
                _isFallback = before;
            }
        }
    }

    private static bool HasTextBox(MarkupElement? choice) => choice is not null && choice.Descendants().Any(element => element.IsWord("txbxContent"));

    private static int CountParagraphs(MarkupElement container)
    {
        int count = 0;
        foreach (MarkupElement child in container.Children())
        {
            count += child.Name switch { "p" => 1, "tbl" => 1, "sdt" or "sdtContent" or "customXml" => CountParagraphs(child), _ => 0 };
        }

        return count;
    }
}

/// <summary>How many text boxes a document has so far; they are counted over all its parts.</summary>
internal sealed class TextBoxCount
{
    public int Count { get; set; }
}
