using Gazette.Writers.Word;

namespace Gazette.Writers.Pdf;

/// <summary>PDF files. Gazette does not lay out pages: its part is the Word file that another program prints.</summary>
internal sealed class PdfFormat : IDocumentFormat
{
    private PdfFormat()
    {
    }

    public static PdfFormat Instance { get; } = new();

    public string Name => "pdf";

    public string Extension => ".pdf";

    public bool IsText => false;

    public bool IsPackage => false;

    public IDocumentFormat? PrintedFrom => WordFormat.Instance;

    public IDocumentWriter CreateWriter(WriterOptions options) => new PdfWriter(WordFormat.Instance.CreateWriter(options));
}
