using System.Collections.Immutable;
using Gazette.Compiling;
using Gazette.Diagnostics;

namespace Gazette.Cli.Preview;

/// <summary>Keeps the documents of the report that is being compiled. It finds nothing wrong with them.</summary>
internal sealed class CapturedDocuments : IDocumentInspector
{
    private readonly List<CompiledDocument> _documents = [];

    public IEnumerable<Diagnostic> Inspect(ReportSource source, CompiledDocument document)
    {
        _documents.Add(document);
        return [];
    }

    public ImmutableArray<CompiledDocument> Take()
    {
        ImmutableArray<CompiledDocument> documents = [.. _documents];
        _documents.Clear();
        return documents;
    }
}
