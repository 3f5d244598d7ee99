using Gazette.Documents;
using Gazette.Writers.Word.Reference;

namespace Gazette.Writers;

/// <summary>Writes documents as files of one format. The same document gives the same bytes; one writer serves many threads.</summary>
public interface IDocumentWriter
{
    public IDocumentFormat Format { get; }

    /// <param name="reference">The reference style, for formats that have styles; null for our own.</param>
    /// <param name="pictures">Names the pictures that the file cannot contain; null to link to them where they are.</param>
    public byte[] Write(Document document, ReferenceStyle? reference, IPictureNames? pictures);

    /// <summary>One sentence for each fault of a file in this format; none if the run did not ask for the check.</summary>
    public IReadOnlyList<string> Check(byte[] file);
}
