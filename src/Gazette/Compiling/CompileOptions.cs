using System.Collections.Immutable;
using Gazette.Compiling.Files;
using Gazette.Data.Layers;
using Gazette.Data.Text;
using Gazette.Writers;
using Gazette.Writers.Word.Reference;

namespace Gazette.Compiling;

/// <summary>The options of the command line that affect a compilation.</summary>
/// <param name="Template">A template's name or path, which overrides the report's own.</param>
public sealed record CompileOptions(string? Template = null)
{
    /// <summary>Data to merge below and above every report.</summary>
    public ReportLayers Layers { get; init; } = ReportLayers.None;

    /// <summary>The reference style, used instead of one that a template provides.</summary>
    public ReferenceStyle? House { get; init; }

    /// <summary>The sheet of a workbook that holds reports; null for the first.</summary>
    public string? Sheet { get; init; }

    /// <summary>The cells of a sheet that hold reports, by their corners or their name; null for all.</summary>
    public string? Range { get; init; }

    /// <summary>Whether the hidden rows of a sheet are left out.</summary>
    public bool VisibleRows { get; init; }

    /// <summary>The encoding of the inputs, one of <see cref="TextEncodings.Names"/>; null to detect it.</summary>
    public string? Encoding { get; init; }

    /// <summary>Treats warnings as errors.</summary>
    public bool Strict { get; init; }

    /// <summary>One writer for each output format; none for a run that only checks.</summary>
    public ImmutableArray<IDocumentWriter> Writers { get; init; } = [];

    /// <summary>Leaves the page numbers in the tables of contents of Word files to be filled in by whoever lays out the pages.</summary>
    public bool NumbersPages { get; init; }

    /// <summary>How the output files are named.</summary>
    public NamePattern Name { get; init; } = NamePattern.Default;

    /// <summary>Markdown links to pictures by their paths from the report's folder, instead of copies beside the document.</summary>
    public bool KeepPictures { get; init; }

    /// <summary>Checks the finished documents further; null if nothing more is to be checked.</summary>
    public IDocumentInspector? Inspector { get; init; }
}
