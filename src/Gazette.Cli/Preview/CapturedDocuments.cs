using System.Collections.Immutable;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Reports;

namespace Gazette.Cli.Preview;

/// <summary>Keeps the documents of the report that is being compiled. It finds nothing wrong with them.</summary>
internal sealed class CapturedDocuments : IDocumentInspector
{
    private readonly List<ShownDocument> _documents = [];

    public IEnumerable<Diagnostic> Inspect(ReportSource source, Report report, CompiledDocument document)
    {
        _documents.Add(new ShownDocument(report, document));
        return [];
    }

    public ImmutableArray<ShownDocument> Take()
    {
        ImmutableArray<ShownDocument> documents = [.. _documents];
        _documents.Clear();
        return documents;
    }
}
