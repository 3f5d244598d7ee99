using System.Text;
using Gazette.Documents;
using Gazette.Writers;
using Gazette.Writers.Word.Reference;

namespace Gazette.Tests.Building;

/// <summary>A format whose files contain only the document's title.</summary>
/// <param name="Unsound">The title of a document whose file fails the check.</param>
/// <param name="OnWrite">Called with each title before it is written.</param>
internal sealed record TitleFormat(string Extension = ".title", string? Unsound = null, Action<string>? OnWrite = null) : IDocumentFormat, IDocumentWriter
{
    public string Name => "title";

    public bool IsText => false;

    public bool IsPackage => false;

    public IDocumentFormat Format => this;

    public IDocumentWriter CreateWriter(WriterOptions options) => this;

    public byte[] Write(Document document, ReferenceStyle? reference, IPictureNames? pictures)
    {
        OnWrite?.Invoke(document.Properties.Title);
        return Encoding.UTF8.GetBytes(document.Properties.Title);
    }

    public IReadOnlyList<string> Check(byte[] file) => Encoding.UTF8.GetString(file) == Unsound ? ["it is odd"] : [];
}
