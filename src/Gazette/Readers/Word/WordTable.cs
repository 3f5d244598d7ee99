namespace Gazette.Readers.Word;

/// <summary>A table: rows of cells of paragraphs. Nested tables are read as their paragraphs.</summary>
internal sealed record WordTable(IReadOnlyList<IReadOnlyList<IReadOnlyList<WordParagraph>>> Rows)
{
    public IEnumerable<WordParagraph> Paragraphs => Rows.SelectMany(row => row).SelectMany(cell => cell);
}
