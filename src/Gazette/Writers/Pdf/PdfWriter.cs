using Gazette.Documents;
using Gazette.Writers.Word.Reference;

namespace Gazette.Writers.Pdf;

/// <summary>Writes the Word files that are printed as PDF files.</summary>
internal sealed class PdfWriter(IDocumentWriter word) : IDocumentWriter
{
    public IDocumentFormat Format => PdfFormat.Instance;

    public byte[] Write(Document document, ReferenceStyle? reference, IPictureNames? pictures) => word.Write(document, reference, pictures);

    public IReadOnlyList<string> Check(byte[] file) => word.Check(file);
}
