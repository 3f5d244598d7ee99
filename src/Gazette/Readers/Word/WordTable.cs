namespace Gazette.Readers.Word;

/// <summary>A table: rows of cells of paragraphs. Nested tables are read as their paragraphs.</summary>
internal sealed record WordTable(IReadOnlyList<IReadOnlyList<IReadOnlyList<WordParagraph>>> Rows)
{
    public IReadOnlyList<WordParagraph> Paragraphs { get; } = All(Rows);

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
