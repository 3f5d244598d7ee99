using Gazette.Documents;
using Gazette.Writers;
using Gazette.Writers.Word.Reference;

namespace Gazette.Compiling;

/// <summary>One document of a report, as the writers get it: either a tree to write, or a finished file with the tree that was read back from it.</summary>
/// <param name="Name">
/// The document's name in the template, without folder and extension; if a template has only one document, this is the template's name.
/// </param>
/// <param name="Tree">The document's content; every format but that of a finished file is written from it.</param>
/// <param name="House">The reference style, for the Word file; null for our own style.</param>
public sealed record CompiledDocument(string Name, Document Tree, ReferenceStyle? House = null)
{
    /// <summary>The finished file, for a document that was filled in rather than written; null if every format is written from the tree.</summary>
    public ReadyFile? Ready { get; init; }
}

/// <summary>A finished file in one format, which need not be written.</summary>
/// <param name="Template">The file that it was filled from; null if there is none.</param>
public sealed record ReadyFile(IDocumentFormat Format, byte[] Content, TemplateFile? Template = null);
