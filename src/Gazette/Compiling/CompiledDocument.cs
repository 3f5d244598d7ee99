using Gazette.Documents;
using Gazette.Writers;
using Gazette.Writers.Word.Reference;

namespace Gazette.Compiling;

/// <summary>One document of a report, as the writers get it: a tree, or a file that is whole already and the tree that was read back from it.</summary>
/// <param name="Name">The document's name in the template, without directory and extension; a template with one document has its own name here.</param>
/// <param name="Tree">What the document says; every format but a ready one is written from it.</param>
/// <param name="House">The look of an office's documents, for the Word file; null for our own.</param>
public sealed record CompiledDocument(string Name, Document Tree, ReferenceStyle? House = null)
{
    /// <summary>The file that is whole already, where one was filled rather than written; null where every format is written from the tree.</summary>
    public ReadyFile? Ready { get; init; }
}

/// <summary>A document as a file of one format, which its writer need not make.</summary>
public sealed record ReadyFile(IDocumentFormat Format, byte[] Content);
