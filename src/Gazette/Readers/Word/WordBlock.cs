namespace Gazette.Readers.Word;

/// <summary>A paragraph or a table, in the order of the page.</summary>
internal readonly record struct WordBlock(WordParagraph? Paragraph, WordTable? Table)
{
    public IEnumerable<WordParagraph> Paragraphs => Table?.Paragraphs ?? [Paragraph!];

    public void AddTo(List<WordParagraph> paragraphs)
    {
        if (Paragraph is not null)
        {
            paragraphs.Add(Paragraph);
        }
        else
        {
            paragraphs.AddRange(Table!.Paragraphs);
        }
    }
}
