using System.Collections.Immutable;
using Gazette.Compiling.Files;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Compiling;

/// <summary>One report on its way through the stages, with what they have found and read so far.</summary>
internal sealed record CompileJob(ReportSource Source, CompileOptions Options)
{
    public DiagnosticBag Bag { get; } = new();

    /// <summary>The files that the report was made from, besides itself and the layers.</summary>
    public HashSet<FileStamp> Read { get; } = [];

    /// <summary>Call when all errors have been collected: it decides whether the report may be written.</summary>
    public void Weigh()
    {
        if (Options.Strict)
        {
            Bag.CountWarningsAsErrors();
        }
    }

    /// <summary>The result for a report that could not pass all stages.</summary>
    public Compilation Fail()
    {
        Weigh();
        return Finish(null, [], []);
    }

    /// <summary>The result for the report; if there is an error, only its diagnostics.</summary>
    public Compilation Finish(Report? report, ImmutableArray<CompiledDocument> documents, ImmutableArray<OutputFile> files)
    {
        Read.UnionWith(Source.Folder?.Stamps ?? []);
        ImmutableArray<Diagnostic> diagnostics = Bag.ToSorted();
        return new Compilation(report, Bag.HasErrors ? [] : documents, Source.Row is null ? diagnostics : [.. diagnostics.Select(NameRow)])
        {
            Files = Bag.HasErrors ? [] : files,
            Read = [.. Read],
        };
    }

    // A text in a base file can be wrong for a single row, namely one that lacks what the text refers to.
    private Diagnostic NameRow(Diagnostic diagnostic) => Options.Layers.Hold(diagnostic.Span)
        ? CompilingDiagnostics.ForRow(diagnostic, Source.File)
        : diagnostic;
}
