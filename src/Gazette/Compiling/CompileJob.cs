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

    /// <summary>What the report was made of beside itself and the layers.</summary>
    public HashSet<FileStamp> Read { get; } = [];

    /// <summary>Ends the finding of mistakes: from here on it is settled whether the report may be written.</summary>
    public void Weigh()
    {
        if (Options.Strict)
        {
            Bag.CountWarningsAsErrors();
        }
    }

    /// <summary>The end of a report that could not go on through all stages.</summary>
    public Compilation Fail()
    {
        Weigh();
        return Finish(null, [], []);
    }

    /// <summary>What became of the report; where there is an error, nothing but what there is to say.</summary>
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

    // A text of a base can be wrong for one row alone, which lacks what the text names.
    private Diagnostic NameRow(Diagnostic diagnostic) => Options.Layers.Hold(diagnostic.Span)
        ? CompilingDiagnostics.ForRow(diagnostic, Source.File)
        : diagnostic;
}
