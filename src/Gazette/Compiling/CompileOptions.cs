using Gazette.Data.Layers;
using Gazette.Data.Text;
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
}
