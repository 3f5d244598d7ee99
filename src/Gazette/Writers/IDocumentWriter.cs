using Gazette.Documents;
using Gazette.Writers.Word.Reference;

namespace Gazette.Writers;

/// <summary>Writes documents as files of one format. The same document gives the same bytes; one writer serves many threads.</summary>
public interface IDocumentWriter
{
    public IDocumentFormat Format { get; }

    /// <param name="reference">The look of an office's documents, for formats that have a look; null for our own.</param>
    /// <param name="pictures">Takes the pictures that the file cannot hold; null to leave them where they are.</param>
    public byte[] Write(Document document, ReferenceStyle? reference, IPictureNames? pictures);

    /// <summary>A sentence for everything that is wrong with a file of the format; none where the run does not ask.</summary>
    public IReadOnlyList<string> Check(byte[] file);
}
