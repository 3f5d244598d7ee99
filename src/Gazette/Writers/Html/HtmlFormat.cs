using Gazette.Documents;
using Gazette.Writers.Word.Reference;

namespace Gazette.Writers.Html;

/// <summary>HTML files. Each is one page that needs no other file, no network and no script.</summary>
internal sealed class HtmlFormat : IDocumentFormat, IDocumentWriter
{
    private HtmlFormat()
    {
    }

    public static HtmlFormat Instance { get; } = new();

    public string Name => "html";

    public string Extension => ".html";

    public bool IsText => true;

    public bool IsPackage => false;

    public IDocumentFormat Format => this;

    public IDocumentWriter CreateWriter(WriterOptions options) => this;

    public byte[] Write(Document document, ReferenceStyle? reference, IPictureNames? pictures) => HtmlWriter.Write(document);

    public IReadOnlyList<string> Check(byte[] file) => [];
}
