namespace Gazette.Readers.Word;

/// <summary>A table: rows of cells of paragraphs. Nested tables are read as their paragraphs.</summary>
internal sealed record WordTable(IReadOnlyList<IReadOnlyList<IReadOnlyList<WordParagraph>>> Rows)
{
    public IReadOnlyList<WordParagraph> Paragraphs { get; } = All(Rows);

    /// <summary>Whether it has nothing but pictures and their captions.</summary>
    public bool ShowsPictures => Paragraphs.Count > 0 && Paragraphs.All(paragraph => paragraph.Style.StartsWith("figure", StringComparison.Ordinal));

    /// <summary>The pictures side by side, each with its caption from the row below.</summary>
    public IEnumerable<WordParagraph> Pictures()
    {
        for (int row = 0; row < Rows.Count; row++)
        {
            bool hasCaptions = row + 1 < Rows.Count
                && Rows[row + 1].All(cell => cell.All(paragraph => paragraph.Style.StartsWith("figure caption", StringComparison.Ordinal)));
            for (int column = 0; column < Rows[row].Count; column++)
            {
                foreach (WordParagraph paragraph in Rows[row][column].Concat(hasCaptions ? Rows[row + 1].ElementAtOrDefault(column) ?? [] : []))
                {
                    yield return paragraph;
                }
            }

            row += hasCaptions ? 1 : 0;
        }
    }

    private static List<WordParagraph> All(IReadOnlyList<IReadOnlyList<IReadOnlyList<WordParagraph>>> rows)
    {
        List<WordParagraph> all = [];
        foreach (IReadOnlyList<IReadOnlyList<WordParagraph>> row in rows)
        {
            foreach (IReadOnlyList<WordParagraph> cell in row)
            {
                for (int i = 0; i < cell.Count; i++)
                {
                    all.Add(cell[i]);
                }
            }
        }

        return all;
    }
}
