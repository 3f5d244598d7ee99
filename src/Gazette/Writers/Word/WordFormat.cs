namespace Gazette.Writers.Word;

/// <summary>Word files.</summary>
internal sealed class WordFormat : IDocumentFormat
{
    private WordFormat()
    {
    }

    public static WordFormat Instance { get; } = new();

    public string Name => "docx";

    public string Extension => ".docx";

    public bool IsText => false;

    public bool IsPackage => true;

    public IDocumentWriter CreateWriter(WriterOptions options) => new WordWriter(options);
}
