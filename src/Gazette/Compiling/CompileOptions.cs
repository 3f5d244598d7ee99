using System.Collections.Immutable;
using Gazette.Compiling.Files;
using Gazette.Data.Layers;
using Gazette.Data.Text;
using Gazette.Writers;
using Gazette.Writers.Word.Reference;

namespace Gazette.Compiling;

/// <summary>What the command line says about a compilation.</summary>
/// <param name="Template">A template's name or path that wins over the report's own.</param>
public sealed record CompileOptions(string? Template = null)
{
    /// <summary>Data under and over every report.</summary>
    public ReportLayers Layers { get; init; } = ReportLayers.None;

    /// <summary>The look of an office's documents, in place of one that a template brings along.</summary>
    public ReferenceStyle? House { get; init; }

    /// <summary>The sheet of a workbook that holds reports; null for the first.</summary>
    public string? Sheet { get; init; }

    /// <summary>What inputs are encoded in, one of <see cref="TextEncodings.Names"/>; null to find out.</summary>
    public string? Encoding { get; init; }

    /// <summary>Counts warnings as errors.</summary>
    public bool Strict { get; init; }

    /// <summary>What writes each document, a file each; none for a run that only looks for mistakes.</summary>
    public ImmutableArray<IDocumentWriter> Writers { get; init; } = [];

    /// <summary>What the files are called.</summary>
    public NamePattern Name { get; init; } = NamePattern.Default;

    /// <summary>Markdown names pictures by their paths from the report's folder, and none are written beside it.</summary>
    public bool KeepPictures { get; init; }

    /// <summary>Says more about the documents; null where nothing more is to be said.</summary>
    public IDocumentInspector? Inspector { get; init; }
}
