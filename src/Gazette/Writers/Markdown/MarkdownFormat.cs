using System.Text;
using Gazette.Documents;
using Gazette.Writers.Word.Reference;

namespace Gazette.Writers.Markdown;

/// <summary>Markdown files, with their pictures beside them.</summary>
internal sealed class MarkdownFormat : IDocumentFormat, IDocumentWriter
{
    private MarkdownFormat()
    {
    }

    public static MarkdownFormat Instance { get; } = new();

    public string Name => "md";

    public string Extension => ".md";

    public bool IsText => true;

    public bool IsPackage => false;

    public IDocumentFormat Format => this;

    public IDocumentWriter CreateWriter(WriterOptions options) => this;

    public byte[] Write(Document document, ReferenceStyle? reference, IPictureNames? pictures) =>
        Encoding.UTF8.GetBytes(MarkdownWriter.Write(document, pictures));

    public IReadOnlyList<string> Check(byte[] file) => [];
}
